import type { Agreement } from '../agreements/agreement.ts';
import type { ProjectStatus } from '../capacity-projects/project.ts';
import type { AssessmentFact, PartnerKind } from '../partners/partner.ts';
import type { Day, PartialDate } from '../shared/partial-date.ts';
import type { Period } from '../shared/period.ts';
import type { StrategyPeriod } from '../strategy/strategy.ts';
import type { WorkingArrangement } from '../working-arrangements/working-arrangement.ts';
import type { AttentionRecordType } from './rule-table.ts';

export type PartnerFact = { id: string; code: string; kind: PartnerKind; name: string };

/** `activityDays`: the last days of activities held with its partner or about it. */
export type AgreementFact = Pick<
  Agreement,
  'id' | 'partnerCode' | 'title' | 'form' | 'expiresOn' | 'milestones'
> & { activityDays: readonly Day[] };

export type ArrangementFact = Pick<
  WorkingArrangement,
  'id' | 'partnerCode' | 'title' | 'implements' | 'expiresOn' | 'milestones'
>;

export type PostFact = Period & { partnerCode: string };

/** An office, never its holder. `contactDays`: the last days of held activities that met it. */
export interface OfficeFact extends PostFact {
  id: string;
  authority: string | null;
  confirmations: readonly Day[];
  contactDays: readonly Day[];
}

export interface ProjectState {
  id: string;
  code: string;
  title: string;
  status: ProjectStatus | null;
  until: PartialDate | null;
  partnerCodes: readonly string[];
}

export interface FollowUpFact {
  id: string;
  activityId: string;
  text: string;
  due: Day | null;
  doneOn: Day | null;
  partnerCodes: readonly string[];
}

/** A record of which something is told without a source; `count` = how many facts of it, its parts included. */
export interface UnsourcedFact {
  type: AttentionRecordType;
  id: string;
  /** Its code, where that is its address; else its id. */
  address: string;
  label: string;
  partnerCodes: readonly string[];
  count: number;
}

/** An open conflict between sources. */
export interface OpenConflict {
  id: string;
  title: string;
  readings: number;
  partnerCodes: readonly string[];
}

/** A target that progress calls overdue on the day that is asked about. */
export interface OverdueTarget {
  id: string;
  strategyCode: string;
  label: string;
  dueOn: Day;
  partnerCodes: readonly string[];
}

/** Everything the register holds that bears on what needs attention; of all partners or of some. */
export interface AttentionFacts {
  partners: readonly PartnerFact[];
  agreements: readonly AgreementFact[];
  workingArrangements: readonly ArrangementFact[];
  liaisonProsecutors: readonly PostFact[];
  contactPoints: readonly OfficeFact[];
  assessments: readonly (AssessmentFact & { partnerCode: string })[];
  projects: readonly ProjectState[];
  strategies: readonly (StrategyPeriod & { code: string })[];
  followUps: readonly FollowUpFact[];
  unsourced: readonly UnsourcedFact[];
  conflicts: readonly OpenConflict[];
  overdueTargets: readonly OverdueTarget[];
}
