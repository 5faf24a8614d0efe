import { conflict, invalid, type RefusalWords } from '../shared/refusal-words.ts';

/** Why an entry of the attention list may not be accepted as somebody wants it. */
export const attentionRefusals = {
  'nothing-to-accept': conflict(
    null,
    'Nothing there needs attention',
    'This does not stand on the attention list of today, so there is nothing to accept.',
  ),
  'acceptance-needs-reason': invalid(
    null,
    'The reason is missing',
    'Say why this may stay as it is: whoever reviews it will want to know.',
  ),
  'review-not-ahead': invalid(
    null,
    'The review lies in the past',
    'The day of the review, {reviewOn}, must lie after {day}.',
  ),
} as const satisfies Record<string, RefusalWords>;
