import { sql, type Transaction } from 'kysely';
import { instant } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';

/**
 * The present millisecond of the database, RFC 3339, once it is over; and whether all that was written by then can be
 * seen: nobody was writing when it was looked at afterwards.
 */
export async function presentMoment(trx: Transaction<Database>): Promise<{ at: string; settled: boolean }> {
  const { rows } = await sql<{ at: string }>`
    with m as materialized (select date_trunc('milliseconds', clock_timestamp()) + interval '1 ms' as at)
    select ${instant('m.at')} as at from m, pg_sleep(0.001)`.execute(trx);
  const { rows: after } = await sql<{ settled: boolean }>`
    select not exists (select pg_snapshot_xip(pg_current_snapshot())) as settled`.execute(trx);
  return { at: rows[0]?.at as string, settled: after[0]?.settled ?? false };
}
