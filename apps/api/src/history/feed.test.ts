import { v7 } from 'uuid';
import { afterAll, expect, inject, test } from 'vitest';
import { cloneDatabase } from '../../test/database.ts';
import { givenAgreement, givenMilestone, givenPartner } from '../../test/given.ts';
import { settled } from '../../test/settled.ts';
import { query } from '../../test/sql.ts';
import { CursorMismatch } from '../database/cursor.ts';
import { type ChangesAsked, readChanges } from './feed.ts';
import { CursorExpired, cursorOf, lastPlace } from './feed-place.ts';
import { UnknownChangeType } from './feed-types.ts';

const { db, url, drop } = await cloneDatabase(inject('cluster'));
afterAll(drop);
const partner = await givenPartner(db);

const tip = async () => {
  await settled(db);
  return cursorOf(await lastPlace(db));
};
const read = async (asked: Partial<ChangesAsked>) => {
  await settled(db);
  return readChanges(db, { after: null, limit: 1000, types: null, ...asked });
};
const names = ({ changes }: Awaited<ReturnType<typeof read>>) =>
  changes.map(({ event }) => `${event.type} ${event.data.version}`);
const told = async (after: string, types: string[] | null = null) => names(await read({ after, types }));
/** What a reader by number alone sees behind a number. */
const bySeqAlone = (after: number) =>
  db.selectFrom('revision').select('seq').where('seq', '>', after).orderBy('seq').execute();

test('a change of a transaction that is still open holds back what came after it, and neither is lost', async () => {
  const before = await tip();
  const slow = await db.startTransaction().execute();
  await givenAgreement(slow, { partnerId: partner.id, title: 'Slow' });
  await givenAgreement(db, { partnerId: partner.id, title: 'Quick' });

  const seen = (await bySeqAlone(0)).at(-1)!.seq;
  expect(names(await readChanges(db, { after: before, limit: 9, types: null }))).toEqual([]);
  await slow.commit().execute();
  expect(await told(before)).toEqual(['agreement.created 1', 'agreement.created 1']);
  // The reader by number alone passed the slow change before it could be seen, and never meets it.
  expect(await bySeqAlone(seen)).toEqual([]);
});

test('what is rolled back is never told', async () => {
  const before = await tip();
  const given = await db.startTransaction().execute();
  await givenAgreement(given, { partnerId: partner.id });
  await given.rollback().execute();
  await givenPartner(db, { code: 'MX' });
  expect(await told(before)).toEqual(['partner.created 1']);
});

test('an older transaction that changes a record after a younger one did is told after it', async () => {
  const { id } = await givenAgreement(db, { partnerId: partner.id });
  const before = await tip();
  const older = await db.startTransaction().execute();
  await givenPartner(older, { code: 'CL' });
  await db.updateTable('agreement').set({ title: 'Younger' }).where('id', '=', id).execute();
  const { id: other } = await givenAgreement(db, { partnerId: partner.id });
  await older.updateTable('agreement').set({ title: 'Older' }).where('id', '=', id).execute();
  await givenMilestone(older, { agreementId: other });
  await older.commit().execute();

  expect(await told(before)).toEqual([
    'partner.created 1',
    'agreement.updated 2',
    'agreement.updated 3',
    'agreement.created 1',
    'agreement-milestone.created 1',
  ]);
});

test('deletion is a tombstone with a version of its own, for each part too; what comes back is restored', async () => {
  const { id } = await givenAgreement(db, { partnerId: partner.id });
  const milestone = await givenMilestone(db, { agreementId: id });
  const before = await tip();
  await db.deleteFrom('agreement').where('id', '=', id).execute();
  await givenAgreement(db, { id, partnerId: partner.id });
  const { changes } = await read({ after: before });
  const gone = changes.find(({ event }) => event.type === 'agreement-milestone.deleted');
  expect(gone?.event.data).toEqual({
    recordType: 'agreement-milestone',
    id: milestone.id,
    version: 2,
    partOf: { recordType: 'agreement', id },
    record: null,
  });
  expect(changes.map(({ event }) => event.type)).toContain('agreement.deleted');
  expect(changes.at(-1)?.event).toMatchObject({ type: 'agreement.restored', data: { version: 3 } });
});

