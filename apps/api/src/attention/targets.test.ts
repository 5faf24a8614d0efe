import { expect, test } from 'vitest';
import { startServer } from '../../test/server.ts';

const { api } = await startServer({ register: true });
const list = async (query: Parameters<typeof api.listAttention>[0]) =>
  (await api.listAttention({ rule: ['target-overdue'], limit: 200, ...query })).data.items;

test('no target is overdue while its strategy runs, and those that were not reached are on the day after', async () => {
  expect(await list({ on: '2027-12-31' })).toEqual([]);
  const found = await list({ on: '2028-01-01' });
  const { data } = await api.getStrategyProgress({ code: 'strategy-2024-2027', on: '2028-01-01' });
  expect(found).toHaveLength(data.tally.states.overdue);
  expect(found.length).toBeGreaterThan(20);
  expect(found[0]).toMatchObject({
    ...{ severity: 'high', mend: 'target', since: '2028-01-01', values: { dueOn: '2027-12-31' } },
    about: { type: 'target', address: 'strategy-2024-2027', label: expect.stringMatching(/^KA\d/) },
  });
});

test('a target that names a partner is among its entries, also where its facts are handed out', async () => {
  const on = '2028-01-01';
  const found = await list({ on, partnerCode: ['PE'] });
  expect(found.length).toBeGreaterThan(0);
  expect(found.every(({ partners }) => partners.some(({ code }) => code === 'PE'))).toBe(true);
  const { facts } = (await api.getAttentionFacts({ on, partnerCode: ['PE'] })).data;
  expect(facts.overdueTargets.map(({ id }) => id).sort()).toEqual(found.map(({ about }) => about.id).sort());
});
