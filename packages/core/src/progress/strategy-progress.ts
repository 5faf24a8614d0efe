import type { Day } from '../shared/partial-date.ts';
import { movedForwardOn, outsidePlanOn, steppingStonesOn } from './asides.ts';
import type { ProgressFacts } from './facts.ts';
import { type FactsIndex, indexed } from './facts-index.ts';
import type {
  PlannedPriority,
  PlannedStrategy,
  PriorityProgress,
  StrategyProgress,
  TargetProgress,
} from './progress.ts';
import { tallyOf } from './tally.ts';
import { targetProgress } from './target-progress.ts';

function priorityProgress(
  { code, title, keyActions }: PlannedPriority,
  strategy: PlannedStrategy,
  facts: FactsIndex,
  on: Day,
): PriorityProgress {
  const found = new Map<string, TargetProgress[]>(
    keyActions.map((each) => [
      each.code,
      each.targets.map((target) =>
        targetProgress(target, each, { facts, strategy, keyActionCode: each.code, on }),
      ),
    ]),
  );
  const below = (parent: string) =>
    keyActions.filter((each) => each.code === parent || each.parentCode === parent);
  const targetsOf = (each: { code: string }) => found.get(each.code) ?? [];
  return {
    code,
    title,
    tally: tallyOf([...found.values()].flat()),
    keyActions: keyActions.map((each) => ({
      code: each.code,
      title: each.title,
      parentCode: each.parentCode,
      condition: each.condition,
      tally: tallyOf(below(each.code).flatMap(targetsOf)),
      targets: targetsOf(each),
    })),
  };
}

/**
 * Where a strategy stands on a day. A pure function of its targets, the facts and the day: achieved only where the
 * records make it certain by then, so a date known by its month or year counts from its last day.
 */
export function progressOn(strategy: PlannedStrategy, facts: ProgressFacts, on: Day): StrategyProgress {
  const index = indexed(facts);
  const priorities = strategy.priorities.map((each) => priorityProgress(each, strategy, index, on));
  const targets = priorities.flatMap(({ keyActions }) => keyActions.flatMap((each) => each.targets));
  return {
    strategyCode: strategy.code,
    on,
    tally: tallyOf(targets),
    priorities,
    outsidePlan: outsidePlanOn(strategy, index, on),
    steppingStones: steppingStonesOn(index, on),
    movedForward: movedForwardOn(index, on),
  };
}
