import { describe, expect, test } from 'vitest';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api } = await startServer({ register: true });
type Query = Parameters<typeof api.listPartners>[0];
const codes = async (query: Query) =>
  (await api.listPartners({ limit: 200, ...query })).data.items.map(({ code }) => code);

describe('The list of partners', () => {
  test('counts as the documents do: 45 countries, 7 networks, 8 organisations', async () => {
    const total = async (query: Query) =>
      (await api.listPartners({ count: true, limit: 1, ...query })).data.total;
    expect(await total({})).toBe(60);
    expect(await total({ kind: ['country'] })).toBe(45);
    expect(await total({ kind: ['network'] })).toBe(7);
    expect(await total({ kind: ['international-organisation'] })).toBe(8);
    expect(await total({ kind: ['network', 'country'] })).toBe(52);
  });

  test('filters by region', async () => {
    expect((await codes({ region: ['western-balkans'] })).sort()).toEqual([
      'AL',
      'BA',
      'ME',
      'MK',
      'RS',
      'XK',
    ]);
    expect(await codes({ region: ['gulf', 'west-africa'], kind: ['country'] })).toEqual(['NG', 'AE']);
  });

  test('finds partners by the stage of any of their instruments on the day', async () => {
    expect(await codes({ stage: ['authorised'] })).toContain('TR');
    expect(await codes({ stage: ['authorised'] })).not.toContain('UA');
    expect(await codes({ stage: ['in-force'] })).toEqual(expect.arrayContaining(['UA', 'NG', 'aiamp']));
    expect(await codes({ stage: ['in-force'], on: '2024-03-30' })).toEqual([]);
    expect(await codes({ stage: ['in-force'], on: '2024-03-31' })).not.toContain('PE');
  });

  test.each([
    ['a name without accents', 'turkiye', 'TR'],
    ['an acronym', 'iberred', 'iberred'],
    ['a code', 'XK', 'XK'],
    ['a part of a name', 'moldov', 'MD'],
  ])('finds a partner by %s', async (_, q, code) => {
    expect(await codes({ q })).toContain(code);
  });

  test.each(['%', "'; drop table partner; --", '\\', '日本'])(
    'finds nothing for the hostile words %s',
    async (q) => {
      expect(await codes({ q })).toEqual([]);
    },
  );

  test('never names Kosovo without its footnote (BR17)', async () => {
    const { items } = (await api.listPartners({ q: 'kosovo' })).data;
    expect(items).toHaveLength(1);
    expect(items[0]?.designation).toMatch(/without prejudice/i);
  });

  test.each(['name', '-name', 'kind,name', '-updatedAt', 'code'])(
    'sorted by %s, its pages together are the whole, in order and without repeats',
    async (sort) => {
      const whole = await codes({ sort });
      const paged: string[] = [];
      for (let cursor: string | undefined; ; ) {
        const { data } = await api.listPartners({ sort, limit: 13, ...(cursor && { cursor }) });
        paged.push(...data.items.map(({ code }) => code));
        if (!data.links.next) break;
        cursor = new URL(data.links.next, 'http://x').searchParams.get('cursor') as string;
      }
      expect(paged).toEqual(whole);
      expect(new Set(whole).size).toBe(60);
    },
  );

  test('sorts kinds as people list them, and refuses fields it does not know', async () => {
    const kinds = (await api.listPartners({ sort: 'kind', limit: 200 })).data.items.map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual(['country', 'international-organisation', 'network']);
    expect(codeOf(await refusalOf(api.listPartners({ sort: 'designation' })))).toBe('invalid-request');
  });
});
