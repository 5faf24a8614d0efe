import type { Strategy } from '@concord/contract';
import {
  type Day,
  type KeyActionProgress,
  progressOn,
  type ReportedKeyAction,
  type ReportFacts,
  type TargetState,
} from '@concord/core';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { progressFacts } from '../records/progress-facts.ts';
import { strategies, strategyJson } from '../records/strategy.ts';
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

/** The strategy with its priorities and how its targets stand on the day, computed as everywhere else; or null. */
export async function strategyFacts(
  db: Kysely<Database>,
  code: string | null,
  on: Day,
): Promise<ReportFacts['strategy']> {
  if (code === null) return null;
  const row = await strategies(db)
    .where('s.code', '=', code)
    .select(sql<Strategy>`${strategyJson(on)}`.as('plan'))
    .executeTakeFirstOrThrow();
  const { priorities } = progressOn(row.plan, await progressFacts(db, code, on), on);
  return {
    code,
    title: row.plan.title,
    priorities: priorities.map(({ code, title }) => ({ code, title })),
    keyActions: priorities.flatMap((priority) =>
      priority.keyActions.map((one) => counted(one, priority.code)),
    ),
  };
}

/** Its own targets by state: those of its sub-actions stand with these, and those that only count can be reached by nobody. */
function counted({ code, title, targets }: KeyActionProgress, priorityCode: string): ReportedKeyAction {
  const reachable = targets.filter(({ needed }) => needed !== null);
  const at = (wanted: TargetState) => reachable.filter(({ state }) => state === wanted).length;
  return {
    code,
    title,
    priorityCode,
    targets: reachable.length,
    achieved: at('achieved'),
    underWay: at('under-way'),
    notStarted: at('not-started'),
    overdue: at('overdue'),
    conditional: at('conditional'),
  };
}
