import type { Citation } from '../shared/citation.ts';
import type { CodeStatus } from '../shared/country-codes.ts';
import type { PartialDate } from '../shared/partial-date.ts';

export const partnerKinds = ['country', 'international-organisation', 'network'] as const;
export type PartnerKind = (typeof partnerKinds)[number];

/** A partner as answers name it. Where the name goes, the designation goes (BR17). */
export interface PartnerRef {
  code: string;
  kind: PartnerKind;
  name: string;
  designation: string | null;
}

/** What a country, an organisation and a network have in common. */
export interface Partner extends PartnerRef {
  id: string;
  version: number;
  officialName: string | null;
  codeStatus: CodeStatus | null;
  regions: string[];
  /** Delegation of the Union in the country, and its missions there (BR33). */
  delegation: string | null;
  missions: string[];
  note: string | null;
  citations: Citation[];
}

/** Ways to meet an assessed need (BR09). */
export const engagementRoutes = ['agreement', 'working-arrangement', 'other-engagement', 'none'] as const;
export type EngagementRoute = (typeof engagementRoutes)[number];

/** As much of an assessment of operational need as the rule on proposals asks for (BR08). */
export interface AssessmentFact {
  on: PartialDate | null;
  memberStatesConsulted: boolean;
}
