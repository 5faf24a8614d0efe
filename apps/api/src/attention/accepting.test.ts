import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { givenAgreement, givenMilestone, givenPartner, givenSource } from '../../test/given.ts';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api, database } = await startServer();
const { db } = database;
await givenSource(db);
const codes = ['TR', 'EG', 'CL', 'AM', 'GE', 'MD', 'UA', 'NG', 'PE', 'BO', 'EC', 'PA', 'CR', 'MX'];
let count = 0;
let id = '';
let partnerCode = '';

beforeEach(async () => {
  partnerCode = codes[count++] as string;
  const { id: partnerId } = await givenPartner(db, { code: partnerCode });
  const agreement = await givenAgreement(db, { partnerId });
  id = agreement.id;
  await givenMilestone(db, { agreementId: id, stage: 'authorised', on: '2024-03' });
});

const entry = () => ({ rule: 'mandate-silent' as const, recordId: id });
const accept = (more: object = {}) =>
  api.acceptAttention({
    body: { entries: [entry()], reason: 'The Council has it', reviewOn: '2027-03-01', ...more },
  });
const listed = async (query: Parameters<typeof api.listAttention>[0] = {}) =>
  (await api.listAttention({ partnerCode: [partnerCode], rule: ['mandate-silent'], ...query })).data.items;
const accepted = async () => (await accept()).data.items[0] as { id: string; version: number };

describe('Somebody who takes an entry as it is', () => {
  test('finds it among the accepted, with reason, name and day of review', async () => {
    const { data } = await accept({ reason: ' The Council has it ' });
    expect(data.items).toMatchObject([
      {
        ...entry(),
        recordType: 'agreement',
        label: 'An agreement',
        grounds: 'lastOn=2024-03-31 stage=authorised',
      },
    ]);
    expect(await listed()).toEqual([]);
    const [shown, ...more] = await listed({ accepted: true });
    expect(more).toEqual([]);
    expect(shown).toMatchObject({
      state: 'accepted',
      acceptance: {
        id: data.items[0]?.id,
        reason: 'The Council has it',
        reviewOn: '2027-03-01',
        acceptedBy: expect.any(String),
      },
    });
    const { open, accepted } = (await api.getAttentionSummary({ partnerCode: [partnerCode] })).data;
    expect([open, accepted]).toEqual([2, 1]);
  });

  test('sees it open again by itself on the day of its review', async () => {
    await accept();
    const due = async (reviewUntil: string) =>
      (await api.listAttentionAcceptances({ reviewUntil, limit: 200 })).data.items.map(
        ({ recordId }) => recordId,
      );
    expect(await due('2027-02-28')).not.toContain(id);
    expect(await due('2027-03-01')).toContain(id);
    expect(await listed({ on: '2027-02-28' })).toEqual([]);
    expect(await listed({ on: '2027-03-01' })).toMatchObject([
      { state: 'review-due', acceptance: { reason: 'The Council has it' } },
    ]);
  });

  test('sees it open again by itself when its grounds have changed, and accepts it on the new ones', async () => {
    const first = await accepted();
    await givenMilestone(db, { agreementId: id, stage: 'negotiating', on: '2024-06' });
    expect(await listed()).toMatchObject([{ state: 'grounds-changed', values: { stage: 'negotiating' } }]);
    const again = await accept({ reason: 'Still theirs' });
    expect(again.data.items).toMatchObject([{ id: first.id, version: 2, reason: 'Still theirs' }]);
    expect(await listed()).toEqual([]);
  });

  test('keeps it accepted when only its title or the threshold changes', async () => {
    await accept();
    await db.updateTable('agreement').set({ title: 'Another' }).where('id', '=', id).execute();
    const { etag } = await api.getAttentionSettings();
    await api.updateAttentionSettings({ ifMatch: etag as string, body: { mandateSilentMonths: 6 } });
    expect(await listed()).toEqual([]);
  });

  test('opens it again by hand, and takes that back', async () => {
    const { id: acceptance, version } = await accepted();
    await api.reopenAttention({ id: acceptance, ifMatch: `"${version}"` });
    expect(await listed()).toMatchObject([{ state: 'open', acceptance: null }]);
    await api.restoreAttentionAcceptance({ id: acceptance });
    expect(await listed({ accepted: true })).toMatchObject([{ acceptance: { id: acceptance } }]);
    const { items } = (await api.listRevisions({ resource: 'attention-acceptances', id: acceptance })).data;
    expect(items.map(({ operation }) => operation)).toEqual(['restored', 'deleted', 'added']);
    expect(items.at(-1)).toMatchObject({ reason: 'The Council has it', actor: expect.any(String) });
    expect(items.at(-1)?.headline).toBe('The acceptance “An agreement” was added.');
  });

  test('of a stale state is refused', async () => {
    const { id: acceptance } = await accepted();
    await accept({ reason: 'Once more' });
    const refused = await refusalOf(api.reopenAttention({ id: acceptance, ifMatch: '"1"' }));
    expect(refused.status).toBe(412);
  });

  test.each([
    ['without a reason', { reason: '  ' }, 'invalid-request'],
    ['with a review that is past', { reviewOn: '2026-11-22' }, 'review-not-ahead'],
    [
      'of what does not stand',
      { entries: [{ rule: 'unsourced', recordId: '019aa1de-7d55-7c52-8b6c-0d4a5a1b2c3d' }] },
      'nothing-to-accept',
    ],
  ])('%s is refused', async (_, more, code) => {
    expect(codeOf(await refusalOf(accept(more)))).toBe(code);
  });

  test('accepts several at once, or none of them', async () => {
    const missing = { rule: 'unsourced' as const, recordId: '019aa1de-7d55-7c52-8b6c-0d4a5a1b2c3d' };
    expect(codeOf(await refusalOf(accept({ entries: [entry(), missing] })))).toBe('nothing-to-accept');
    expect(await listed()).toHaveLength(1);
    const own = (await api.listAttention({ partnerCode: [partnerCode], limit: 200 })).data.items;
    const entries = own.map(({ rule, about }) => ({ rule, recordId: about.id }));
    expect(entries.length).toBeGreaterThan(1);
    await accept({ entries });
    expect((await api.listAttention({ partnerCode: [partnerCode] })).data.items).toEqual([]);
  });

  test('is known as it was at an instant', async () => {
    const { rows } = await sql<{
      at: string;
    }>`select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`.execute(
      db,
    );
    await accept();
    expect(await listed({ knownAt: rows[0]?.at as string })).toHaveLength(1);
  });
});
