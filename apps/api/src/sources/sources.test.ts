import { describe, expect, test } from 'vitest';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api, database } = await startServer();
const letter = { title: 'A letter', kind: 'letter' } as const;
const cite = (source: string, locator: string | null = null) => [{ source, locator, quote: null }];

describe('A source', () => {
  test('is recorded with the numbers it has, and no others', async () => {
    const { data, status, headers } = await api.createSource({
      body: {
        code: 'S1',
        ...letter,
        publishedOn: '2024-03',
        referenceNumbers: { celex: '32018R1727', doi: null },
      },
    });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe('/v1/sources/S1');
    expect(data).toMatchObject({ publishedOn: '2024-03', retrievedOn: null, citedBy: 0 });
    expect(data.referenceNumbers).toEqual({ celex: '32018R1727' });
  });

  test('a number is added, changed and removed by itself', async () => {
    const change = async (referenceNumbers: object) => {
      const { etag } = await api.getSource({ code: 'S1' });
      const { data } = await api.updateSource({
        code: 'S1',
        ifMatch: etag as string,
        body: { referenceNumbers },
      });
      return data.referenceNumbers;
    };
    expect(await change({ oj: 'L 295' })).toEqual({ celex: '32018R1727', oj: 'L 295' });
    expect(await change({ celex: null })).toEqual({ oj: 'L 295' });
    expect(await change({ oj: 'L 296' })).toEqual({ oj: 'L 296' });
  });

  test('a change that changes nothing makes no revision', async () => {
    const { etag } = await api.getSource({ code: 'S1' });
    const count = () => database.db.selectFrom('revision').select('seq').execute();
    const before = await count();
    const body = { title: 'A letter', referenceNumbers: { isbn: null } };
    expect((await api.updateSource({ code: 'S1', ifMatch: etag as string, body })).etag).toBe(etag);
    expect(await count()).toHaveLength(before.length);
  });

  test('its code is its own and stays, because citations name it', async () => {
    expect(await refusalOf(api.createSource({ body: { code: 'S1', ...letter } }))).toMatchObject({
      status: 409,
    });
    const { etag } = await api.getSource({ code: 'S1' });
    const renamed = api.updateSource({ code: 'S1', ifMatch: etag as string, body: { code: 'S2' } });
    expect(codeOf(await refusalOf(renamed))).toBe('codes-never-change');
  });

  test.each([
    ['a link that is none', { link: 'javascript:alert(1)' }, '/link'],
    ['a day that does not exist', { publishedOn: '2023-02-29' }, '/publishedOn'],
    ['a number nobody knows', { referenceNumbers: { url: 'x' } }, '/referenceNumbers/url'],
  ])('%s is refused at its field', async (_, more, pointer) => {
    const problem = await refusalOf(api.createSource({ body: { code: 'S8', ...letter, ...more } as never }));
    expect(problem.status).toBe(400);
    expect(problem.errors?.map((error) => error.pointer)).toContain(pointer);
  });

  test('that is cited cannot be deleted; without its citations it can, and comes back', async () => {
    await api.createSource({ body: { code: 'S3', ...letter, citations: cite('S1') } });
    await api.createPartner({ body: { code: 'CL', name: 'Chile', citations: cite('S3') } });
    await api.createAgreement({ body: { partnerCode: 'CL', title: 'X', citations: cite('S3') } });
    const remove = async () => {
      const { etag } = await api.getSource({ code: 'S3' });
      return api.deleteSource({ code: 'S3', ifMatch: etag as string });
    };
    const problem = await refusalOf(remove());
    expect(codeOf(problem)).toBe('source-cited');
    expect(problem).toMatchObject({ status: 409, params: { source: 'S3', count: '2' } });
    const [agreement] = (await api.listAgreements({ partnerCode: ['CL'] })).data.items;
    await api.updateAgreement({ id: agreement?.id as string, ifMatch: '"1"', body: { citations: [] } });
    await api.updatePartner({ code: 'CL', ifMatch: '"1"', body: { citations: [] } });
    expect((await remove()).status).toBe(204);
    const { data } = await api.restoreSource({ code: 'S3' });
    expect(data).toMatchObject({ code: 'S3', version: 3, citations: cite('S1') });
    expect(codeOf(await refusalOf(api.restoreSource({ code: 'S3' })))).toBe('not-deleted');
    expect(await refusalOf(api.restoreSource({ code: 'S404' }))).toMatchObject({ status: 404 });
  });

  test('may cite itself, which does not keep it', async () => {
    await api.createSource({ body: { code: 'SELF', ...letter, citations: [] } });
    const { data } = await api.updateSource({
      code: 'SELF',
      ifMatch: '"1"',
      body: { citations: cite('SELF') },
    });
    expect(data.citedBy).toBe(0);
    expect((await api.deleteSource({ code: 'SELF', ifMatch: '"2"' })).status).toBe(204);
  });
});

test('the list is found by code, title, publisher and numbers, and sorted as asked', async () => {
  await api.createSource({
    body: { code: 'A1', title: 'Étude', kind: 'other', publisher: 'Office', publishedOn: '2023' },
  });
  const codes = async (query: Parameters<typeof api.listSources>[0]) =>
    (await api.listSources(query)).data.items.map(({ code }) => code);
  expect(await codes({})).toEqual(['A1', 'S1', 'S3']);
  expect(await codes({ q: 'etude' })).toEqual(['A1']);
  expect(await codes({ q: 'l 296' })).toEqual(['S1']);
  expect(await codes({ sort: 'publishedOn' })).toEqual(['A1', 'S1', 'S3']);
  expect(await codes({ sort: '-title,code' })).toEqual(['A1', 'S1', 'S3']);
});
