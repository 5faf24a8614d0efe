import { invalid, type RefusalWords } from '../shared/refusal-words.ts';

/** Why a trend cannot be told. */
export const progressRefusals = {
  'trend-too-long': invalid(
    null,
    'Too many days to look at',
    'From {from} until {until} there are more than {most} days to look at: ask for a shorter time or a wider step.',
  ),
} as const satisfies Record<string, RefusalWords>;
