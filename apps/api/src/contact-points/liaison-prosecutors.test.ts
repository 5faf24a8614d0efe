import { describe, expect, test } from 'vitest';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api, database } = await startServer();
await api.createSource({ body: { code: 'S9', title: 'A letter', kind: 'letter' } });
for (const code of ['UA', 'GE', 'TH', 'JP'])
  await api.createPartner({ body: { code, name: `Land ${code}` } });
const signed = async (
  partnerCode: string,
  form: 'cooperation-agreement' | 'adequacy-decision',
  on: string,
) => {
  const { data } = await api.createAgreement({ body: { partnerCode, title: `With ${partnerCode}`, form } });
  const stage = form === 'adequacy-decision' ? 'adopted' : 'signed';
  await api.recordAgreementMilestone({ id: data.id, body: { stage, on, citations: [] } });
};
await signed('UA', 'cooperation-agreement', '2016');
await signed('GE', 'cooperation-agreement', '2019');
await signed('JP', 'adequacy-decision', '2019');
const second = (partnerCode: string, more = {}) =>
  api.createLiaisonProsecutor({ body: { partnerCode, from: '2025', ...more } });

describe('A liaison prosecutor', () => {
  test('is recorded for a partner with a signed agreement', async () => {
    const { data, status, headers } = await second('UA', { name: 'Jane Doe' });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`/v1/liaison-prosecutors/${data.id}`);
    expect(data).toMatchObject({ partner: { code: 'UA' }, name: 'Jane Doe', until: null, knownBy: null });
    expect((await api.getLiaisonProsecutor({ id: data.id })).data).toEqual(data);
  });

  test.each([
    ['a partner without an agreement', 'TH', {}, 409, 'liaison-prosecutor-needs-agreement', 'BR05'],
    ['a partner with an adequacy decision only', 'JP', {}, 409, 'liaison-prosecutor-needs-agreement', 'BR05'],
    ['a partner nobody knows', 'ZW', {}, 400, 'partner-unknown', undefined],
    ['a last day before the first', 'UA', { until: '2024' }, 400, 'period-ends-before-it-starts', undefined],
    ['no start and no day it was known by', 'UA', { from: null }, 400, 'period-needs-known-by', 'BR31'],
    [
      'a start and a day it was known by',
      'UA',
      { knownBy: '2025-01-01' },
      400,
      'known-by-without-need',
      'BR31',
    ],
  ])('%s is refused', async (_, partnerCode, more, status, code, rule) => {
    const problem = await refusalOf(second(partnerCode, more));
    expect({ status: problem.status, code: codeOf(problem), rule: problem.rule }).toEqual({
      status,
      code,
      rule,
    });
    expect(problem.errors?.[0]?.pointer).toMatch(/^\/(partnerCode|until|knownBy)$/);
  });

  test('may end, but not move to a partner without an agreement', async () => {
    const { data, etag } = await second('GE');
    const at = { id: data.id };
    const ended = await api.updateLiaisonProsecutor({
      ...at,
      ifMatch: etag as string,
      body: { until: '2026-03' },
    });
    expect(ended.data).toMatchObject({ until: '2026-03', version: 2 });
    const ifMatch = ended.etag as string;
    const moved = await refusalOf(
      api.updateLiaisonProsecutor({ ...at, ifMatch, body: { partnerCode: 'TH' } }),
    );
    expect(moved).toMatchObject({ status: 409, rule: 'BR05' });
    const stale = api.updateLiaisonProsecutor({ ...at, ifMatch: etag as string, body: { until: null } });
    expect(await refusalOf(stale)).toMatchObject({ status: 412 });
    expect((await api.updateLiaisonProsecutor({ ...at, ifMatch, body: { until: '2026-03' } })).etag).toBe(
      ifMatch,
    );
  });

  test('whose name is personal data leaves it out of history', async () => {
    const { data } = await second('UA', { name: 'Erika Mustermann' });
    const revisions = await database.db
      .selectFrom('revision')
      .select('state')
      .where('recordId', '=', data.id)
      .execute();
    expect(JSON.stringify(revisions)).not.toContain('Mustermann');
  });

  test('is deleted and comes back with the name, if the partner still has its agreement', async () => {
    await api.createPartner({ body: { code: 'MD', name: 'Moldova' } });
    await signed('MD', 'cooperation-agreement', '2014');
    const { data } = await second('MD', { name: 'John Roe' });
    await api.deleteLiaisonProsecutor({ id: data.id, ifMatch: '"1"' });
    expect(await refusalOf(api.getLiaisonProsecutor({ id: data.id }))).toMatchObject({ status: 404 });
    expect((await api.restoreLiaisonProsecutor({ id: data.id })).data).toMatchObject({
      name: 'John Roe',
      version: 3,
    });
    expect(codeOf(await refusalOf(api.restoreLiaisonProsecutor({ id: data.id })))).toBe('not-deleted');
    await api.deleteLiaisonProsecutor({ id: data.id, ifMatch: '"3"' });
    const [agreement] = (await api.listAgreements({ partnerCode: ['MD'] })).data.items;
    await api.deleteAgreement({ id: agreement?.id as string, ifMatch: '"2"' });
    expect(await refusalOf(api.restoreLiaisonProsecutor({ id: data.id }))).toMatchObject({ rule: 'BR05' });
    expect(await refusalOf(api.getLiaisonProsecutor({ id: data.id }))).toMatchObject({ status: 404 });
  });

  test('keeps the partner that sent it on the register', async () => {
    await second('UA');
    const [agreement] = (await api.listAgreements({ partnerCode: ['UA'] })).data.items;
    await api.deleteAgreement({ id: agreement?.id as string, ifMatch: '"2"' });
    const problem = await refusalOf(api.deletePartner({ code: 'UA', ifMatch: '"1"' }));
    expect(problem).toMatchObject({ status: 409 });
    expect(problem.detail).toMatch(/\d liaison prosecutors/);
  });
});
