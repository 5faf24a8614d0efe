import { type Tally, type TargetProgress, type TargetState, targetStates } from './progress.ts';

/** How targets stand together. Those that only count can be reached by nobody and are not among them. */
export function tallyOf(targets: readonly Pick<TargetProgress, 'state' | 'needed'>[]): Tally {
  const measured = targets.filter(({ needed }) => needed !== null);
  const states = Object.fromEntries(
    targetStates.map((state) => [state, measured.filter((target) => target.state === state).length]),
  ) as Record<TargetState, number>;
  return { achieved: states.achieved, of: measured.length, states };
}
