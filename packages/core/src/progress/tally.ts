import { type Tally, type TargetProgress, type TargetState, targetStates } from './progress.ts';

/** How targets stand together. Those that only count can be reached by nobody and are not among `of`. */
export function tallyOf(targets: readonly Pick<TargetProgress, 'state' | 'needed'>[]): Tally {
  const states = Object.fromEntries(
    targetStates.map((state) => [state, targets.filter((target) => target.state === state).length]),
  ) as Record<TargetState, number>;
  return {
    achieved: states.achieved,
    of: targets.filter(({ needed }) => needed !== null).length,
    states,
  };
}
