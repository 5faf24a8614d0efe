import { describe, expect, test } from 'vitest';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';
import { query } from '../../test/sql.ts';
import { firstBroken, readChain } from './chain.ts';

const { api, database, raw } = await startServer();
for (const code of ['CL', 'PE']) await api.createPartner({ body: { code, name: `Land ${code}` } });
await api.createSource({ body: { code: 'S9', title: 'A letter', kind: 'letter' } });
const cited = [{ source: 'S9', locator: null, quote: null }];
const resource = 'agreements' as const;

/** An agreement with four versions: made, a step recorded, renamed, the step removed and another recorded. */
async function agreement() {
  const { data } = await api.createAgreement({ body: { partnerCode: 'CL', title: 'First' } });
  const { id } = data;
  const step = { on: '2024-02', historic: true, citations: cited };
  const { milestones } = (
    await api.recordAgreementMilestone({ id, body: { ...step, stage: 'need-identified' } })
  ).data;
  const milestoneId = milestones[0]?.id as string;
  await api.updateAgreement({ id, ifMatch: '"2"', body: { title: 'Second', scope: ['evidence'] } });
  await api.deleteAgreementMilestone({ id, milestoneId, ifMatch: '"3"' });
  return { id, milestoneId };
}

const restore = (id: string, version: number, ifMatch: string) =>
  api.restoreRevision({ resource, id, version, ifMatch });

