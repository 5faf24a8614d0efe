import type { Day } from '../shared/partial-date.ts';
import type { StrategyPeriod } from '../strategy/strategy.ts';
import type { Evidence } from './evidence.ts';
import type { FactsIndex } from './facts-index.ts';

/** What is asked: the facts, the strategy whose target it is, the key action, and the day. */
export interface Question {
  facts: FactsIndex;
  strategy: StrategyPeriod & { code: string };
  keyActionCode: string;
  on: Day;
}

/** What the records show for a target on a day. */
export interface TargetFinding {
  counted: number;
  /** Null where there is nothing to be reached. */
  needed: number | null;
  /** The days since which the things counted are certain, one for each. */
  since: readonly Day[];
  /** Whether work on it has begun. */
  begun: boolean;
  evidence: Evidence[];
}

const inOrder = (a: Evidence, b: Evidence) =>
  Number(b.counts) - Number(a.counts) || ((a.certainFrom ?? '~') < (b.certainFrom ?? '~') ? -1 : 1);

/** What rows show of which each counts once. */
export function findingOf(rows: readonly Evidence[], needed: number | null, begun: boolean): TargetFinding {
  const counting = rows.filter(({ counts }) => counts);
  return {
    counted: counting.length,
    needed,
    since: counting.map(({ certainFrom }) => certainFrom ?? '').sort(),
    begun,
    evidence: rows.toSorted(inOrder),
  };
}

/** Whether enough is counted. Of nothing all is not enough. */
export function isReached({ counted, needed }: TargetFinding): boolean {
  return needed !== null && needed > 0 && counted >= needed;
}
