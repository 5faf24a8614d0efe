import { describe, expect, test } from 'vitest';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api } = await startServer({ register: true });
type Query = Parameters<typeof api.listWorkingArrangements>[0];
const list = async (query: Query) => (await api.listWorkingArrangements({ limit: 200, ...query })).data.items;
const codes = async (query: Query) => (await list(query)).map(({ partnerCode }) => partnerCode);

describe('The list of working arrangements', () => {
  test('counts as the documents do: 8 in force, 14 considered', async () => {
    const total = async (query: Query) =>
      (await api.listWorkingArrangements({ count: true, limit: 1, ...query })).data.total;
    expect(await total({})).toBe(22);
    expect(await total({ stage: ['in-force'] })).toBe(8);
    expect(await total({ stage: ['considered'] })).toBe(14);
    expect(await total({ stage: ['in-force'], on: '2024-03-31' })).toBe(2);
  });

  test('filters by region, purpose, partner and words, accents aside', async () => {
    expect((await codes({ purpose: ['strategic'] })).sort()).toContain('NG');
    expect(await codes({ purpose: ['strategic', 'not-recorded'] })).toHaveLength(22);
    expect(await codes({ region: ['west-africa'], partnerCode: ['NG', 'CL'] })).toEqual(['NG']);
    expect(await codes({ q: 'turkiye' })).toEqual(['TR']);
  });

  test('shows the gate of the Commission for Egypt and Türkiye, and for nobody else', async () => {
    const gated = (await list({})).filter(({ gates }) =>
      gates.some(({ kind }) => kind === 'commission-agrees'),
    );
    expect(gated.map(({ partnerCode }) => partnerCode).sort()).toEqual(['EG', 'TR']);
    for (const { gates, stage } of gated) {
      expect(stage).toBe('considered');
      expect(gates[0]).toMatchObject({ blocks: 'negotiating', state: 'closed' });
    }
  });

  test('shows what is in force without evidence for its gates as such', async () => {
    const [nigeria] = await list({ partnerCode: ['NG'] });
    expect(nigeria?.gates.map(({ state }) => state)).toEqual(['not-evidenced', 'not-evidenced']);
  });

  test.each(['%', '_', "'; drop table working_arrangement; --", '\\', '日本'])(
    'finds nothing for the hostile words %s',
    async (q) => {
      expect(await codes({ q })).toEqual([]);
    },
  );

  test.each(['partner', '-partner', 'stage,-title', '-updatedAt', 'purpose,-stageSince,expiresOn'])(
    'sorted by %s, its pages together are the whole, in order and without repeats',
    async (sort) => {
      const whole = (await list({ sort })).map(({ id }) => id);
      const paged: string[] = [];
      for (let cursor: string | undefined; ; ) {
        const { data } = await api.listWorkingArrangements({ sort, limit: 5, ...(cursor && { cursor }) });
        paged.push(...data.items.map(({ id }) => id));
        if (!data.links.next) break;
        cursor = new URL(data.links.next, 'http://x').searchParams.get('cursor') as string;
      }
      expect(paged).toEqual(whole);
      expect(new Set(whole).size).toBe(22);
    },
  );

  test('refuses a cursor of another question', async () => {
    const { data } = await api.listWorkingArrangements({ limit: 5 });
    const cursor = new URL(data.links.next as string, 'http://x').searchParams.get('cursor') as string;
    const other = api.listWorkingArrangements({ cursor, purpose: ['strategic'] });
    expect(codeOf(await refusalOf(other))).toBe('cursor-mismatch');
  });
});
