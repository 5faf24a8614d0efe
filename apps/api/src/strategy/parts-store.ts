import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';

/** How many activities name a key action of the strategy; with codes, only of those, each with its sub-actions. */
export async function activitiesServing(
  db: Kysely<Database>,
  strategyId: string,
  below: { priorityCode: string } | { keyActionCode: string } | null = null,
): Promise<number> {
  let found = db
    .selectFrom('activityUse as u')
    .innerJoin('keyAction as k', 'k.id', 'u.keyActionId')
    .where('k.strategyId', '=', strategyId);
  if (below && 'priorityCode' in below) found = found.where('k.priorityCode', '=', below.priorityCode);
  if (below && 'keyActionCode' in below)
    found = found.where(sql<boolean>`${below.keyActionCode} in (k.code, k.parent_code)`);
  const { count } = await found
    .select(sql<number>`count(distinct u.activity_id)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
