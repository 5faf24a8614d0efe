import { type Kysely, type RawBuilder, sql } from 'kysely';
import { CursorMismatch, readCursor, writeCursor } from '../database/cursor.ts';
import type { Database } from '../database/tables.ts';

/** A revision's place in the change feed. `mark` is the begin of its hash: it tells this history from any other. */
export type Place = { epoch: number; feedXid: string; seq: number; mark: string };

/** Before the first change. */
export const beginning: Place = { epoch: 0, feedXid: '0', seq: 0, mark: '' };

/** The feed has forgotten what follows the cursor, or never knew the cursor: only a fresh snapshot helps. */
export class CursorExpired extends Error {}

const name = 'changes';

/** The place as the opaque text that callers keep; it outlives restarts and upgrades. */
export const cursorOf = ({ epoch, feedXid, seq, mark }: Place): string =>
  writeCursor(name, [String(epoch), feedXid, String(seq), mark]);

/** The place a cursor names. Throws `CursorMismatch` for what is no cursor of the feed. */
export function placeOf(cursor: string): Place {
  const [epoch, feedXid, seq, mark] = readCursor(cursor, name, ['bigint', 'bigint', 'bigint', 'text']);
  if (!/^([0-9a-f]{8})?$/.test(mark ?? '')) throw new CursorMismatch();
  return { epoch: Number(epoch), feedXid: feedXid ?? '0', seq: Number(seq), mark: mark ?? '' };
}

/** What a query selects to know a revision's place. */
export const placeColumns = [
  'epoch',
  'feedXid',
  'seq',
  sql<string>`encode(substr(hash, 1, 4), 'hex')`.as('mark'),
] as const;

/**
 * What can no longer gain anything before it: changes of transactions that have ended, and all older ones too. Rows of
 * earlier epochs always have; their transaction ids are those of another server.
 */
export const isSettled = sql<boolean>`(epoch < (select max(epoch) from revision_epoch)
  or feed_xid < pg_snapshot_xmin(pg_current_snapshot()))`;

const placed = sql`(epoch, feed_xid, seq)`;
const row = ({ epoch, feedXid, seq }: Place) => sql`(${epoch}::int, ${feedXid}::xid8, ${seq}::bigint)`;

/** Whether a revision stands behind the place. */
export const isAfter = (place: Place) => sql<boolean>`${placed} > ${row(place)}`;

/** Whether a revision stands at the place or before it. */
export const isUpTo = (place: Place) => sql<boolean>`${placed} <= ${row(place)}`;

/** The place of the last settled change: what a reader of the present state has seen. */
export const lastPlace = (db: Kysely<Database>): Promise<Place> => lastWhere(db, isSettled);

/** The place just before that of a revision. */
export async function placeBefore(db: Kysely<Database>, seq: number): Promise<Place> {
  const place = await placeAt(db, seq);
  return place ? lastWhere(db, sql<boolean>`${placed} < ${row(place)}`) : beginning;
}

/**
 * Throws `CursorExpired` unless the change a cursor names stands in this history: after a register was put back to an
 * older copy, whoever had read further must begin anew.
 */
export async function insistOnPlace(db: Kysely<Database>, place: Place): Promise<void> {
  if (place.seq === 0) return;
  const here = await placeAt(db, place.seq);
  if (here && cursorOf(here) === cursorOf(place)) return;
  throw new CursorExpired(
    'The cursor names a change that this register does not have: it was put back to an older copy, or the cursor is of another register.',
  );
}

async function placeAt(db: Kysely<Database>, seq: number): Promise<Place | undefined> {
  return db.selectFrom('revision').select(placeColumns).where('seq', '=', seq).executeTakeFirst();
}

async function lastWhere(db: Kysely<Database>, condition: RawBuilder<boolean>): Promise<Place> {
  const last = await db
    .selectFrom('revision')
    .select(placeColumns)
    .where(condition)
    .orderBy('epoch', 'desc')
    .orderBy('feedXid', 'desc')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ?? beginning;
}
