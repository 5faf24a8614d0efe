import { type Kysely, sql } from 'kysely';
import { registerTables } from '../database/register-tables.ts';
import type { Database } from '../database/tables.ts';
import { lastPlace, type Place, placeBefore } from './feed-place.ts';

const day = 86_400_000;
const hour = 3_600_000;

/** The instant from which on the feed keeps what happened. By the real clock, as revisions are. */
export const keptSince = (days: number): string => new Date(Date.now() - days * day).toISOString();

/**
 * Where a reader without a cursor begins: before the oldest change that stays for another hour, so that it is not gone
 * before the second page.
 */
export async function oldestPlace(db: Kysely<Database>, since: string): Promise<Place> {
  const first = await firstSince(db, new Date(Date.parse(since) + hour).toISOString());
  return first === null ? lastPlace(db) : placeBefore(db, first);
}

/** The first change since an instant, by one look at each table: the feed is not in the order of time. */
async function firstSince(db: Kysely<Database>, since: string): Promise<number | null> {
  const tables = Object.values(registerTables).map(({ sqlName }) => sqlName);
  const { rows } = await sql<{ seq: number | null }>`
    select min(seq) as seq from unnest(${tables}::text[]) as of (name), lateral (
      select seq from revision where table_name = of.name and time >= ${since} order by time limit 1) first
  `.execute(db);
  return rows[0]?.seq ?? null;
}
