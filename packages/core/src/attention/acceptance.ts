import { type Day, dateInWords } from '../shared/partial-date.ts';
import { type Refusal, refusal } from '../shared/refusal.ts';

/** How an entry stands: nobody accepted it, somebody did, or what was accepted holds no longer. */
export const acceptanceStates = ['open', 'accepted', 'review-due', 'grounds-changed'] as const;
export type AcceptanceState = (typeof acceptanceStates)[number];

/** That somebody takes something as it is, and until when. */
export interface Acceptance {
  /** What it rested on then, as `groundsOf` tells. */
  grounds: string;
  /** The day on which it opens again by itself. */
  reviewOn: Day;
}

/**
 * How an entry stands on a day. It opens again by itself once its review is due or its grounds are others than those
 * that were accepted; a change of grounds weighs more, since it is another matter.
 */
export function acceptanceOn(acceptance: Acceptance | null, grounds: string, day: Day): AcceptanceState {
  if (acceptance === null) return 'open';
  if (acceptance.grounds !== grounds) return 'grounds-changed';
  return day >= acceptance.reviewOn ? 'review-due' : 'accepted';
}

export interface AcceptanceDraft {
  reason: string;
  reviewOn: Day;
}

/** What may be done with an entry of the attention list; every function answers with the refusals, none = allowed. */
export const attentionCan = {
  /** It stands on the list today, with a reason, and is looked at again on a day to come. */
  accept({ reason, reviewOn }: AcceptanceDraft, { day, stands }: { day: Day; stands: boolean }): Refusal[] {
    const params = { reviewOn: dateInWords(reviewOn), day: dateInWords(day) };
    return [
      ...(stands ? [] : [refusal('nothing-to-accept')]),
      ...(reason.trim() === '' ? [refusal('acceptance-needs-reason', {}, '/reason')] : []),
      ...(reviewOn > day ? [] : [refusal('review-not-ahead', params, '/reviewOn')]),
    ];
  },
};
