import { invalid, type RefusalWords } from '../shared/refusal-words.ts';

/** Why an answer cannot be pinned. */
export const exchangeAnswerReceiptRefusals = {
  'known-at-to-come': invalid(
    null,
    'The instant is still to come',
    'Nobody can say what will be on record at {at}: name an instant that has passed, or leave it out.',
  ),
} as const satisfies Record<string, RefusalWords>;
