import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../database/tables.ts';
import {
  beginning,
  cursorOf,
  insistOnPlace,
  isSettled,
  type Place,
  placeColumns,
  placeOf,
} from '../history/feed-place.ts';

/** The cursor in front of the first change that was recorded at that instant or later; the feed's end if there is none. */
export async function cursorBefore(db: Kysely<Database>, since: string): Promise<string> {
  const first = await db
    .selectFrom('revision')
    .select(placeColumns)
    .where('time', '>=', since)
    .where(isSettled)
    .orderBy('epoch')
    .orderBy('feedXid')
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
  const before = await db
    .selectFrom('revision')
    .select(placeColumns)
    .where(isSettled)
    .$if(first !== undefined, (found) => found.where(isBefore(first as Place)))
    .orderBy('epoch', 'desc')
    .orderBy('feedXid', 'desc')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return cursorOf(before ?? beginning);
}

const isBefore = ({ epoch, feedXid, seq }: Place) =>
  sql<boolean>`(epoch, feed_xid, seq) < (${epoch}::int, ${feedXid}::xid8, ${seq}::bigint)`;

/**
 * Puts a webhook to a place in the feed. What waits beyond it is superseded, because it comes again from there. Throws
 * `CursorMismatch` or `CursorExpired`.
 */
export async function goTo(trx: Transaction<Database>, webhookId: string, cursor: string): Promise<void> {
  const place = placeOf(cursor);
  await insistOnPlace(trx, place);
  await trx.updateTable('webhook').set({ cursor }).where('id', '=', webhookId).execute();
  await trx
    .updateTable('webhookDelivery')
    .set({ status: 'superseded', nextTryAt: null, settledAt: sql<string>`clock_timestamp()` })
    .where('webhookId', '=', webhookId)
    .where('status', 'in', ['waiting', 'failed'])
    .where(
      sql<boolean>`(feed_epoch, feed_xid, feed_seq) > (${place.epoch}::int, ${place.feedXid}::xid8, ${place.seq}::bigint)`,
    )
    .execute();
}
