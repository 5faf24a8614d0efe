import { describe, expect, test } from 'vitest';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api } = await startServer();
await api.createPartner({ body: { code: 'CL', name: 'Chile' } });
await api.createNetwork({ body: { code: 'iberred', name: 'IberRed' } });
const newOrganisation = (code: string, more = {}) =>
  api.createInternationalOrganisation({ body: { code, name: `Organisation ${code}`, ...more } });

describe('An international organisation', () => {
  test('is a partner with a second address', async () => {
    const { data, status, headers } = await newOrganisation('icc', {
      acronym: 'ICC',
      legalPersonality: true,
    });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe('/v1/international-organisations/icc');
    expect(data).toMatchObject({ kind: 'international-organisation', legalPersonality: true, regions: [] });
    const { data: partner } = await api.getPartner({ code: 'icc' });
    expect(partner).toMatchObject({ id: data.id, acronym: 'ICC', codeStatus: null });
  });

  test('is changed at its own address only, under the version both addresses show', async () => {
    await newOrganisation('unodc');
    const { etag } = await api.getPartner({ code: 'unodc' });
    const at = { code: 'unodc', ifMatch: etag as string };
    const problem = await refusalOf(api.updatePartner({ ...at, body: { note: 'x' } }));
    expect(problem.params).toMatchObject({ address: '/v1/international-organisations/unodc' });
    const { data } = await api.updateInternationalOrganisation({ ...at, body: { legalPersonality: false } });
    expect(data).toMatchObject({ legalPersonality: false, version: 2 });
    const stale = api.updateInternationalOrganisation({ ...at, body: { legalPersonality: null } });
    expect(await refusalOf(stale)).toMatchObject({ status: 412 });
  });

  test('a country or a network is not found here', async () => {
    for (const code of ['CL', 'iberred', 'nobody'])
      expect(await refusalOf(api.getInternationalOrganisation({ code }))).toMatchObject({ status: 404 });
  });

  test.each([
    ['a code that is taken', 'iberred', 409, 'code-taken'],
    ['a code with a blank', 'two words', 400, 'invalid-request'],
    ['a code in capitals', 'OSCE', 400, 'invalid-request'],
  ])('%s is refused', async (_, code, status, problemCode) => {
    const problem = await refusalOf(newOrganisation(code));
    expect({ status: problem.status, code: codeOf(problem) }).toEqual({ status, code: problemCode });
    expect(problem.errors?.[0]?.pointer).toBe('/code');
  });

  test('is deleted at either address and comes back', async () => {
    await newOrganisation('osce', { names: { fr: 'OSCE en français' } });
    await api.deletePartner({ code: 'osce', ifMatch: '"1"' });
    const { data } = await api.restoreInternationalOrganisation({ code: 'osce' });
    expect(data).toMatchObject({ version: 3, names: { fr: 'OSCE en français' } });
    await api.deleteInternationalOrganisation({ code: 'osce', ifMatch: '"3"' });
    expect((await api.restorePartner({ code: 'osce' })).data).toMatchObject({ version: 5 });
  });
});

test('the list holds organisations only and is searched by name, acronym and code', async () => {
  const codes = async (query: Parameters<typeof api.listInternationalOrganisations>[0]) =>
    (await api.listInternationalOrganisations(query)).data.items.map(({ code }) => code);
  expect(await codes({})).toEqual(['icc', 'osce', 'unodc']);
  expect(await codes({ q: 'francais' })).toEqual(['osce']);
  expect(await codes({ q: 'Icc' })).toEqual(['icc']);
  expect(await codes({ sort: '-name', limit: 1 })).toEqual(['unodc']);
  expect(await codes({ region: ['africa'] })).toEqual([]);
});
