import { conflict, type RefusalWords } from '../shared/refusal-words.ts';

/** Why something may not be done with a scenario. */
export const whatIfRefusals = {
  'scenario-of-another': conflict(
    null,
    'The scenario is somebody else’s',
    '“{scenario}” belongs to {owner}: keep a copy as a scenario of your own.',
  ),
} as const satisfies Record<string, RefusalWords>;
