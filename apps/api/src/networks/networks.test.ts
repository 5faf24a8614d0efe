import { describe, expect, test } from 'vitest';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api, database } = await startServer();
await api.createSource({ body: { code: 'S9', title: 'A letter', kind: 'letter' } });
await api.createPartner({ body: { code: 'CL', name: 'Chile' } });
const cited = [{ source: 'S9', locator: 'page 1', quote: null }];
const { data: made, headers } = await api.createNetwork({
  body: { code: 'redcoop', name: 'Network of prosecutors', acronym: 'REDCOOP', regions: ['latin-america'] },
});
await api.createNetwork({ body: { code: 'wacap', name: 'Réseau ouest-africain', relation: 'established' } });

describe('A network', () => {
  test('is a partner with a second address', async () => {
    expect(headers.get('location')).toBe('/v1/networks/redcoop');
    expect(made).toMatchObject({ kind: 'network', relation: null, nameVariants: [], version: 1 });
    const { data: partner } = await api.getPartner({ code: 'redcoop' });
    expect(partner).toMatchObject({ id: made.id, kind: 'network', acronym: 'REDCOOP', iso2: null });
  });

  test('is changed at its own address, where the partner address sends one', async () => {
    const { etag } = await api.getPartner({ code: 'wacap' });
    const problem = await refusalOf(
      api.updatePartner({ code: 'wacap', ifMatch: etag as string, body: { name: 'X' } }),
    );
    expect(codeOf(problem)).toBe('edited-at-its-own-address');
    expect(problem).toMatchObject({ status: 409, params: { address: '/v1/networks/wacap' } });
    const { data } = await api.updateNetwork({
      code: 'wacap',
      ifMatch: etag as string,
      body: { relation: 'contact', nameVariants: [{ name: 'WACAP', citations: cited }] },
    });
    expect(data).toMatchObject({ relation: 'contact', version: 2, name: 'Réseau ouest-africain' });
    expect((await api.getSource({ code: 'S9' })).data.citedBy).toBe(1);
  });

  test('a change that changes nothing makes no revision, and a stale one is refused', async () => {
    const { etag } = await api.getNetwork({ code: 'redcoop' });
    const count = () => database.db.selectFrom('revision').select('seq').execute();
    const before = await count();
    const at = { code: 'redcoop', ifMatch: etag as string };
    expect((await api.updateNetwork({ ...at, body: { relation: null } })).etag).toBe(etag);
    expect(await count()).toHaveLength(before.length);
    await api.updateNetwork({ ...at, body: { relation: 'none' } });
    expect(await refusalOf(api.updateNetwork({ ...at, body: { relation: 'contact' } }))).toMatchObject({
      status: 412,
    });
  });

  test('shares its code with no other partner, and keeps it', async () => {
    const again = api.createNetwork({ body: { code: 'redcoop', name: 'Another' } });
    expect(codeOf(await refusalOf(again))).toBe('code-taken');
    const organisation = api.createInternationalOrganisation({ body: { code: 'redcoop', name: 'Another' } });
    expect(codeOf(await refusalOf(organisation))).toBe('code-taken');
    const { etag } = await api.getNetwork({ code: 'redcoop' });
    const renamed = api.updateNetwork({ code: 'redcoop', ifMatch: etag as string, body: { code: 'red' } });
    expect(codeOf(await refusalOf(renamed))).toBe('codes-never-change');
  });

  test('a country is no network, whatever version is named', async () => {
    expect(await refusalOf(api.getNetwork({ code: 'CL' }))).toMatchObject({ status: 404 });
    for (const ifMatch of ['"1"', '"7"']) {
      const change = api.updateNetwork({ code: 'CL', ifMatch, body: { name: 'X' } });
      expect(await refusalOf(change)).toMatchObject({ status: 404 });
      expect(await refusalOf(api.deleteNetwork({ code: 'CL', ifMatch }))).toMatchObject({ status: 404 });
    }
    expect((await api.getPartner({ code: 'CL' })).data.name).toBe('Chile');
  });

  test('stays while it has instruments, else it goes and comes back', async () => {
    const { data } = await api.createWorkingArrangement({
      body: { partnerCode: 'redcoop', title: 'The arrangement' },
    });
    const remove = async () => {
      const { etag } = await api.getNetwork({ code: 'redcoop' });
      return api.deleteNetwork({ code: 'redcoop', ifMatch: etag as string });
    };
    expect((await refusalOf(remove())).detail).toContain('“The arrangement”');
    await api.deleteWorkingArrangement({ id: data.id, ifMatch: '"1"' });
    await remove();
    expect(await refusalOf(api.getPartner({ code: 'redcoop' }))).toMatchObject({ status: 404 });
    expect(await refusalOf(api.restoreInternationalOrganisation({ code: 'redcoop' }))).toMatchObject({
      status: 404,
    });
    expect((await api.restoreNetwork({ code: 'redcoop' })).data).toMatchObject({
      acronym: 'REDCOOP',
      version: 4,
    });
    expect(codeOf(await refusalOf(api.restoreNetwork({ code: 'redcoop' })))).toBe('not-deleted');
  });
});

describe('The list of networks', () => {
  const codes = async (query: Parameters<typeof api.listNetworks>[0]) =>
    (await api.listNetworks(query)).data.items.map(({ code }) => code);

  test('holds networks only, filtered by relation, region and words', async () => {
    expect((await codes({})).sort()).toEqual(['redcoop', 'wacap']);
    expect(await codes({ relation: ['contact', 'established'] })).toEqual(['wacap']);
    expect(await codes({ region: ['latin-america'] })).toEqual(['redcoop']);
    expect(await codes({ q: 'reseau OUEST' })).toEqual(['wacap']);
    expect(await codes({ q: 'chile' })).toEqual([]);
  });

  test('sorts by how far relations go, not recorded last', async () => {
    await api.createNetwork({ body: { code: 'a-network', name: 'A', relation: 'established' } });
    await api.createNetwork({ body: { code: 'b-network', name: 'B' } });
    expect(await codes({ sort: 'relation' })).toEqual(['redcoop', 'wacap', 'a-network', 'b-network']);
    expect(await codes({ sort: 'acronym,name', limit: 1 })).toEqual(['redcoop']);
    expect((await api.listNetworks({ limit: 1, count: true })).data.total).toBe(4);
  });
});
