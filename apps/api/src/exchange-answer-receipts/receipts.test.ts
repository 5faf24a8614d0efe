import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';
import { query } from '../../test/sql.ts';

const { api, database, raw } = await startServer({ register: true });
const today = '2026-11-22';
const pin = async (body: Parameters<typeof api.createExchangeAnswerReceipt>[0]['body']) =>
  (await api.createExchangeAnswerReceipt({ body })).data;
const open = async (id: string, more: { on?: string; knownAt?: string } = {}) =>
  (await api.getExchangeAnswerReceipt({ id, ...more })).data;
const answer = async (code: string, on = today) => (await api.getExchangeAnswer({ code, on })).data;
const agreementOf = async (code: string) => {
  const id = (await api.listAgreements({ partnerCode: [code] })).data.items[0]?.id as string;
  return { id, ifMatch: (await api.getAgreement({ id })).etag as string };
};

describe('Pinning an answer', () => {
  test('keeps it as it was given, with the versions it rests on, who asked, for what and when', async () => {
    const given = await answer('UA');
    const { data, status, headers } = await api.createExchangeAnswerReceipt({
      body: { partnerCode: 'UA', purpose: 'File 12', note: 'By telephone' },
    });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`/v1/exchange-answer-receipts/${data.id}`);
    expect(data).toMatchObject({
      on: today,
      knownAt: null,
      purpose: 'File 12',
      note: 'By telephone',
      tile: 'P',
    });
    expect(data.answer).toEqual(given);
    expect(data.answer.records.map(({ type }) => type)).toContain('agreement');
    expect(data.now).toEqual(given);
    expect(data.changes).toEqual([]);
    expect(data.digest).toBe(createHash('sha256').update(JSON.stringify(data.answer)).digest('hex'));
    expect(data.pinnedBy).not.toBe('');
    expect(await open(data.id)).toEqual(data);
  });

  test('for a day, and for a country without a record', async () => {
    const early = await pin({ partnerCode: 'PE', on: '2024-03-31' });
    expect(early.answer).toEqual(await answer('PE', '2024-03-31'));
    const ghana = await pin({ partnerCode: 'GH' });
    expect(ghana).toMatchObject({ partner: { name: 'Ghana' }, answer: { partner: { onRegister: false } } });
  });

  test('as the register was known at an instant, and writes to the register of today', async () => {
    const { id, ifMatch } = await agreementOf('RS');
    const before = await pin({ partnerCode: 'RS' });
    const [{ at }] = (await query(database.url, "select to_json(clock_timestamp())#>>'{}' as at")) as [
      { at: string },
    ];
    await api.updateAgreement({ id, ifMatch, body: { expiresOn: '2026-01-01' } });
    const then = await pin({ partnerCode: 'RS', knownAt: at });
    expect(then.knownAt).toBe(new Date(at).toISOString());
    const { settled: _, ...answered } = then.answer;
    expect(before.answer).toMatchObject(answered);
    expect(then.now?.personalData.verdict).toBe('no-systematic-basis');
    expect((await open(then.id)).answer).toEqual(then.answer);
  });

  test.each([
    ['a Member State', { partnerCode: 'FR' }, 409, 'member-state-is-no-partner', '/partnerCode'],
    ['no country', { partnerCode: 'ZZ' }, 400, 'code-not-a-country', '/partnerCode'],
    ['a code of nobody', { partnerCode: 'nobody' }, 400, 'partner-unknown', '/partnerCode'],
    [
      'an instant to come',
      { partnerCode: 'UA', knownAt: '2999-01-01T00:00:00Z' },
      400,
      'known-at-to-come',
      '/knownAt',
    ],
    ['no day', { partnerCode: 'UA', on: '2026-02-30' }, 400, 'invalid-request', '/on'],
  ])('is refused for %s', async (_, body, status, code, pointer) => {
    const problem = await refusalOf(api.createExchangeAnswerReceipt({ body }));
    expect([problem.status, codeOf(problem), problem.errors?.[0]?.pointer]).toEqual([status, code, pointer]);
  });

  test('twice with one key has one effect', async () => {
    const body = { partnerCode: 'IS', purpose: 'Once' };
    const key = { idempotencyKey: 'receipt-once' };
    const first = await api.createExchangeAnswerReceipt({ body }, key);
    const again = await api.createExchangeAnswerReceipt({ body }, key);
    expect(again.data.id).toBe(first.data.id);
    expect((await api.listExchangeAnswerReceipts({ q: 'once' })).data.items).toHaveLength(1);
  });
});

