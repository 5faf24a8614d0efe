import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';

/** Whom open follow-ups name as their owners, 200 at most. */
export async function openOwners(db: Kysely<Database>): Promise<string[]> {
  const { rows } = await sql<{ owner: string }>`
    select min(f.owner) as owner from follow_up f where f.done_on is null and f.owner is not null
    group by fold(f.owner) order by fold(f.owner) collate "C" limit 200`.execute(db);
  return rows.map(({ owner }) => owner);
}
