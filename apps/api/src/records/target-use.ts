import { insist, namedByTargets } from '@concord/core';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';

/** Refuses, with their number, while targets of strategies name a project; `record` is how people call it. */
export async function insistNoTargetNames(
  db: Kysely<Database>,
  projectId: string,
  record: string,
): Promise<void> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from strategy_target where project_id = ${projectId}`.execute(db);
  insist(namedByTargets(record, rows[0]?.count ?? 0));
}
