import type { SystemHealth } from '@concord/contract';
import { type Kysely, sql } from 'kysely';
import { instant } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';

/** What waits is counted so far and no further: a first load leaves a million revisions unsealed. */
const most = 1001;

const seconds = (since: string) =>
  sql`case when ${sql.raw(since)} is not null
    then greatest(extract(epoch from clock_timestamp() - ${sql.raw(since)}), 0)::int end`;

/** The answer of a query that gives one row, always. */
async function only<T>(query: ReturnType<typeof sql<T>>, db: Kysely<Database>): Promise<T> {
  const [row] = (await query.execute(db)).rows;
  if (!row) throw new Error('a count gives one row');
  return row;
}

type OfDatabase = Omit<SystemHealth['database'], 'embedded' | 'answersInMs' | 'connections'>;

/** The server, how large the database is and how far its tables were brought. */
export const databaseState = (db: Kysely<Database>): Promise<OfDatabase> =>
  only(
    sql<OfDatabase>`
    select split_part(version(), ' on ', 1) as version, pg_database_size(current_database())::float8 as bytes,
      max(name) as migration, count(*)::int as migrations, ${instant('max(run_at)')} as migrated_at
    from migration`,
    db,
  );

/** The last seal, and the revisions behind it. */
export const sealState = (db: Kysely<Database>): Promise<SystemHealth['seals']> =>
  only(
    sql<SystemHealth['seals']>`
    with last as (select number, time, head_epoch, head_xid, head_seq from seal order by number desc limit 1),
      open as (select r.time from revision r
        where (r.epoch, r.xid, r.seq) > (coalesce((select head_epoch from last), 0),
          coalesce((select head_xid from last), '0'::xid8), coalesce((select head_seq from last), 0))
        order by r.epoch, r.xid, r.seq limit ${most})
    select (select number from last) as number, (select ${instant('time')} from last) as time,
      count(*)::int as unsealed, ${seconds('min(open.time)')} as unsealed_seconds from open`,
    db,
  );

/** Changes above the horizon of the feed: something older still runs. */
export const feedState = (
  db: Kysely<Database>,
): Promise<Pick<SystemHealth['feed'], 'held' | 'heldSeconds'>> =>
  only(
    sql<Pick<SystemHealth['feed'], 'held' | 'heldSeconds'>>`
    select count(*)::int as held, ${seconds('min(held.time)')} as held_seconds from (
      select time from revision where epoch = (select max(epoch) from revision_epoch)
        and feed_xid >= pg_snapshot_xmin(pg_current_snapshot()) limit ${most}) held`,
    db,
  );

export const webhookState = (db: Kysely<Database>): Promise<SystemHealth['webhooks']> =>
  only(
    sql<SystemHealth['webhooks']>`
    select (select count(*)::int from webhook where disabled_at is null) as active,
      (select count(*)::int from webhook where disabled_reason <> 'by-hand') as disabled,
      count(*)::int as waiting,
      count(*) filter (where d.next_try_at < clock_timestamp())::int as due, ${seconds('min(d.next_try_at) filter (where d.next_try_at < clock_timestamp())')} as due_seconds
    from webhook_delivery d join webhook w on w.id = d.webhook_id
    where d.status = 'waiting' and w.disabled_at is null and w.verified_at is not null
      -- What comes later in a lane waits for what is before it, and is not late.
      and not exists (select from webhook_delivery e where e.webhook_id = d.webhook_id and e.lane = d.lane
        and e.status = 'waiting' and e.seq < d.seq)`,
    db,
  );

/** How many jobs failed when they last ran. */
export async function failedJobs(db: Kysely<Database>): Promise<number> {
  const { failed } = await only(
    sql<{ failed: number }>`
    select count(*)::int as failed from job j where 'failed' = (
      select outcome from job_run r where r.job = j.name and r.ended_at is not null order by r.seq desc limit 1)`,
    db,
  );
  return failed;
}
