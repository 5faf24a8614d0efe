import type { Agreement } from '../agreements/agreement.ts';
import type { LiaisonMagistrateStatus } from '../contact-points/liaison-magistrate.ts';
import type { LiaisonProsecutor } from '../contact-points/liaison-prosecutor.ts';
import type { PartnerRef } from '../partners/partner.ts';
import type { Citation } from '../shared/citation.ts';
import type { Day } from '../shared/partial-date.ts';
import type { Period } from '../shared/period.ts';
import type { WorkingArrangement } from '../working-arrangements/working-arrangement.ts';

/** A contact office as far as the answer needs it; never its holder. */
export interface ContactPointFact extends Period {
  id: string;
  version: number;
  /** Whose contact point it is: the partner asked about, or a network or organisation it belongs to. */
  partner: PartnerRef;
  authority: string | null;
  languages: string[];
  confirmedOn: Day | null;
  citations: Citation[];
}

/** A liaison magistrate of the agency in the country asked about; a channel only while `posted`. */
export interface LiaisonMagistrateFact extends Period {
  id: string;
  version: number;
  status: LiaisonMagistrateStatus;
  citations: Citation[];
}

/** The partner asked about belongs to this network (or organisation). */
export interface MembershipFact extends Period {
  id: string;
  version: number;
  network: PartnerRef;
  citations: Citation[];
}

/** Everything the register holds that bears on exchange with one partner. */
export interface ExchangeFacts {
  partner: PartnerRef & {
    onRegister: boolean;
    id: string | null;
    version: number | null;
    delegation: string | null;
    missions: string[];
  };
  agreements: Agreement[];
  workingArrangements: WorkingArrangement[];
  liaisonProsecutors: LiaisonProsecutor[];
  contactPoints: ContactPointFact[];
  liaisonMagistrates: LiaisonMagistrateFact[];
  memberships: MembershipFact[];
  /** The first day any source of the register speaks for; null = none does, so nothing but a certain yes is known. */
  speaksFrom: Day | null;
}

/** The facts about a valid country code that has no record: nothing, and said as such. */
export function factsWithoutRecord(partner: PartnerRef, speaksFrom: Day | null): ExchangeFacts {
  return {
    partner: { ...partner, onRegister: false, id: null, version: null, delegation: null, missions: [] },
    agreements: [],
    workingArrangements: [],
    liaisonProsecutors: [],
    contactPoints: [],
    liaisonMagistrates: [],
    memberships: [],
    speaksFrom,
  };
}
