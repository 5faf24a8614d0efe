import type { PartnerKind, PartnerRef } from '../partners/partner.ts';
import { periodRefusals } from '../shared/period.ts';
import { type Refusal, refusal } from '../shared/refusal.ts';
import { type Membership, overlaps, periodInWords } from './membership.ts';

/** The partner that is to be a member, and the other memberships of the network. */
export interface MembershipContext {
  member: Pick<PartnerRef, 'kind'>;
  others: readonly Membership[];
}

const kindInWords: Record<PartnerKind, string> = {
  country: 'a country',
  network: 'a network',
  'international-organisation': 'an international organisation',
};

function overlapRefusals(draft: Membership, others: readonly Membership[]): Refusal[] {
  return others
    .filter((other) => other.partnerCode === draft.partnerCode && overlaps(other, draft))
    .map((other) =>
      refusal('membership-overlaps', { country: draft.partnerCode, period: periodInWords(other) }, '/from'),
    );
}

/** What may be done with the members of a network; every function answers with the refusals, none = allowed. */
export const networkMemberCan = {
  /** Members are countries, each once at a time. `others` leaves out the membership that is changed. */
  be(draft: Membership, context: MembershipContext): Refusal[] {
    const { partnerCode: code } = draft;
    const { kind } = context.member;
    return [
      ...(kind === 'country'
        ? []
        : [refusal('member-is-no-country', { code, kind: kindInWords[kind] }, '/partnerCode')]),
      ...periodRefusals(draft),
      ...overlapRefusals(draft, context.others),
    ];
  },
};
