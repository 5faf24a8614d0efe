import { paired } from '../exchange-answer-receipts/paired.ts';
import type { StrategyProgress, Tally, TargetProgress } from '../progress/progress.ts';

/** A target that stands otherwise. */
export interface TargetChange {
  was: TargetProgress;
  is: TargetProgress;
}

/** A key action of which at least one target stands otherwise; sub-actions count in the one they belong to as well. */
export interface KeyActionChange {
  code: string;
  title: string;
  was: Tally;
  is: Tally;
  targets: readonly TargetChange[];
}

export interface ProgressComparison {
  strategyCode: string;
  was: Tally;
  is: Tally;
  keyActions: readonly KeyActionChange[];
}

const actionsOf = ({ priorities }: StrategyProgress) => priorities.flatMap(({ keyActions }) => keyActions);
const moved = ({ was, is }: TargetChange) => was.state !== is.state || was.counted !== is.counted;
const sameTally = (was: Tally, is: Tally) => JSON.stringify(was) === JSON.stringify(is);

/** The key actions that stand otherwise, in the order of the strategy, and the strategy as a whole. */
export function compareProgress(before: StrategyProgress, after: StrategyProgress): ProgressComparison {
  const { both } = paired(actionsOf(before), actionsOf(after), ({ code }) => code);
  const keyActions = both.flatMap(({ was, is }): KeyActionChange[] => {
    const targets = paired(was.targets, is.targets, ({ id }) => id).both.filter(moved);
    if (targets.length === 0 && sameTally(was.tally, is.tally)) return [];
    return [{ code: is.code, title: is.title, was: was.tally, is: is.tally, targets }];
  });
  return { strategyCode: after.strategyCode, was: before.tally, is: after.tally, keyActions };
}