test('a filter by type moves the cursor on even where nothing matches', async () => {
  const before = await tip();
  const { id } = await givenAgreement(db, { partnerId: partner.id });
  await givenMilestone(db, { agreementId: id });
  await db.updateTable('agreement').set({ note: 'n' }).where('id', '=', id).execute();
  expect(await told(before, ['agreement'])).toEqual(['agreement.created 1', 'agreement.updated 2']);
  expect(await told(before, ['agreement.updated', 'agreement-milestone'])).toEqual([
    'agreement-milestone.created 1',
    'agreement.updated 2',
  ]);
  const nothing = await read({ after: before, limit: 1, types: ['source'] });
  expect(nothing).toEqual({ changes: [], cursor: await tip(), more: false });
  await expect(told(before, ['agreement.changed'])).rejects.toBeInstanceOf(UnknownChangeType);
});

test('page by page everything is told once, and the last page says that nothing waits', async () => {
  const whole = await read({});
  const ids: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page = await read({ after, limit: 2 });
    ids.push(...page.changes.map(({ event }) => event.id));
    ({ cursor: after, more } = page);
  }
  expect(ids).toEqual(whole.changes.map(({ event }) => event.id));
  expect(new Set(ids).size).toBe(ids.length);
  const [first, second] = whole.changes;
  const again = await read({ after: first!.cursor, limit: 1 });
  expect(again.changes).toEqual([second]);
});

test('an event tells no personal value, not even that one is recorded or its digest', async () => {
  const before = await tip();
  const post = { id: v7(), partnerId: partner.id, name: 'Jane Doe', knownBy: '2024-03-31' };
  await db.insertInto('liaisonProsecutor').values(post).execute();
  const { changes } = await read({ after: before, limit: 1 });
  expect(changes[0]?.event.data.record).toMatchObject({ partnerCode: 'TR', knownBy: '2024-03-31' });
  expect(changes[0]?.event.data.record).not.toHaveProperty('name');
  expect(changes[0]?.event.data.record).not.toHaveProperty('effectiveFrom');
  expect(JSON.stringify(changes)).not.toMatch(/Jane|sha256/);
});

test('a cursor is refused when it is none, of another history, or of changes no longer kept', async () => {
  const before = await tip();
  await givenPartner(db, { code: 'PE' });
  const after = await tip();
  await givenPartner(db, { code: 'BO' });
  await expect(told('bm9uc2Vuc2U')).rejects.toBeInstanceOf(CursorMismatch);

  const future = new Date(Date.now() + 60_000).toISOString();
  const late = read({ after: before, limit: 1, keptSince: future });
  await expect(late).rejects.toBeInstanceOf(CursorExpired);
  // Whoever has read everything misses nothing, however long ago that was.
  const idle = await read({ after: await tip(), limit: 1, keptSince: future });
  expect(idle.changes).toEqual([]);

  // The register put back to a copy that was made before that change.
  await query(url, `delete from revision where state ->> 'code' = 'PE'`);
  await expect(told(after)).rejects.toBeInstanceOf(CursorExpired);
});

test('changes of a database restored into a younger server stay readable, and new ones come after them', async () => {
  const before = await tip();
  await query(
    url,
    `update revision set xid = '9999999999', feed_xid = '9999999999' where seq = (select max(seq) from revision)`,
  );
  await query(url, 'insert into revision_epoch values (2)');
  await db.updateTable('partner').set({ note: 'n' }).where('code', '=', 'TR').execute();
  const { changes } = await read({});
  expect(changes.at(-1)?.event.type).toBe('partner.updated');
  expect(changes.at(-2)?.event.type).toBe('partner.created');
  await expect(told(before)).rejects.toBeInstanceOf(CursorExpired);
});
