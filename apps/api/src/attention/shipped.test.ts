import { expect, test } from 'vitest';
import { startServer } from '../../test/server.ts';

const { api } = await startServer({ register: true });
const on = '2026-11-22';
const list = async (query: Parameters<typeof api.listAttention>[0]) =>
  (await api.listAttention({ on, limit: 200, ...query })).data.items;

test('the register that ships counts what needs attention, rule by rule', async () => {
  const { data } = await api.getAttentionSummary({ on });
  expect(
    Object.fromEntries(data.rules.flatMap(({ rule, open }) => (open > 0 ? [[rule, open]] : []))),
  ).toEqual({
    'mandate-silent': 14,
    'proposal-without-assessment': 14,
    'agreement-not-implemented': 13,
    'agreement-without-liaison-prosecutor': 1,
    'arrangement-without-contact-point': 7,
    'network-without-contact-point': 7,
    'sources-disagree': 26,
  });
  expect(data).toMatchObject({ open: 82, accepted: 0 });
  expect(data.rules).toHaveLength(15);
});

test('Liechtenstein has no liaison prosecutor (BR05)', async () => {
  expect(await list({ rule: ['agreement-without-liaison-prosecutor'] })).toMatchObject([
    {
      severity: 'medium',
      businessRule: 'BR05',
      about: { type: 'partner', address: 'LI', label: 'Liechtenstein' },
      partners: [{ code: 'LI' }],
      mend: 'liaison-prosecutor',
      state: 'open',
      acceptance: null,
    },
  ]);
});

test('the mandate for Egypt is silent since a year after the sources spoke of it', async () => {
  const [entry, ...more] = await list({ rule: ['mandate-silent'], partnerCode: ['EG'] });
  expect(more).toEqual([]);
  expect(entry).toMatchObject({
    since: '2025-04-01',
    limit: 12,
    values: { stage: 'authorised', lastOn: '2024-03-31' },
    sentence: expect.stringContaining('more than 12 months'),
  });
  expect(await list({ rule: ['mandate-silent'], on: '2025-03-31' })).toEqual([]);
  expect(await list({ rule: ['mandate-silent'], on: '2025-04-01' })).toHaveLength(14);
});

test('filters narrow it, and pages follow on each other', async () => {
  expect((await list({ kind: ['network'] })).map(({ rule }) => rule)).toEqual(
    Array(7).fill('network-without-contact-point'),
  );
  expect((await list({ severity: ['low'] })).every(({ rule }) => rule === 'sources-disagree')).toBe(true);
  expect(await list({ partnerCode: ['GH'] })).toEqual([]);
  const whole = await list({});
  const ids = [];
  for (let cursor: string | undefined; ; ) {
    const { data } = await api.listAttention({ on, limit: 17, count: true, ...(cursor && { cursor }) });
    expect(data.total).toBe(82);
    ids.push(...data.items.map(({ id }) => id));
    if (!data.links.next) break;
    cursor = new URL(data.links.next, 'http://x').searchParams.get('cursor') as string;
  }
  expect(ids).toEqual(whole.map(({ id }) => id));
  expect(new Set(ids).size).toBe(82);
});

test('what touches Kosovo carries its footnote (BR17)', async () => {
  const named = (await list({ partnerCode: ['XK'] })).flatMap(({ partners }) => partners);
  const footnotes = named.filter(({ code }) => code === 'XK').map(({ designation }) => designation);
  expect(footnotes.length).toBeGreaterThan(0);
  for (const footnote of footnotes) expect(footnote).toContain('UNSCR 1244(1999)');
});

test('before anything was recorded nothing needed attention', async () => {
  const { data } = await api.getAttentionSummary({ on, knownAt: '2020-01-01T00:00:00Z' });
  expect(data.open).toBe(0);
});