describe('A pinned answer, opened later', () => {
  test('shows then, now and what changed, what matters most first', async () => {
    const { id } = await pin({ partnerCode: 'GE' });
    const agreement = await agreementOf('GE');
    await api.recordAgreementMilestone({
      id: agreement.id,
      body: { stage: 'suspended', on: '2026-11-01', citations: [] },
    });
    const { answer: then, now, changes } = await open(id);
    expect([then.personalData.verdict, now?.personalData.verdict]).toEqual(['yes', 'no-systematic-basis']);
    expect(changes[0]).toMatchObject({
      about: 'verdict',
      what: 'personalData',
      was: 'yes',
      is: 'no-systematic-basis',
      sentence: 'Operational personal data: yes then, no systematic basis now.',
    });
    expect(changes).toContainEqual(
      expect.objectContaining({
        about: 'record',
        what: 'agreement',
        record: agreement.id,
        was: '1',
        is: '2',
      }),
    );
    const october = await open(id, { on: '2026-10-15' });
    expect(october.now?.personalData.verdict).toBe('yes');
    expect(october.changes.map(({ about }) => about)).not.toContain('verdict');
  });

  test('outlives its partner, and says that it is gone', async () => {
    await api.createNetwork({ body: { code: 'short-lived', name: 'Short-lived' } });
    const { id } = await pin({ partnerCode: 'short-lived' });
    await api.deleteNetwork({ code: 'short-lived', ifMatch: '"1"' });
    expect(await open(id)).toMatchObject({
      partner: { name: 'Short-lived' },
      now: null,
      changes: [{ code: 'partner-gone', sentence: 'Short-lived is not on the register any more.' }],
    });
  });

  test('is named with the footnote its partner was given since (BR17)', async () => {
    await api.createNetwork({ body: { code: 'unnoted', name: 'Unnoted' } });
    const { id } = await pin({ partnerCode: 'unnoted' });
    await query(database.url, "update partner set designation = 'A footnote.' where code = 'unnoted'");
    const opened = await open(id);
    expect(opened.partner.designation).toBe('A footnote.');
    expect(opened.changes.map(({ code }) => code)).toContain('designation-changed');
    expect((await pin({ partnerCode: 'XK' })).answer.partner.designation).toMatch(/without prejudice/i);
  });

  test('never tells who holds an office', async () => {
    const { data: office } = await api.createContactPoint({
      body: { partnerCode: 'CL', appointedBy: 'country-authority', from: '2024', authority: 'Fiscalía' },
    });
    await api.createContactPointHolder({ id: office.id, body: { name: 'Jane Doe', from: '2024' } });
    const { id } = await pin({ partnerCode: 'CL' });
    const text = await (await raw(`/v1/exchange-answer-receipts/${id}`)).text();
    expect(text).toContain('Fiscalía');
    expect(text).not.toContain('Jane Doe');
  });
});

describe('Receipts', () => {
  test('are there from the instant they were pinned', async () => {
    const first = await pin({ partnerCode: 'AL' });
    await pin({ partnerCode: 'AL' });
    const { items } = (await api.listExchangeAnswerReceipts({ partnerCode: ['AL'], knownAt: first.pinnedAt }))
      .data;
    expect(items.length).toBeLessThanOrEqual(1);
    const before = new Date(Date.parse(first.pinnedAt) - 1000).toISOString();
    expect(await refusalOf(open(first.id, { knownAt: before }))).toMatchObject({ status: 404 });
  });

  test('are listed latest first, by partner and by words', async () => {
    const { items } = (await api.listExchangeAnswerReceipts({ limit: 200 })).data;
    const times = items.map(({ pinnedAt }) => pinnedAt);
    expect(times).toEqual(times.toSorted().reverse());
    expect(items[0]).not.toHaveProperty('answer');
    const of = async (query: object) =>
      (await api.listExchangeAnswerReceipts(query)).data.items.map(({ partner }) => partner.code);
    expect(new Set(await of({ partnerCode: ['UA', 'PE'] }))).toEqual(new Set(['UA', 'PE']));
    expect(await of({ q: 'file 12' })).toEqual(['UA']);
    expect(await of({ q: 'ghana' })).toEqual(['GH']);
    const byName = await of({ sort: 'partner', limit: 200 });
    expect(byName.slice(0, 3)).toEqual(['AL', 'AL', 'CL']);
  });

  test('can be neither changed nor deleted by the application, by anyone’s request or by mistake', async () => {
    const { id } = await pin({ partnerCode: 'NO' });
    const path = `/v1/exchange-answer-receipts/${id}`;
    for (const method of ['PATCH', 'PUT', 'DELETE'])
      expect([method, (await raw(path, { method })).status]).toEqual([method, 405]);
    const denied = { code: '42501' };
    const { db } = database;
    const change = db
      .updateTable('exchangeAnswerReceipt')
      .set({ purpose: 'x' } as object)
      .where('id', '=', id);
    await expect(change.execute()).rejects.toMatchObject(denied);
    await expect(db.deleteFrom('exchangeAnswerReceipt').execute()).rejects.toMatchObject(denied);
  });
});
