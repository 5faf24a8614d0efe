import { invalid, type RefusalWords } from '../shared/refusal-words.ts';

/** Why a trend cannot be told, or a part of a strategy not be carried over. */
export const progressRefusals = {
  'trend-too-long': invalid(
    null,
    'Too many days to look at',
    'From {from} until {until} there are more than {most} days to look at: ask for a shorter time or a wider step.',
  ),
  'carried-part-unknown': invalid(
    null,
    'The strategy has no such part',
    'The strategy has no key action and no target {name} that could be carried over.',
  ),
  'carried-target-needs-key-action': invalid(
    null,
    'The target is carried over with its key action',
    'The target belongs to {code}, which is not carried over.',
  ),
} as const satisfies Record<string, RefusalWords>;
