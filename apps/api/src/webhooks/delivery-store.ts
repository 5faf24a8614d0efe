import type { Input, WebhookDelivery, WebhookDeliveryList } from '@concord/contract';
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { v7 } from 'uuid';
import { NotFound } from '../database/claim.ts';
import type { JsonText } from '../database/columns.ts';
import { anyOf, instant } from '../database/fragments.ts';
import { type PageQuery, page } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { pingEvent, pingLane, pingType } from './event.ts';
import { atOnce } from './lanes.ts';
import type { WebhookDeliveryTable } from './table.ts';

const attemptJson = sql`json_build_object('number', a.number, 'at', ${instant('a.at')}, 'durationMs', a.duration_ms,
  'status', a.status, 'fault', a.fault, 'detail', a.detail)`;

/** The fields of a delivery (alias `d`), for json_build_object. */
const line = sql`'id', d.id, 'eventId', d.event_id, 'type', d.type, 'subject', d.subject, 'time', ${instant('d.time')},
  'cursor', d.cursor, 'again', d.again, 'status', d.status, 'tries', d.tries,
  'nextTryAt', ${instant('d.next_try_at')}, 'createdAt', ${instant('d.created_at')},
  'settledAt', ${instant('d.settled_at')}, 'lastAttempt', (select ${attemptJson} from webhook_attempt a
    where a.delivery_id = d.id order by a.number desc limit 1)`;

const lineJson = sql`json_build_object(${line})`;
const wholeJson = sql`json_build_object(${line}, 'payload', d.payload,
  'attempts', (select coalesce(json_agg(${attemptJson} order by a.number), '[]') from webhook_attempt a
    where a.delivery_id = d.id))`;

/** Newest first. */
export function listDeliveries(
  db: Kysely<Database>,
  webhookId: string,
  query: Input<'listWebhookDeliveries'>['query'],
): Promise<JsonText<WebhookDeliveryList>> {
  let found = db.selectFrom('webhookDelivery as d').where('d.webhookId', '=', webhookId);
  if (query.status) found = found.where(sql<boolean>`d.status = any(${anyOf(query.status)})`);
  if (query.q)
    found = found.where(
      sql<boolean>`(starts_with(d.type, ${query.q}) or starts_with(d.subject, ${query.q}) or starts_with(d.event_id, ${query.q}))`,
    );
  return page(found, {
    json: lineJson,
    id: sql`d.seq`,
    idType: 'bigint',
    fields: { order: sql`lpad(d.seq::text, 19, '0') collate "C"` },
    defaultSort: '-order',
    path: `/webhooks/${webhookId}/deliveries`,
    asked: query as PageQuery & Record<string, unknown>,
  });
}

/** The delivery with its payload and tries; refuses with `NotFound`. */
export async function deliveryById(
  db: Kysely<Database>,
  webhookId: string,
  id: string,
): Promise<WebhookDelivery> {
  const row = await db
    .selectFrom('webhookDelivery as d')
    .where('d.webhookId', '=', webhookId)
    .where('d.id', '=', id)
    .select(wholeJson.as('delivery'))
    .executeTakeFirstOrThrow(() => new NotFound('delivery', id));
  return row.delivery as WebhookDelivery;
}

/** Locks it; refuses with `NotFound`. */
export function claimDelivery(
  trx: Transaction<Database>,
  webhookId: string,
  id: string,
): Promise<Selectable<WebhookDeliveryTable>> {
  return trx
    .selectFrom('webhookDelivery')
    .selectAll()
    .where('webhookId', '=', webhookId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow(() => new NotFound('delivery', id));
}

/** A ping that is due now; its id. Its time is the real one, as that of the changes beside it. */
export async function insertPing(trx: Transaction<Database>, webhookId: string): Promise<string> {
  const id = v7();
  const at = new Date().toISOString();
  const payload = JSON.stringify(pingEvent(id, webhookId, at));
  const subject = `webhook/${webhookId}`;
  const place = { cursor: null, feedEpoch: null, feedXid: null, feedSeq: null };
  await trx
    .insertInto('webhookDelivery')
    .values({
      ...{ id, webhookId, lane: pingLane, eventId: id, type: pingType, subject, time: at, payload },
      ...place,
      nextTryAt: atOnce,
    })
    .execute();
  return id;
}

/** The same message once more, behind what waits for the same record; the id of the new delivery. */
export async function insertAgain(
  trx: Transaction<Database>,
  before: Selectable<WebhookDeliveryTable>,
): Promise<string> {
  const id = v7();
  const { webhookId, lane, eventId, type, subject, time, cursor, feedEpoch, feedXid, feedSeq, payload } =
    before;
  await trx
    .insertInto('webhookDelivery')
    .values({
      ...{ id, webhookId, lane, eventId, type, subject, time, payload, again: true },
      ...{ cursor, feedEpoch, feedXid, feedSeq },
      nextTryAt: atOnce,
    })
    .execute();
  return id;
}

/** Begins the schedule anew, with a try at once. */
export async function tryNow(trx: Transaction<Database>, id: string): Promise<void> {
  await trx
    .updateTable('webhookDelivery')
    .set({ status: 'waiting', tries: 0, nextTryAt: atOnce, settledAt: null })
    .where('id', '=', id)
    .execute();
}

export async function skip(trx: Transaction<Database>, id: string): Promise<void> {
  await trx
    .updateTable('webhookDelivery')
    .set({ status: 'skipped', nextTryAt: null, settledAt: sql<string>`clock_timestamp()` })
    .where('id', '=', id)
    .execute();
}

/** Forgets what is settled for 30 days; what failed and may still be sent again stays. Tells how many. */
export async function forgetOldDeliveries(db: Kysely<Database>): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('webhookDelivery')
    .where('settledAt', '<', sql<string>`now() - interval '30 days'`)
    .where(sql<boolean>`(status <> 'failed' or lane = ${pingLane})`)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
