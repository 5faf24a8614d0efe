import { describe, expect, test } from 'vitest';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api } = await startServer({ register: true });
type Query = Parameters<typeof api.listAgreements>[0];
const codes = async (query: Query) =>
  (await api.listAgreements({ limit: 200, ...query })).data.items.map((a) => a.partnerCode);

describe('The list of agreements', () => {
  test('counts as the documents do: 13 in force, 14 mandates, 9 needs', async () => {
    const total = async (stage?: ('in-force' | 'authorised' | 'need-identified')[]) =>
      (await api.listAgreements({ count: true, limit: 1, ...(stage && { stage }) })).data.total;
    expect(await total()).toBe(36);
    expect(await total(['in-force'])).toBe(13);
    expect(await total(['authorised'])).toBe(14);
    expect(await total(['need-identified'])).toBe(9);
    expect(await total(['in-force', 'authorised'])).toBe(27);
  });

  test('filters by region, form, partner and words, accents aside', async () => {
    expect((await codes({ region: ['eastern-partnership'] })).sort()).toEqual(['AM', 'GE', 'MD', 'UA']);
    expect(await codes({ form: ['not-recorded'] })).toHaveLength(13);
    expect(await codes({ partnerCode: ['icc', 'TR'] })).toHaveLength(2);
    expect(await codes({ q: 'turkiye' })).toEqual(['TR']);
  });

  test.each(['%', '_', "'; drop table agreement; --", '\\', '日本'])(
    'finds nothing for the hostile words %s',
    async (q) => {
      expect(await codes({ q })).toEqual([]);
    },
  );

  test.each(['partner', '-partner', 'stage,-title', '-updatedAt', 'expiresOn,-stageSince,form'])(
    'sorted by %s, its pages together are the whole, in order and without repeats',
    async (sort) => {
      const whole = (await api.listAgreements({ sort, limit: 200 })).data.items.map(({ id }) => id);
      const paged: string[] = [];
      for (let cursor: string | undefined; ; ) {
        const { data } = await api.listAgreements({ sort, limit: 7, ...(cursor && { cursor }) });
        paged.push(...data.items.map(({ id }) => id));
        if (!data.links.next) break;
        cursor = new URL(data.links.next, 'http://x').searchParams.get('cursor') as string;
      }
      expect(paged).toEqual(whole);
      expect(new Set(whole).size).toBe(36);
    },
  );

  test('a cursor holds whatever the longest names and titles need', async () => {
    const longest = '国'.repeat(300);
    await api.createNetwork({ body: { code: 'long-net', name: longest } });
    for (const _ of ['one', 'two'])
      await api.createAgreement({ body: { partnerCode: 'long-net', title: longest } });
    const query = { partnerCode: ['long-net'], sort: 'partner,title', limit: 1 };
    const { data } = await api.listAgreements(query);
    const cursor = new URL(data.links.next as string, 'http://x').searchParams.get('cursor') as string;
    expect((await api.listAgreements({ ...query, cursor })).data.items).toHaveLength(1);
  });

  test('a cursor does not fit another filter, another sort or another list', async () => {
    const { data } = await api.listAgreements({ limit: 5 });
    const cursor = new URL(data.links.next as string, 'http://x').searchParams.get('cursor') as string;
    for (const query of [
      { cursor, sort: 'title' },
      { cursor, q: 'a' },
      { cursor: 'AAAA' },
      { cursor: '%00' },
    ]) {
      expect(codeOf(await refusalOf(api.listAgreements(query)))).toBe('cursor-mismatch');
    }
    expect(codeOf(await refusalOf(api.listWorkingArrangements({ cursor })))).toBe('cursor-mismatch');
  });
});
