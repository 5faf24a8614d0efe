import { insist, namedByActivities, touchedByConflicts } from '@concord/core';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';

type NamedByBoth = 'agreement_id' | 'working_arrangement_id' | 'project_id';

async function countOf(
  db: Kysely<Database>,
  table: 'activity_use' | 'conflict_use',
  column: NamedByBoth | 'policy_document_id',
  id: string,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from ${sql.raw(table)} where ${sql.raw(column)} = ${id}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Refuses, with their number, while activities or conflicts name a record; `record` is how people call it. */
export async function insistNothingNames(
  db: Kysely<Database>,
  column: NamedByBoth,
  id: string,
  record: string,
): Promise<void> {
  insist(namedByActivities(record, await countOf(db, 'activity_use', column, id)));
  await insistNoConflictTouches(db, column, id, record);
}

/** Refuses, with their number, while conflicts between sources touch a record. */
export async function insistNoConflictTouches(
  db: Kysely<Database>,
  column: NamedByBoth | 'policy_document_id',
  id: string,
  record: string,
): Promise<void> {
  insist(touchedByConflicts(record, await countOf(db, 'conflict_use', column, id)));
}
