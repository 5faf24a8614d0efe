import { type AttentionFacts, type AttentionSettings, attentionOn, attentionRuleIds } from '@concord/core';
import { describe, expect, test } from 'vitest';
import { givenAttention } from '../../test/given-attention.ts';
import { startServer } from '../../test/server.ts';
import { attentionFacts } from './facts-store.ts';
import { questionOf } from './question.ts';

const { api, database } = await startServer();
const { db } = database;
const codes = ['TR', 'EG', 'XK', 'CL'];
await givenAttention(db, codes);

const listed = async (query: Parameters<typeof api.listAttention>[0]) => {
  const found = [];
  for (let cursor: string | undefined; ; ) {
    const { data } = await api.listAttention({ limit: 200, ...query, ...(cursor && { cursor }) });
    found.push(...data.items);
    if (!data.links.next) return found;
    cursor = new URL(data.links.next, 'http://x').searchParams.get('cursor') as string;
  }
};

const told = (
  found: readonly {
    rule: string;
    about: unknown;
    since: unknown;
    values: unknown;
    limit: unknown;
    partners?: readonly { code: string }[];
    partnerCodes?: readonly string[];
  }[],
) =>
  found.map(({ rule, about, since, values, limit, partners, partnerCodes }) => ({
    ...{ rule, about, since, values, limit },
    codes: [...(partnerCodes ?? partners?.map(({ code }) => code) ?? [])],
  }));

const fast: AttentionSettings = {
  mandateSilentMonths: 3,
  unconfirmedMonths: 2,
  silentMonths: 5,
  expiringDays: 900,
};

describe('The list, which the database makes, is that of core', () => {
  const days = [
    '2023-06-15',
    '2024-02-29',
    '2024-12-31',
    '2025-07-01',
    '2026-04-30',
    '2026-11-22',
    '2027-12-31',
  ];

  test.each(days)('on %s', async (on) => {
    const question = await questionOf(db, { on });
    const facts = (await attentionFacts(db, question)) as AttentionFacts;
    const expected = attentionOn(facts, on, question.settings);
    expect(told(await listed({ on }))).toEqual(told(expected));
    expect(expected.length).toBeGreaterThan(100);
  });

  test('of one partner, whose facts are handed out', async () => {
    const on = '2026-11-22';
    for (const code of [...codes, 'net']) {
      const { facts, settings } = (await api.getAttentionFacts({ partnerCode: [code], on })).data;
      const expected = attentionOn(facts as AttentionFacts, on, settings);
      expect(told(await listed({ on, partnerCode: [code] }))).toEqual(told(expected));
      expect(expected.length).toBeGreaterThan(10);
    }
  });

  test('by thresholds that somebody set', async () => {
    const { etag } = await api.getAttentionSettings();
    await api.updateAttentionSettings({ ifMatch: etag as string, body: fast });
    const on = '2026-11-22';
    const question = await questionOf(db, { on });
    const facts = (await attentionFacts(db, question)) as AttentionFacts;
    expect(question.settings).toEqual(fast);
    expect(told(await listed({ on }))).toEqual(told(attentionOn(facts, on, fast)));
  });

  test('covers every rule that the register can break by itself', async () => {
    const found = (await Promise.all(days.map((on) => listed({ on })))).flat();
    const missing = attentionRuleIds.filter((id) => !found.some(({ rule }) => rule === id));
    expect(missing).toEqual(['target-overdue']);
  });
});
