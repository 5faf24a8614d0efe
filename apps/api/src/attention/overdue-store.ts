import { type Day, type OverdueTarget, type PlannedStrategy, progressOn, reachNames } from '@concord/core';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { progressFacts } from '../records/progress-facts.ts';
import { strategies, strategyJson } from '../records/strategy.ts';

/** Targets that progress calls overdue on a day. Strategies whose targets all have time left are not counted out. */
export async function targetsOverdue(db: Kysely<Database>, on: Day): Promise<OverdueTarget[]> {
  const due = await strategies(db)
    .where(sql<boolean>`exists (select from strategy_target t where t.strategy_id = s.id
      and coalesce(edtf_last_day(t.due_on), s.last_day) < ${on}::date)`)
    .select(strategyJson(on).$castTo<PlannedStrategy>().as('record'))
    .orderBy('s.code')
    .execute();
  const found: OverdueTarget[] = [];
  for (const { record } of due)
    found.push(...overdueOf(record, (await progressFacts(db, record.code, on)) as never, on));
  return found;
}

function overdueOf(
  strategy: PlannedStrategy,
  facts: Parameters<typeof progressOn>[1],
  on: Day,
): OverdueTarget[] {
  const { priorities } = progressOn(strategy, facts, on);
  return priorities.flatMap(({ keyActions }) =>
    keyActions.flatMap(({ code, title, targets }) =>
      targets.flatMap((target) => {
        if (target.state !== 'overdue') return [];
        const { partnerCode } = reachNames(target.reach);
        return [
          {
            id: target.id,
            strategyCode: strategy.code,
            label: `${code}: ${target.title ?? title}`,
            dueOn: target.due,
            partnerCodes: partnerCode === null ? [] : [partnerCode],
          },
        ];
      }),
    ),
  );
}
