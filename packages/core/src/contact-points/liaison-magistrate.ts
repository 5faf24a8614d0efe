import type { Period } from '../shared/period.ts';

/** How far the posting of a liaison magistrate has come, in order (BR21). */
export const liaisonMagistrateStatuses = ['explored', 'planned', 'posted', 'ended'] as const;
export type LiaisonMagistrateStatus = (typeof liaisonMagistrateStatuses)[number];

/** A magistrate the agency posts to a country, as far as the rules ask. */
export interface LiaisonMagistrateDraft extends Period {
  partnerCode: string;
  status: LiaisonMagistrateStatus;
}
