import { describe, expect, test } from 'vitest';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api } = await startServer();
await api.createPartner({ body: { code: 'TR', name: 'Türkiye' } });
await api.createPartner({ body: { code: 'AE', name: 'United Arab Emirates', regions: ['gulf'] } });
const document = (code: string, more = {}) =>
  api.createPolicyDocument({ body: { code, title: `Document ${code}`, ...more } });

describe('A policy document', () => {
  test('is recorded with the regions and partners it names', async () => {
    const { data, status, headers } = await document('PD1', {
      reference: 'JOIN(2022) 13',
      regions: ['gulf'],
      partnerCodes: ['TR'],
      periodFrom: 2022,
    });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe('/v1/policy-documents/PD1');
    expect(data).toMatchObject({ regions: ['gulf'], partnerCodes: ['TR'], periodUntil: null, celex: null });
    for (const code of ['TR', 'AE'])
      expect((await api.getPartnerProfile({ code })).data.policyDocuments).toEqual([data]);
  });

  test('names partners of the register only; each stranger is refused at its place', async () => {
    const problem = await refusalOf(document('PD2', { partnerCodes: ['CL', 'TR', 'nobody'] }));
    expect(problem).toMatchObject({ status: 400 });
    expect(problem.errors).toMatchObject([
      { pointer: '/partnerCodes/0', code: 'partner-unknown', detail: expect.stringContaining('CL') },
      { pointer: '/partnerCodes/2', code: 'partner-unknown', detail: expect.stringContaining('nobody') },
    ]);
    expect(await refusalOf(api.getPolicyDocument({ code: 'PD2' }))).toMatchObject({ status: 404 });
  });

  test.each([
    [
      'an end before the start',
      { periodFrom: 2027, periodUntil: 2021 },
      'period-ends-before-it-starts',
      '/periodUntil',
    ],
    ['a region nobody knows', { regions: ['atlantis'] }, 'invalid-request', '/regions/0'],
  ])('%s is refused at its field', async (_, more, code, pointer) => {
    const problem = await refusalOf(document('PD3', more));
    expect({ status: problem.status, code: codeOf(problem) }).toEqual({ status: 400, code });
    expect(problem.errors?.[0]?.pointer).toBe(pointer);
  });

  test('is changed under its version, and a change of nothing leaves it', async () => {
    const { etag } = await api.getPolicyDocument({ code: 'PD1' });
    const at = { code: 'PD1', ifMatch: etag as string };
    expect((await api.updatePolicyDocument({ ...at, body: { regions: ['gulf'] } })).etag).toBe(etag);
    const { data } = await api.updatePolicyDocument({
      ...at,
      body: { gist: 'Work together', partnerCodes: [] },
    });
    expect(data).toMatchObject({ gist: 'Work together', partnerCodes: [], regions: ['gulf'], version: 2 });
    expect(await refusalOf(api.updatePolicyDocument({ ...at, body: { gist: null } }))).toMatchObject({
      status: 412,
    });
  });

  test('has a code of its own that stays', async () => {
    expect(await refusalOf(document('PD1'))).toMatchObject({ status: 409 });
    const renamed = api.updatePolicyDocument({ code: 'PD1', ifMatch: '"2"', body: { code: 'PD7' } });
    expect(codeOf(await refusalOf(renamed))).toBe('codes-never-change');
  });

  test('is deleted and comes back, if the partners it names are still there', async () => {
    await api.createPartner({ body: { code: 'CL', name: 'Chile' } });
    await document('PD4', { partnerCodes: ['CL'] });
    await api.deletePolicyDocument({ code: 'PD4', ifMatch: '"1"' });
    expect(await refusalOf(api.deletePolicyDocument({ code: 'PD4', ifMatch: '"1"' }))).toMatchObject({
      status: 404,
    });
    await api.deletePartner({ code: 'CL', ifMatch: '"1"' });
    expect(codeOf(await refusalOf(api.restorePolicyDocument({ code: 'PD4' })))).toBe('partner-unknown');
    await api.restorePartner({ code: 'CL' });
    expect((await api.restorePolicyDocument({ code: 'PD4' })).data).toMatchObject({ version: 3 });
    expect(codeOf(await refusalOf(api.restorePolicyDocument({ code: 'PD4' })))).toBe('not-deleted');
  });
});

test('the list is filtered by region and words and sorted as asked', async () => {
  await document('A9', { title: 'Stratégie', regions: ['sahel'], celex: '52022JC0013' });
  const codes = async (query: Parameters<typeof api.listPolicyDocuments>[0]) =>
    (await api.listPolicyDocuments(query)).data.items.map(({ code }) => code);
  expect(await codes({})).toEqual(['A9', 'PD1', 'PD4']);
  expect(await codes({ region: ['sahel', 'asia'] })).toEqual(['A9']);
  expect(await codes({ q: 'strategie' })).toEqual(['A9']);
  expect(await codes({ q: 'join(2022)' })).toEqual(['PD1']);
  expect(await codes({ sort: '-title' })).toEqual(['A9', 'PD4', 'PD1']);
});