describe('Restoring a record to one of its revisions', () => {
  test('sets its fields and parts in one new revision, which says what was different', async () => {
    const { id, milestoneId } = await agreement();
    const before = (await api.getAgreement({ id })).data;
    expect([before.title, before.milestones]).toEqual(['Second', []]);
    const preview = (await api.getRevision({ resource, id, version: 2, against: 4 })).data;
    const { data, etag } = await api.restoreRevision(
      { resource, id, version: 2, ifMatch: '"4"' },
      { changeReason: 'Removed by mistake' },
    );
    expect(data).toMatchObject({
      version: 5,
      against: 4,
      reason: 'Removed by mistake',
      operation: 'changed',
    });
    expect(data.sentences).toEqual([
      'Changed the title from “Second” to “First”.',
      expect.stringMatching(/^Changed the scope: added /),
      'Added the milestone need identified, 2024-02.',
    ]);
    expect(data.sentences).toEqual(preview.sentences);
    expect(etag).toMatch(/^"5\./);
    const after = (await api.getAgreement({ id })).data;
    expect(after).toMatchObject({
      version: 5,
      title: 'First',
      milestones: [{ id: milestoneId, version: 3 }],
    });
    expect(after.createdAt).toBe(before.createdAt);
    const { items } = (await api.listRevisions({ resource, id, count: true })).data;
    expect(items.map(({ version }) => version)).toEqual([5, 4, 3, 2, 1]);
    expect(firstBroken(await readChain(database.db, 'agreement', id))).toBeNull();
  });

  test('takes parts away that were not there, and changes back those that were', async () => {
    const { id, milestoneId } = await agreement();
    await restore(id, 2, '"4"');
    await api.updateAgreementMilestone({ id, milestoneId, ifMatch: '"5"', body: { on: '2023' } });
    await api.recordAgreementMilestone({ id, body: { stage: 'signed', on: '2025', citations: cited } });
    const { data } = await restore(id, 5, '"7"');
    expect(data.parts.map(({ change, naming }) => [change, naming.stage])).toEqual([
      ['changed', 'need-identified'],
      ['removed', 'signed'],
    ]);
    expect(data.parts[1]?.fields.map(({ field }) => field)).toEqual(['stage', 'on', 'historic', 'citations']);
    const { milestones } = (await api.getAgreement({ id })).data;
    expect(milestones.map(({ stage, on }) => [stage, on])).toEqual([['need-identified', '2024-02']]);
  });

  test('to what it is makes no revision', async () => {
    const { id } = await agreement();
    const { data, etag } = await restore(id, 4, '"4"');
    expect([data.version, etag?.split('.')[0]]).toEqual([4, '"4']);
    expect((await api.getAgreement({ id })).data.version).toBe(4);
  });

  test('needs the present version: without it nothing is done, and of two officers one is told', async () => {
    const { id } = await agreement();
    const bare = await raw(`/v1/agreements/${id}/revisions/1/restore`, { method: 'POST' });
    expect(bare.status).toBe(428);
    const both = await Promise.allSettled([restore(id, 1, '"4"'), restore(id, 2, '"4"')]);
    const lost = both.filter(({ status }) => status === 'rejected');
    expect(lost).toHaveLength(1);
    const problem = await refusalOf(restore(id, 1, '"4"'));
    expect(problem).toMatchObject({ status: 412, current: { changedBy: 'Administrator client' } });
    expect((await api.getAgreement({ id })).data.version).toBe(5);
  });

  test('brings a deleted record back as it was then, above the version of its deletion', async () => {
    const { id, milestoneId } = await agreement();
    await api.deleteAgreement({ id, ifMatch: '"4"' });
    const [gone] = (await api.listRevisions({ resource, id })).data.items;
    expect(gone).toMatchObject({ version: 5, operation: 'deleted' });
    expect((await api.getRevision({ resource, id, version: 5 })).data.state.fields).toMatchObject({
      title: 'Second',
    });
    expect((await refusalOf(restore(id, 2, '"4"'))).status).toBe(412);
    const both = [restore(id, 2, '"5"'), restore(id, 2, '"5"')];
    const settled = await Promise.allSettled(both);
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const late = both[settled.findIndex(({ status }) => status === 'rejected')] as (typeof both)[0];
    expect((await refusalOf(late)).status).toBe(412);
    const { data } = await api.getAgreement({ id });
    expect(data).toMatchObject({ version: 6, title: 'First', milestones: [{ id: milestoneId }] });
    const [back] = (await api.listRevisions({ resource, id })).data.items;
    expect(back).toMatchObject({ version: 6, operation: 'restored' });
    expect(back?.fields.map(({ field }) => field).sort()).toEqual(['scope', 'title']);
  });

  test('is refused where a rule of today forbids it, and nothing is changed', async () => {
    const { data } = await api.createLiaisonMagistrate({ body: { partnerCode: 'CL', status: 'explored' } });
    const at = { id: data.id, resource: 'liaison-magistrates' as const };
    await api.updateLiaisonMagistrate({
      id: data.id,
      ifMatch: '"1"',
      body: { status: 'posted', from: '2026' },
    });
    const problem = await refusalOf(api.restoreRevision({ ...at, version: 1, ifMatch: '"2"' }));
    expect([problem.status, codeOf(problem)]).toEqual([409, 'posting-goes-back']);
    expect((await api.getLiaisonMagistrate({ id: data.id })).data).toMatchObject({
      version: 2,
      status: 'posted',
    });
  });

  test('holds steps that come back to the rules of recording one', async () => {
    const { id } = (await api.createAgreement({ body: { partnerCode: 'CL', title: 'Proposed' } })).data;
    const assessment = await api.createAssessment({
      code: 'CL',
      body: { assessedOn: '2025', memberStatesConsulted: true },
    });
    const proposed = { stage: 'proposed' as const, on: '2026-03', citations: [] };
    const { milestones } = (await api.recordAgreementMilestone({ id, body: proposed })).data;
    await api.deleteAgreementMilestone({ id, milestoneId: milestones[0]?.id as string, ifMatch: '"2"' });
    const [code, assessmentId] = ['CL', assessment.data.id];
    await api.deleteAssessment({ code, assessmentId, ifMatch: assessment.etag as string });
    expect(await refusalOf(restore(id, 2, '"3"'))).toMatchObject({ status: 409, rule: 'BR08' });
    await api.restoreAssessment({ code, assessmentId });
    expect((await restore(id, 2, '"3"')).data.version).toBe(4);
  });

  test('is refused while something it refers to is gone, and says what', async () => {
    await api.createPartner({ body: { code: 'JP', name: 'Land JP' } });
    const { id } = (await api.createAgreement({ body: { partnerCode: 'JP', title: 'Moves' } })).data;
    await api.updateAgreement({ id, ifMatch: '"1"', body: { partnerCode: 'PE' } });
    await api.deletePartner({ code: 'JP', ifMatch: '"1"' });
    const problem = await refusalOf(restore(id, 1, '"2"'));
    expect([problem.status, codeOf(problem)]).toEqual([409, 'reference-gone']);
    expect(problem.detail).toContain('its partner is no longer on the register');
    const [moved] = (await api.listRevisions({ resource, id })).data.items;
    expect(moved?.sentences).toEqual(['Changed the partner from Land JP to Land PE.']);
    expect(moved?.references.map(({ code, deleted }) => [code, deleted]).sort()).toEqual([
      ['JP', true],
      ['PE', false],
    ]);
  });

  test('gives a column that is newer than the revision its default of today', async () => {
    const { id } = (await api.createGuide({ body: { title: 'Old', language: 'en' } })).data;
    await query(database.url, `alter table guide add format text not null default 'paper'`);
    await query(database.url, `update guide set title = 'New', format = 'web' where id = $1`, [id]);
    const at = { resource: 'guides' as const, id };
    const { data } = await api.restoreRevision({ ...at, version: 1, ifMatch: '"2"' });
    expect(data.sentences).toContain('Changed the format from web to paper.');
    const [row] = await query(database.url, 'select title, format from guide where id = $1', [id]);
    expect(row).toEqual({ title: 'Old', format: 'paper' });
  });

  test('takes how a conflict was settled back, and tells it as the contract does', async () => {
    const readings = [{ text: 'One', value: '1', citations: cited }];
    const { id } = (await api.createConflict({ body: { title: 'Which?', readings } })).data;
    const resolution = { outcome: 'unresolved' as const, reason: 'Nobody knows' };
    await api.recordConflictResolution({ id, ifMatch: '"1"', body: resolution });
    const at = { resource: 'conflicts' as const, id };
    const { data } = await api.restoreRevision({ ...at, version: 1, ifMatch: '"2"' });
    expect(data.fields.map(({ field }) => field).sort()).toEqual(['resolution', 'status']);
    expect(data.fields.find(({ field }) => field === 'resolution')?.before).toMatchObject({
      reason: 'Nobody knows',
    });
    expect((await api.getConflict({ id })).data).toMatchObject({ status: 'open', resolution: null });
  });

  test('of an assessment makes a new version of its partner too', async () => {
    const body = { assessedOn: '2025', memberStatesConsulted: true };
    const { id } = (await api.createAssessment({ code: 'PE', body })).data;
    await api.updateAssessment({ code: 'PE', assessmentId: id, ifMatch: '"1"', body: { reason: 'r' } });
    const { version } = (await api.getPartner({ code: 'PE' })).data;
    await api.restoreRevision({ resource: 'assessments', id, version: 1, ifMatch: '"2"' });
    expect((await api.getAssessment({ code: 'PE', assessmentId: id })).data).toMatchObject({
      version: 3,
      reason: null,
    });
    expect((await api.getPartner({ code: 'PE' })).data.version).toBe(version + 1);
  });
});

test('a change beside the app is told with the login that made it, also of a part alone', async () => {
  const { id } = (await api.createAgreement({ body: { partnerCode: 'CL', title: 'Beside' } })).data;
  await api.recordAgreementMilestone({ id, body: { stage: 'signed', on: '2024', citations: [] } });
  await query(database.url, `update agreement set note = 'by hand' where id = $1`, [id]);
  await query(database.url, `update agreement_milestone set "on" = '2024-05' where agreement_id = $1`, [id]);
  const [part, own] = (await api.listRevisions({ resource, id })).data.items;
  expect(own).toMatchObject({
    version: 3,
    actor: 'db:postgres',
    sentences: ['Recorded the note: “by hand”.'],
  });
  expect(part).toMatchObject({ version: null, actor: 'db:postgres', operation: 'changed' });
  expect(part?.sentences).toEqual([
    'Of the milestone signed, 2024-05: changed the day from 2024 to 2024-05.',
  ]);
});

test('revisions are paged from the newest on', async () => {
  const { id } = await agreement();
  const page = (await api.listRevisions({ resource, id, limit: 3, count: true })).data;
  expect([page.items.map(({ version }) => version), page.total]).toEqual([[4, 3, 2], 4]);
  const cursor = new URL(page.links.next as string, 'http://x').searchParams.get('cursor') as string;
  const rest = (await api.listRevisions({ resource, id, limit: 3, cursor })).data;
  expect([rest.items.map(({ version }) => version), rest.links.next]).toEqual([[1], null]);
  const other = (await agreement()).id;
  expect((await refusalOf(api.listRevisions({ resource, id: other, cursor }))).status).toBe(400);
});
