import { type Kysely, sql } from 'kysely';
import type { Database } from '../src/database/tables.ts';

/**
 * Waits until every transaction that has begun by now has ended, also those of other tests on the same server: the
 * change feed tells nothing that an open transaction could still come before.
 */
export async function settled(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{
    xmax: string;
  }>`select pg_snapshot_xmax(pg_current_snapshot()) as xmax`.execute(db);
  const begun = rows[0]?.xmax;
  for (;;) {
    const now = await sql<{ over: boolean }>`
      select pg_snapshot_xmin(pg_current_snapshot()) >= ${begun}::xid8 as over`.execute(db);
    if (now.rows[0]?.over) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
