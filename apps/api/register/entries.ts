import type {
  ActivityKind,
  AgencyRole,
  AgreementForm,
  AgreementStage,
  ArrangementPurpose,
  ArrangementStage,
  Citation,
  CodeStatus,
  ConflictReading,
  Day,
  EligibilityRule,
  JointActionStatus,
  PartialDate,
  PartnerKind,
  ProjectStatus,
  TargetReach,
} from '@concord/core';
import type { Selectable } from 'kysely';
import type { Translation } from '../src/contact-points/table.ts';
import type { NameVariant, PartnerTable } from '../src/partners/table.ts';
import type { SourceTable } from '../src/sources/table.ts';
import type { PolicyDocumentTable } from '../src/strategy/table.ts';

/** The columns the database fills by itself. */
type Kept = 'id' | 'version' | 'createdAt' | 'updatedAt';

export type SourceEntry = Omit<Selectable<SourceTable>, Kept>;

export type PolicyDocumentEntry = Omit<Selectable<PolicyDocumentTable>, Kept>;

export type PartnerEntry = {
  kind: PartnerKind;
  code: string;
  name: string;
  officialName: string | null;
  names: Selectable<PartnerTable>['names'];
  acronym: string | null;
  nameVariants: NameVariant[];
  designation: string | null;
  regions: string[];
  codeStatus: CodeStatus | null;
  relation: Selectable<PartnerTable>['relation'];
  legalPersonality: boolean | null;
  /** Of cooperation, in words; of organisations only. */
  areas: string[];
  note: string | null;
  citations: Citation[];
};

export type MilestoneEntry<Stage> = {
  stage: Stage;
  on: PartialDate | null;
  knownBy: Day | null;
  historic: boolean;
  citations: Citation[];
};

/** A gate is opened by evidence alone, so it has no citations until somebody opens it. */
export type GateEntry = {
  kind: 'cooperation-established' | 'need-apparent' | 'commission-agrees';
  blocks: ArrangementStage;
  note: string | null;
};

/** `key` names the record for ever: its id follows from it. `partner` is a partner's code. */
export type AgreementEntry = {
  key: string;
  partner: string;
  title: string;
  form: AgreementForm | null;
  note: string | null;
  citations: Citation[];
  milestones: MilestoneEntry<AgreementStage>[];
};

export type WorkingArrangementEntry = {
  key: string;
  partner: string;
  title: string;
  purpose: ArrangementPurpose | null;
  /** The key of the agreement it bridges the time to. */
  fallbackFor: string | null;
  note: string | null;
  citations: Citation[];
  milestones: MilestoneEntry<ArrangementStage>[];
  gates: GateEntry[];
};

export type LiaisonProsecutorEntry = {
  key: string;
  partner: string;
  name: string | null;
  from: PartialDate | null;
  until: PartialDate | null;
  knownBy: Day | null;
  note: string | null;
  citations: Citation[];
};

export type JointActionEntry = {
  key: string;
  /** The code of the organisation. */
  organisation: string;
  title: string;
  topic: string | null;
  status: JointActionStatus;
  from: PartialDate | null;
  until: PartialDate | null;
  note: string | null;
  citations: Citation[];
};

/** No project has dates, a budget or named beneficiaries in the sources. */
export type CapacityProjectEntry = {
  code: string;
  name: string | null;
  workingTitle: string | null;
  acronym: string | null;
  nameVariants: NameVariant[];
  agencyRole: AgencyRole;
  implementers: string[];
  collaborators: string[];
  fundingInstrument: string | null;
  status: ProjectStatus | null;
  regions: string[];
  aims: string | null;
  eligibility: EligibilityRule | null;
  facilitates: ActivityKind[];
  note: string | null;
  citations: Citation[];
};

export type GuideEntry = {
  key: string;
  title: string;
  language: string;
  publishedOn: PartialDate | null;
  link: string | null;
  translations: Translation[];
  note: string | null;
  citations: Citation[];
};

/** What it touches is named as the register's files name it: by codes and by keys. */
export type ConflictEntry = {
  key: string;
  title: string;
  readings: ConflictReading[];
  suggestion: string | null;
  partners: string[];
  agreements: string[];
  workingArrangements: string[];
  projects: string[];
  policyDocuments: string[];
  keyActions: string[];
  note: string | null;
  citations: Citation[];
};

/** `key` names a target among those of its key action for ever. */
export type TargetEntry = {
  key: string;
  title: string | null;
  reach: TargetReach;
  note: string | null;
  citations: Citation[];
};

export type KeyActionEntry = {
  code: string;
  title: string;
  actors: string[];
  condition: string | null;
  note: string | null;
  citations: Citation[];
  targets: TargetEntry[];
};

export type PriorityEntry = {
  code: string;
  title: string;
  gist: string | null;
  note: string | null;
  citations: Citation[];
  keyActions: KeyActionEntry[];
};

/** A strategy with all its parts; the sources name neither a unit in charge nor a day for any of them. */
export type StrategyEntry = {
  code: string;
  title: string;
  from: PartialDate;
  until: PartialDate;
  publishedOn: PartialDate | null;
  goal: string | null;
  principles: string[];
  preconditions: string[];
  headlines: string[];
  buildsOn: string | null;
  policyDocumentCodes: string[];
  note: string | null;
  citations: Citation[];
  priorities: PriorityEntry[];
};
