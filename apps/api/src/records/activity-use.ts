import { insist, namedByActivities } from '@concord/core';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';

/** Refuses, with their number, while activities name a record; `record` is how people call it. */
export async function insistNoActivityNames(
  db: Kysely<Database>,
  column: 'agreement_id' | 'working_arrangement_id',
  id: string,
  record: string,
): Promise<void> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from activity_use where ${sql.raw(column)} = ${id}`.execute(db);
  insist(namedByActivities(record, rows[0]?.count ?? 0));
}
