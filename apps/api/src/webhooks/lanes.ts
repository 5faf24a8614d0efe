import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { pingLane } from './event.ts';

/** What is delivered in turn: the changes of one record to one webhook. */
export type Lane = { webhookId: string; lane: string };

/** Of each webhook at most so many lanes at a time, so that one with many cannot crowd the others out. */
const mostLanes = 100;

/** When what is tried at once is due: in milliseconds, as clocks outside the database tell them. */
export const atOnce = sql<string>`date_trunc('milliseconds', clock_timestamp())`;

/** Lanes whose first waiting delivery is due; `now` is an instant. A webhook that is unverified gets only its ping. */
export async function dueLanes(db: Kysely<Database>, now: string): Promise<Lane[]> {
  const { rows } = await sql<Lane>`
    select w.id as webhook_id, due.lane
    from webhook w
    cross join lateral (
      select d.lane from webhook_delivery d
      where d.webhook_id = w.id and d.status = 'waiting' and d.next_try_at <= ${now}::timestamptz
        and (d.lane = ${pingLane} or w.verified_at is not null)
        and not exists (
          select from webhook_delivery earlier
          where earlier.webhook_id = d.webhook_id and earlier.lane = d.lane and earlier.status = 'waiting'
            and earlier.seq < d.seq)
      order by d.next_try_at limit ${mostLanes}) due
    where w.disabled_at is null`.execute(db);
  return rows;
}

/** The next delivery of a lane, with what is needed to send it. */
export type Due = {
  id: string;
  webhookId: string;
  url: string;
  eventId: string;
  payload: string;
  tries: number;
  secrets: { salt: string; keyMark: string }[];
};

/** The first waiting delivery of a lane if it is due at that instant; null otherwise. */
export async function nextDue(
  db: Kysely<Database>,
  { webhookId, lane }: Lane,
  now: string,
): Promise<Due | null> {
  const { rows } = await sql<Due & { due: boolean }>`
    select d.id, d.webhook_id, w.url, d.event_id, d.payload, d.tries,
      d.next_try_at <= ${now}::timestamptz as due,
      (select coalesce(json_agg(json_build_object('salt', encode(s.salt, 'hex'), 'keyMark', s.key_mark)
          order by s.created_at desc), '[]')
        from webhook_secret s
        where s.webhook_id = w.id and (s.expires_at is null or s.expires_at > ${now}::timestamptz)) as secrets
    from webhook_delivery d join webhook w on w.id = d.webhook_id
    where d.webhook_id = ${webhookId} and d.lane = ${lane} and d.status = 'waiting'
      and w.disabled_at is null and (d.lane = ${pingLane} or w.verified_at is not null)
    order by d.seq limit 1`.execute(db);
  const [first] = rows;
  return first?.due ? first : null;
}
