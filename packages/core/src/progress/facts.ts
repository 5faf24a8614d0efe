import type { ActivityKind } from '../activities/activity.ts';
import type { Agreement } from '../agreements/agreement.ts';
import type { LiaisonMagistrateStatus } from '../contact-points/liaison-magistrate.ts';
import type { JointActionStatus } from '../international-organisations/organisation.ts';
import type { PartnerRef } from '../partners/partner.ts';
import type { Citation } from '../shared/citation.ts';
import type { Day, PartialDate } from '../shared/partial-date.ts';
import type { Period } from '../shared/period.ts';
import type { WorkingArrangement } from '../working-arrangements/working-arrangement.ts';

/** Days on end on which a partner certainly has a contact point, and the office they began with; never what it is called. */
export interface ContactSpan {
  partnerCode: string;
  from: Day;
  /** The last of the days; null = open. */
  until: Day | null;
  id: string;
  citations: Citation[];
}

export interface MagistrateFact extends Period {
  id: string;
  partnerCode: string;
  status: LiaisonMagistrateStatus;
  citations: Citation[];
}

export interface JointActionFact {
  id: string;
  /** The organisation. */
  partnerCode: string;
  title: string;
  status: JointActionStatus;
  from: PartialDate | null;
  until: PartialDate | null;
  citations: Citation[];
}

/** An activity that was held (`happened`) or is planned; one that was cancelled is none. */
export interface ActivityFact {
  id: string;
  title: string;
  kind: ActivityKind;
  from: PartialDate | null;
  until: PartialDate | null;
  partnerCodes: readonly string[];
  projectCode: string | null;
  /** Each as `<strategy>/<key action>`, or the code of the key action alone. */
  keyActions: readonly string[];
  happened: boolean;
  citations: Citation[];
}

/** How many contacts with contact points of one partner alone ended for certain on a day. */
export interface ContactCount {
  /** Null = with any partner. */
  partnerCode: string | null;
  on: Day;
  count: number;
}

/** All that the targets of a strategy can count, of any day. */
export interface ProgressFacts {
  /** Those that any other fact names. */
  partners: readonly PartnerRef[];
  agreements: readonly Agreement[];
  workingArrangements: readonly WorkingArrangement[];
  contactSpans: readonly ContactSpan[];
  liaisonMagistrates: readonly MagistrateFact[];
  jointActions: readonly JointActionFact[];
  /** As many of those that fit a target as it needs, the first to end first. */
  activities: readonly ActivityFact[];
  contactCounts: readonly ContactCount[];
}
