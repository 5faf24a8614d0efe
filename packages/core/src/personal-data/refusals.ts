import { conflict, type RefusalWords } from '../shared/refusal-words.ts';

/** Why details of people may not go by themselves yet. */
export const personalDataRefusals = {
  'simulate-first': conflict(
    null,
    'Nothing is erased unseen',
    'See first whom it concerns: run the simulation within the day before you turn this on, with the periods as they are now.',
  ),
} as const satisfies Record<string, RefusalWords>;
