import type { Day } from '../shared/partial-date.ts';
import { takeAgreement, takeArrangement } from './new-instruments.ts';
import { takeOfPartner } from './of-partners.ts';
import type { SuppositionOutcome, Taken } from './outcome.ts';
import { takeExpiry, takeGate, takeStep } from './steps.ts';
import { inOrderOfEvents, type Supposition } from './supposition.ts';
import type { WhatIfFacts, World } from './world.ts';

/** The facts as if, and what became of each supposition, in the order in which they were given. */
export interface AsIf {
  facts: readonly WhatIfFacts[];
  outcomes: readonly SuppositionOutcome[];
}

function take(world: World, supposition: Supposition): Taken {
  switch (supposition.kind) {
    case 'agreement':
      return takeAgreement(world, supposition);
    case 'working-arrangement':
      return takeArrangement(world, supposition);
    case 'milestone':
      return takeStep(world, supposition);
    case 'gate':
      return takeGate(world, supposition);
    case 'expiry':
      return takeExpiry(world, supposition);
    default:
      return takeOfPartner(world, supposition);
  }
}

/**
 * The facts as if these things had been recorded. Each is held to the rules of the real thing, on the facts as the ones
 * before it leave them, in the order in which they would happen; what the rules refuse changes nothing, nor does what is
 * on record by now. The facts given stay as they are.
 */
export function suppose(
  facts: readonly WhatIfFacts[],
  suppositions: readonly Supposition[],
  today: Day,
): AsIf {
  let world: World = { partners: facts, recorded: new Map(), today };
  const outcomes = new Map<Supposition, SuppositionOutcome>();
  let waiting = inOrderOfEvents(suppositions);
  for (let before = Number.POSITIVE_INFINITY; waiting.length < before; ) {
    before = waiting.length;
    for (const supposition of waiting) {
      const { world: next, state, refusals } = take(world, supposition);
      world = next;
      outcomes.set(supposition, { supposition, state, refusals });
    }
    // What waits for a later one of the same day may be possible by now: the rules go by days.
    waiting = waiting.filter((each) => outcomes.get(each)?.state === 'refused');
  }
  return {
    facts: world.partners,
    outcomes: suppositions.flatMap((supposition) => outcomes.get(supposition) ?? []),
  };
}
