import type { ChangeEvent } from '@concord/contract';
import { type Kysely, sql, type Transaction } from 'kysely';
import { v7 } from 'uuid';
import type { Database } from '../database/tables.ts';
import { type Change, readChanges } from '../history/feed.ts';
import { CursorExpired, placeOf } from '../history/feed-place.ts';
import { disable } from './disable.ts';
import { laneOf, type Root, thinEvent } from './event.ts';
import { atOnce } from './lanes.ts';

/** As many deliveries of one webhook may wait; then its place in the feed waits too, and nothing is lost. */
const mostWaiting = 10_000;
const pageSize = 200;

/**
 * Turns what the feed holds behind the cursor of each active webhook into deliveries. Several processes may do so at
 * once: each webhook is in one hand at a time, and its cursor moves in the transaction that keeps the deliveries.
 */
export async function collectChanges(db: Kysely<Database>, stopped: () => boolean): Promise<void> {
  for (const id of await activeWebhooks(db)) while (!stopped() && (await collectPage(db, id))) {}
}

async function activeWebhooks(db: Kysely<Database>): Promise<string[]> {
  const rows = await db
    .selectFrom('webhook')
    .select('id')
    .where('disabledAt', 'is', null)
    .where('verifiedAt', 'is not', null)
    .execute();
  return rows.map(({ id }) => id);
}

/** One page of changes; whether more wait. */
function collectPage(db: Kysely<Database>, id: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const webhook = await trx
      .selectFrom('webhook')
      .select(['cursor', 'types'])
      .where('id', '=', id)
      .where('disabledAt', 'is', null)
      .where('verifiedAt', 'is not', null)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!webhook || (await waitingOf(trx, id)) >= mostWaiting) return false;
    const types = webhook.types.length ? webhook.types : null;
    try {
      const { changes, cursor, more } = await readChanges(trx, {
        after: webhook.cursor,
        limit: pageSize,
        types,
      });
      await insertDeliveries(trx, id, changes);
      if (cursor !== webhook.cursor)
        await trx.updateTable('webhook').set({ cursor }).where('id', '=', id).execute();
      return more;
    } catch (error) {
      if (!(error instanceof CursorExpired)) throw error;
      await disable(trx, id, 'cursor-lost', null);
      return false;
    }
  });
}

async function waitingOf(trx: Transaction<Database>, webhookId: string): Promise<number> {
  const { count } = await trx
    .selectFrom('webhookDelivery')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('webhookId', '=', webhookId)
    .where('status', '=', 'waiting')
    .executeTakeFirstOrThrow();
  return count;
}

/** In the order of the feed, which the database's own counter keeps. */
async function insertDeliveries(
  trx: Transaction<Database>,
  webhookId: string,
  changes: Change[],
): Promise<void> {
  if (changes.length === 0) return;
  const roots = await rootsOf(
    trx,
    changes.map(({ event }) => event),
  );
  const rows = changes.map(({ event, cursor }) => {
    const lane = laneOf(event);
    const place = placeOf(cursor);
    const root = roots.get(lane) ?? { code: null, kind: null, gone: true };
    return {
      ...{ id: v7(), webhookId, lane, cursor },
      ...{ eventId: event.id, type: event.type, subject: event.subject, time: event.time },
      ...{ feedEpoch: place.epoch, feedXid: place.feedXid, feedSeq: place.seq },
      payload: JSON.stringify(thinEvent(event, root)),
      nextTryAt: atOnce,
    };
  });
  await trx.insertInto('webhookDelivery').values(rows).execute();
}

/** The records that stand behind the events, by lane: their codes are in the link. */
async function rootsOf(trx: Transaction<Database>, events: ChangeEvent[]): Promise<Map<string, Root>> {
  const lanes = [...new Set(events.map(laneOf))];
  const { rows } = await sql<Root & { lane: string }>`
    select wanted.lane, r.state ->> 'code' as code, r.state ->> 'kind' as kind, r.operation = 'delete' as gone
    from unnest(${lanes}::text[]) as wanted (lane)
    cross join lateral (
      select state, operation from revision
      where table_name = replace(split_part(lane, '/', 1), '-', '_') and record_id = split_part(lane, '/', 2)::uuid
      order by version desc limit 1) r`.execute(trx);
  return new Map(rows.map((row) => [row.lane, row]));
}
