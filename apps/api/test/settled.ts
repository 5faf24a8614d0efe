import { type Kysely, sql } from 'kysely';
import { expect } from 'vitest';
import type { Database } from '../src/database/tables.ts';

/** Waits until nothing can come before any revision any more: transactions of other tests hold the horizon as well. */
export async function settled(db: Kysely<Database>): Promise<void> {
  const below = sql<{ all: boolean }>`
    select coalesce(max(xid) < pg_snapshot_xmin(pg_current_snapshot()), true) as all from revision`;
  await expect.poll(async () => (await below.execute(db)).rows[0]?.all, { timeout: 15_000 }).toBe(true);
}
