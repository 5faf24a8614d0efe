import type { PartnerKind } from '../partners/partner.ts';
import type { Period } from '../shared/period.ts';

/** Who appoints a contact point (BR18). */
export const appointers = ['country-authority', 'international-organisation', 'network'] as const;
export type Appointer = (typeof appointers)[number];

/** Who appoints the contact points of each kind of partner. */
export const appointerOf = {
  country: 'country-authority',
  'international-organisation': 'international-organisation',
  network: 'network',
} as const satisfies Record<PartnerKind, Appointer>;

export const contactPurposes = [
  'swift-communication',
  'legal-information',
  'urgent-requests',
  'strategic-cooperation',
  'other',
] as const;
export type ContactPurpose = (typeof contactPurposes)[number];

/** As much of an office as its rules ask for. */
export interface ContactPointDraft extends Period {
  partnerCode: string;
  appointedBy: Appointer;
}
