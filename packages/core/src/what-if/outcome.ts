import type { Refusal } from '../shared/refusal.ts';
import type { Supposition } from './supposition.ts';
import type { World } from './world.ts';

/**
 * What became of a supposition on the facts of today: it is `supposed`; it `happened` as supposed; it was `overtaken`,
 * since the register tells of it otherwise; a rule has it `refused`; or what it is about is `gone` from the register.
 */
export const outcomeStates = ['supposed', 'happened', 'overtaken', 'refused', 'gone'] as const;
export type OutcomeState = (typeof outcomeStates)[number];

export interface SuppositionOutcome {
  supposition: Supposition;
  state: OutcomeState;
  /** Why not, in the sentences with which the API would refuse to record it. */
  refusals: readonly Refusal[];
}

/** What taking a supposition leads to. */
export interface Taken {
  world: World;
  state: OutcomeState;
  refusals: readonly Refusal[];
}

/** Nothing more is supposed: it is so already, or cannot be. */
export const left = (world: World, state: Exclude<OutcomeState, 'supposed' | 'refused'>): Taken => ({
  world,
  state,
  refusals: [],
});

/** Supposed, unless a rule stands against it. */
export function unless(refusals: readonly Refusal[], world: World, supposed: () => World): Taken {
  return refusals.length > 0
    ? { world, state: 'refused', refusals }
    : { world: supposed(), state: 'supposed', refusals };
}
