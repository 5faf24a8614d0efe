import { type Agreement, isSignedOn } from '../agreements/agreement.ts';
import type { Day } from '../shared/partial-date.ts';
import { certainFrom, periodRefusals } from '../shared/period.ts';
import { type Refusal, refusal } from '../shared/refusal.ts';
import type { LiaisonProsecutorDraft } from './liaison-prosecutor.ts';

/** The agreements of the partner, and today as the server tells it. */
export interface LiaisonProsecutorContext {
  agreements: readonly Agreement[];
  day: Day;
}

/**
 * BR05 asks for an agreement, and a secondment may be prepared once it is signed. It is looked for on the day the
 * posting starts and today: sources often tell only that an agreement exists by now, and a past posting may outlive
 * its agreement in the records. An adequacy decision binds no partner, so it does not count.
 */
function agreementRefusals(draft: LiaisonProsecutorDraft, context: LiaisonProsecutorContext): Refusal[] {
  const days = [certainFrom(draft) ?? context.day, context.day];
  const ground = context.agreements.some(
    (agreement) =>
      agreement.partnerCode === draft.partnerCode &&
      agreement.form !== 'adequacy-decision' &&
      days.some((day) => isSignedOn(agreement, day)),
  );
  if (ground) return [];
  return [refusal('liaison-prosecutor-needs-agreement', { partner: draft.partnerCode }, '/partnerCode')];
}

/** What may be done with a liaison prosecutor; every function answers with the refusals, none = allowed. */
export const liaisonProsecutorCan = {
  /** The partner has a signed agreement, and the period makes sense. */
  create(draft: LiaisonProsecutorDraft, context: LiaisonProsecutorContext): Refusal[] {
    return [...agreementRefusals(draft, context), ...periodRefusals(draft)];
  },

  /** As on creation, but a posting that stays with its partner is not questioned again. */
  change(
    before: LiaisonProsecutorDraft,
    after: LiaisonProsecutorDraft,
    context: LiaisonProsecutorContext,
  ): Refusal[] {
    const moved = before.partnerCode !== after.partnerCode;
    return [...(moved ? agreementRefusals(after, context) : []), ...periodRefusals(after)];
  },
};
