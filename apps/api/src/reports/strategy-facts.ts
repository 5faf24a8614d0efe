import type { Day, ReportFacts } from '@concord/core';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { strategyOn } from '../records/strategy-on.ts';

/** The code of the strategy that was asked for, or of the one that is current on the day; null where there is none. */
export async function strategyCodeFor(
  db: Kysely<Database>,
  asked: string | null,
  on: Day,
): Promise<string | null> {
  const found = asked === null ? strategyOn(on) : sql`(select * from strategy where code = ${asked})`;
  const { rows } = await sql<{ code: string }>`select s.code from ${found} s`.execute(db);
  return rows[0]?.code ?? null;
}

/** The strategy with its priorities, or null. */
export async function strategyFacts(
  db: Kysely<Database>,
  code: string | null,
): Promise<ReportFacts['strategy']> {
  if (code === null) return null;
  const { rows } = await sql<NonNullable<ReportFacts['strategy']>>`
    select s.code, s.title, '[]'::json as key_actions, (
      select coalesce(json_agg(json_build_object('code', o.code, 'title', o.title) order by o.place), '[]')
      from strategy_priority o where o.strategy_id = s.id) as priorities
    from strategy s where s.code = ${code}`.execute(db);
  return rows[0] ?? null;
}
