import type { PartnerRef } from '../partners/partner.ts';
import { periodRefusals } from '../shared/period.ts';
import { type Refusal, refusal } from '../shared/refusal.ts';
import {
  type LiaisonMagistrateDraft,
  type LiaisonMagistrateStatus,
  liaisonMagistrateStatuses,
} from './liaison-magistrate.ts';
import { kindWords } from './words.ts';

/** The partner the magistrate is posted to. */
export interface LiaisonMagistrateContext {
  partner: Pick<PartnerRef, 'name' | 'kind'>;
}

const placeOf = (status: LiaisonMagistrateStatus) => liaisonMagistrateStatuses.indexOf(status);

/** What is only explored or planned has not begun, so that nothing need be known of its start. */
function startRefusals(draft: LiaisonMagistrateDraft): Refusal[] {
  const { status, from, knownBy } = draft;
  if (from !== null || knownBy !== null) return periodRefusals(draft);
  return placeOf(status) < placeOf('posted') ? [] : [refusal('posting-needs-start', { status }, '/from')];
}

function postingRefusals(draft: LiaisonMagistrateDraft, { partner }: LiaisonMagistrateContext): Refusal[] {
  const { name, kind } = partner;
  const elsewhere = refusal(
    'liaison-magistrate-needs-country',
    { partner: name, kind: kindWords[kind] },
    '/partnerCode',
  );
  return [...(kind === 'country' ? [] : [elsewhere]), ...startRefusals(draft)];
}

/** What may be done with a liaison magistrate; every function answers with the refusals, none = allowed (BR21). */
export const liaisonMagistrateCan = {
  /** Posted to a country; a posting that has begun has a start. */
  create: postingRefusals,

  /** As on creation; besides, a posting goes from explored over planned and posted to ended, and never back. */
  change(
    before: LiaisonMagistrateDraft,
    after: LiaisonMagistrateDraft,
    context: LiaisonMagistrateContext,
  ): Refusal[] {
    const back = refusal('posting-goes-back', { before: before.status, after: after.status }, '/status');
    return [
      ...(placeOf(after.status) < placeOf(before.status) ? [back] : []),
      ...postingRefusals(after, context),
    ];
  },
};
