import { describe, expect, test } from 'vitest';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api, database } = await startServer();
await api.createSource({ body: { code: 'S9', title: 'A letter', kind: 'letter' } });
for (const code of ['CL', 'PE']) await api.createPartner({ body: { code, name: `Land ${code}` } });
const cited = [{ source: 'S9', locator: 'page 1', quote: null }];
const arrange = (title: string, more = {}) =>
  api.createWorkingArrangement({ body: { partnerCode: 'CL', title, ...more } });
const agreementWith = async (partnerCode: string, title: string) =>
  (await api.createAgreement({ body: { partnerCode, title } })).data;

describe('A working arrangement', () => {
  test('is recorded with what is known, and stands at no stage yet', async () => {
    const { data, status, headers, etag } = await arrange('With Chile', {
      counterpart: 'Ministerio Público',
    });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`/v1/working-arrangements/${data.id}`);
    expect(etag).toMatch(/^"1\./);
    expect(data).toMatchObject({
      partner: { code: 'CL' },
      purpose: null,
      stage: null,
      implementedAgreement: null,
    });
    expect((await api.getWorkingArrangement({ id: data.id })).data).toEqual(data);
  });

  test('never says what may be exchanged under it: it carries no personal data (BR02)', async () => {
    const problem = await refusalOf(arrange('Scoped', { scope: ['operational-personal-data'] }));
    expect(problem).toMatchObject({ status: 400, errors: [{ pointer: '/scope' }] });
  });

  test('that implements names its agreement (BR10)', async () => {
    const problem = await refusalOf(arrange('Orphan', { purpose: 'implementing' }));
    expect(problem).toMatchObject({ status: 409, rule: 'BR10', errors: [{ pointer: '/implements' }] });
    const { data } = await arrange('Child', {
      purpose: 'implementing',
      implements: (await agreementWith('CL', 'A')).id,
    });
    expect(data.implementedAgreement).toMatchObject({ type: 'agreement', title: 'A' });
    const agreement = (await api.getAgreement({ id: data.implements as string })).data;
    expect(agreement.implementedBy).toMatchObject([{ id: data.id }]);
  });

  test.each(['implements', 'fallbackFor'])(
    'points to an agreement of its own partner in %s',
    async (field) => {
      const foreign = await agreementWith('PE', 'With Peru');
      const problem = await refusalOf(arrange('Astray', { [field]: foreign.id }));
      expect(codeOf(problem)).toBe('agreement-of-another-partner');
      expect(problem.errors?.[0]?.pointer).toBe(`/${field}`);
      const unknown = '019aa1de-7d55-7c52-8b6c-0d4a5a1b2c3d';
      expect(codeOf(await refusalOf(arrange('Nowhere', { [field]: unknown })))).toBe('agreement-unknown');
    },
  );

  test('bridges the time to an agreement only until that is in force (BR14)', async () => {
    const { id } = await agreementWith('CL', 'Done');
    await api.recordAgreementMilestone({ id, body: { stage: 'in-force', on: '2020', citations: cited } });
    expect(await refusalOf(arrange('Too late', { fallbackFor: id }))).toMatchObject({ rule: 'BR14' });
  });

  test('is recorded for a partner of the register', async () => {
    const problem = await refusalOf(arrange('Nobody', { partnerCode: 'ZW' }));
    expect(problem).toMatchObject({
      status: 400,
      errors: [{ pointer: '/partnerCode', code: 'partner-unknown' }],
    });
  });

  test('keeps its agreement on the register and with its partner', async () => {
    const { id } = await agreementWith('CL', 'Needed');
    await arrange('Resting', { purpose: 'implementing', implements: id });
    expect(codeOf(await refusalOf(api.deleteAgreement({ id, ifMatch: '"1"' })))).toBe('agreement-in-use');
  });

  test('two officers at once: the second save is refused; a change of nothing is none', async () => {
    const { data, etag } = await arrange('Contested');
    const at = { id: data.id, ifMatch: etag as string };
    const count = () => database.db.selectFrom('revision').select('seq').execute();
    const before = await count();
    expect((await api.updateWorkingArrangement({ ...at, body: { purpose: null } })).etag).toBe(etag);
    expect(await count()).toHaveLength(before.length);
    await api.updateWorkingArrangement({ ...at, body: { reference: 'First' } });
    expect(
      await refusalOf(api.updateWorkingArrangement({ ...at, body: { reference: 'Second' } })),
    ).toMatchObject({
      status: 412,
      current: { etag: '"2"', changedBy: 'Administrator client' },
    });
  });

  test('a repeated request makes one arrangement', async () => {
    const body = { partnerCode: 'CL', title: 'Once' };
    const once = await api.createWorkingArrangement({ body }, { idempotencyKey: 'once-and-only-once' });
    const again = await api.createWorkingArrangement({ body }, { idempotencyKey: 'once-and-only-once' });
    expect(again).toMatchObject({ replayed: true, data: { id: once.data.id } });
  });

  test('is deleted with its steps and gates, and comes back whole', async () => {
    const { data } = await arrange('Deleted', { purpose: 'strategic' });
    const body = { stage: 'considered', on: '2025', citations: cited } as const;
    const { etag } = await api.recordWorkingArrangementMilestone({ id: data.id, body });
    await api.deleteWorkingArrangement({ id: data.id, ifMatch: etag as string });
    expect(await refusalOf(api.getWorkingArrangement({ id: data.id }))).toMatchObject({ status: 404 });
    const { data: back } = await api.restoreWorkingArrangement({ id: data.id });
    expect(back).toMatchObject({ title: 'Deleted', stage: 'considered', version: 4 });
    expect(back.gates).toHaveLength(2);
    expect(codeOf(await refusalOf(api.restoreWorkingArrangement({ id: data.id })))).toBe('not-deleted');
  });

  test('never implements an agreement that moves to another partner at the same moment', async () => {
    const moved = { partnerCode: 'PE' };
    for (let round = 0; round < 10; round++) {
      const { id } = await agreementWith('CL', `Moving ${round}`);
      const outcomes = await Promise.allSettled([
        api.updateAgreement({ id, ifMatch: '"1"', body: moved }),
        arrange(`Meeting ${round}`, { purpose: 'implementing', implements: id }),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    }
  });

  test('does not come back while the agreement it points to is gone', async () => {
    const { id } = await agreementWith('CL', 'Gone');
    const { data } = await arrange('Left', { fallbackFor: id });
    await api.deleteWorkingArrangement({ id: data.id, ifMatch: '"1"' });
    await api.deleteAgreement({ id, ifMatch: '"1"' });
    expect(await refusalOf(api.restoreWorkingArrangement({ id: data.id }))).toMatchObject({ status: 409 });
  });
});
