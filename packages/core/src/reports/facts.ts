import type { ActivityKind } from '../activities/activity.ts';
import type { AgencyRole, ProjectStatus } from '../capacity-projects/project.ts';
import type { InstrumentRef } from '../instruments/milestone.ts';
import type { Stage } from '../instruments/stage-tables.ts';
import type { PartnerRef } from '../partners/partner.ts';
import type { Day, PartialDate } from '../shared/partial-date.ts';

/** A partner with what it had on the day, in numbers; never who holds an office. */
export interface ReportedPartner extends PartnerRef {
  regions: string[];
  contactPoints: number;
  /** Of them those that were freshly confirmed. */
  confirmed: number;
  liaisonProsecutors: number;
  liaisonMagistrates: number;
  /** Held with it in the period. */
  activities: number;
}

export interface ReportedInstrument {
  id: string;
  type: InstrumentRef['type'];
  partnerCode: string;
  title: string;
  /** Null while no step is certain. */
  stage: Stage | null;
  since: PartialDate | null;
  expiresOn: PartialDate | null;
}

/** A step that was certainly taken in the period, or, without a date, became known in it. */
export interface ReportedStep {
  id: string;
  type: InstrumentRef['type'];
  partnerCode: string;
  title: string;
  stage: Stage;
  on: PartialDate | null;
  knownBy: Day | null;
}

/** Activities held in the period, those of one kind that serve the same priorities together. */
export interface ReportedActivities {
  kind: ActivityKind;
  /** Codes of the strategy's priorities; none where no key action of it is named. */
  priorities: string[];
  activities: number;
  participants: number;
  /** Person-days. */
  effortDays: number;
  /** What was recorded in euro. */
  euro: number;
  /** How many have a cost in another currency. */
  otherCurrencies: number;
}

export interface ReportedLanguage {
  /** A language tag of BCP 47. */
  language: string;
  partners: number;
  contactPoints: number;
  confirmed: number;
}

export interface ReportedProject {
  code: string;
  title: string;
  role: AgencyRole;
  status: ProjectStatus | null;
  from: PartialDate | null;
  until: PartialDate | null;
  budget: number | null;
  currency: string | null;
  partners: number;
  /** Held within it in the period. */
  activities: number;
}

/** How the targets of a key action stand on the day. */
export interface ReportedKeyAction {
  code: string;
  title: string;
  priorityCode: string;
  targets: number;
  achieved: number;
  underWay: number;
  notStarted: number;
  overdue: number;
  conditional: number;
}

export interface ReportedStrategy {
  code: string;
  title: string;
  priorities: { code: string; title: string }[];
  keyActions: ReportedKeyAction[];
}

/** What the register held on the day, as it was known at the instant: all that a report is made from. */
export interface ReportFacts {
  partners: ReportedPartner[];
  instruments: ReportedInstrument[];
  steps: ReportedStep[];
  activities: ReportedActivities[];
  /** Activities held whose day is not recorded: they are of no period. */
  undatedActivities: number;
  languages: ReportedLanguage[];
  projects: ReportedProject[];
  /** Null where no strategy was chosen and none was current. */
  strategy: ReportedStrategy | null;
}
