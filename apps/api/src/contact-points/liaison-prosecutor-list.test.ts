import { describe, expect, test } from 'vitest';
import { startServer } from '../../test/server.ts';

const { api } = await startServer({ register: true });
type Query = Parameters<typeof api.listLiaisonProsecutors>[0];
const list = async (query: Query) => (await api.listLiaisonProsecutors({ limit: 200, ...query })).data.items;

describe('The list of liaison prosecutors', () => {
  test('has the twelve of the documents, one for each partner', async () => {
    const codes = (await list({})).map(({ partnerCode }) => partnerCode);
    expect(codes).toHaveLength(12);
    expect(new Set(codes).size).toBe(12);
    expect(codes).not.toContain('LI');
  });

  test('tells who is certainly in post on a day', async () => {
    expect(await list({ current: true })).toHaveLength(12);
    expect(await list({ current: false })).toHaveLength(0);
    expect(await list({ current: true, on: '2020-01-01' })).toHaveLength(0);
    expect(await list({ current: false, on: '2020-01-01' })).toHaveLength(12);
  });

  test('counts a partial start from its last day and a partial end to the day before it begins', async () => {
    const { data } = await api.createLiaisonProsecutor({
      body: { partnerCode: 'UA', from: '2025-03', until: '2026-03' },
    });
    const inPost = async (on: string) =>
      (await list({ current: true, on, partnerCode: ['UA'] })).some(({ id }) => id === data.id);
    expect(await inPost('2025-03-30')).toBe(false);
    expect(await inPost('2025-03-31')).toBe(true);
    expect(await inPost('2026-03-01')).toBe(true);
    expect(await inPost('2026-03-02')).toBe(false);
    await api.deleteLiaisonProsecutor({ id: data.id, ifMatch: '"1"' });
  });

  test('is filtered by partner and region, and sorted by partner', async () => {
    expect((await list({ partnerCode: ['UA', 'CH'] })).map(({ partnerCode }) => partnerCode)).toEqual([
      'CH',
      'UA',
    ]);
    const balkans = (await list({ region: ['western-balkans'] })).map(({ partner }) => partner.name);
    expect(balkans.length).toBeGreaterThan(2);
    expect(balkans).toEqual([...balkans].sort());
    const down = (await list({ sort: '-partner' })).map(({ partner }) => partner.name);
    expect(down).toEqual((await list({})).map(({ partner }) => partner.name).reverse());
  });
});
