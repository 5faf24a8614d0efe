import type { ChangeEvent } from '@concord/contract';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { eventsOf } from './feed-event.ts';
import {
  beginning,
  CursorExpired,
  cursorOf,
  insistOnPlace,
  isAfter,
  isSettled,
  type Place,
  placeColumns,
  placeOf,
} from './feed-place.ts';
import { typeFilter } from './feed-types.ts';

/** A change, and the cursor behind it. */
export type Change = { cursor: string; event: ChangeEvent };

/** `cursor` is where to go on, also when nothing matched; `more` says that something waits there already. */
export type Changes = { changes: Change[]; cursor: string; more: boolean };

export type ChangesAsked = {
  /** The cursor behind which to read; null for the very first change. */
  after: string | null;
  limit: number;
  /** `agreement.updated`, or `agreement` for all that happens to one; null for all. */
  types: readonly string[] | null;
  /** Refuse to go on behind a cursor if what follows it is older than this instant (RFC 3339). */
  keptSince?: string;
};

/** How many places are looked at in search of the types asked for, so that rare ones cost no more than many. */
const reach = 5000;

/**
 * The next changes below the transaction horizon, in the order (epoch, feed_xid, seq): nothing can appear later before
 * the cursor it returns. Throws `CursorMismatch`, `CursorExpired` or `UnknownChangeType`.
 */
export async function readChanges(db: Kysely<Database>, asked: ChangesAsked): Promise<Changes> {
  const isWanted = typeFilter(asked.types);
  const after = asked.after === null ? beginning : placeOf(asked.after);
  await insistOnPlace(db, after);
  const window = asked.types === null ? asked.limit + 1 : Math.max(reach, asked.limit + 1);
  const ahead = await placesAfter(db, after, window);
  if (asked.keptSince && ahead[0] && ahead[0].time < asked.keptSince)
    throw new CursorExpired('What follows this cursor is older than the feed keeps.');

  const shown = ahead.filter(isWanted).slice(0, asked.limit);
  const end = ahead.at(-1) ?? after;
  const last = shown.length === asked.limit ? (shown.at(-1) ?? end) : end;
  const more = last.seq !== end.seq || ahead.length === window;
  return { changes: await changesAt(db, shown), cursor: cursorOf(last), more };
}

type Candidate = Awaited<ReturnType<typeof placesAfter>>[number];

/** The settled changes behind a place: where they stand and what they are, without their content. */
function placesAfter(db: Kysely<Database>, after: Place, limit: number) {
  return db
    .selectFrom('revision')
    .select([...placeColumns, 'tableName', 'operation', 'version', 'time'])
    .where(isAfter(after))
    .where(isSettled)
    .orderBy('epoch')
    .orderBy('feedXid')
    .orderBy('seq')
    .limit(limit)
    .execute();
}

/** Made of where the change stands and of nothing in it, so that no value can be guessed by it. */
const eventId = sql<string>`encode(substr(sha256(convert_to(
  concat_ws(' ', epoch, xid, seq, record_id, version), 'UTF8')), 1, 16), 'hex')`;

/** The changes at these places, in their order. */
async function changesAt(db: Kysely<Database>, places: Candidate[]): Promise<Change[]> {
  if (places.length === 0) return [];
  const rows = await db
    .selectFrom('revision')
    .leftJoin('columnOutsideFeed as outside', 'outside.tableName', 'revision.tableName')
    .select([
      ...placeColumns,
      ...(['time', 'revision.tableName', 'recordId', 'rootTable', 'rootId', 'operation', 'version'] as const),
      sql<Record<string, unknown>>`state - coalesce(outside.names, '{}')`.as('state'),
      eventId.as('digest'),
    ])
    .where('seq', '=', sql<number>`any(${places.map(({ seq }) => seq)}::bigint[])`)
    .orderBy('epoch')
    .orderBy('feedXid')
    .orderBy('seq')
    .execute();
  const events = await eventsOf(db, rows);
  return rows.map((row, index) => ({ cursor: cursorOf(row), event: events[index] as ChangeEvent }));
}
