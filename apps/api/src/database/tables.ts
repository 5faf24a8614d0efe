import type { ColumnType, Generated } from 'kysely';
import type { ActivityTable, ActivityUseTable, FollowUpTable } from '../activities/table.ts';
import type { AgreementGateTable, AgreementMilestoneTable, AgreementTable } from '../agreements/table.ts';
import type {
  ContactPointConfirmationTable,
  ContactPointHolderTable,
  ContactPointTable,
  GuideTable,
  LiaisonMagistrateTable,
  LiaisonProsecutorTable,
} from '../contact-points/table.ts';
import type { RevisionPersonalTable, RevisionTable } from '../history/table.ts';
import type { AssessmentTable, PartnerTable } from '../partners/table.ts';
import type { CitationUseTable, SourceTable } from '../sources/table.ts';
import type { PolicyDocumentTable } from '../strategy/table.ts';
import type {
  WorkingArrangementGateTable,
  WorkingArrangementMilestoneTable,
  WorkingArrangementTable,
} from '../working-arrangements/table.ts';

export type RegisterInfoTable = {
  single: Generated<boolean>;
  kind: 'register' | 'demo';
  speaksFrom: string | null;
  loadedAt: string | null;
  factsHash: string | null;
  createdAt: Generated<string>;
};

export type IdempotencyKeyTable = {
  principal: string;
  operation: string;
  key: string;
  requestHash: string;
  status: number;
  headers: ColumnType<Record<string, string>, string, string>;
  body: string;
  createdAt: Generated<string>;
};

/** Tables with history: made by `make_register_table`, so each has the columns of `RecordColumns`. */
export type RegisterTables = {
  source: SourceTable;
  partner: PartnerTable;
  assessment: AssessmentTable;
  agreement: AgreementTable;
  agreementMilestone: AgreementMilestoneTable;
  agreementGate: AgreementGateTable;
  workingArrangement: WorkingArrangementTable;
  workingArrangementMilestone: WorkingArrangementMilestoneTable;
  workingArrangementGate: WorkingArrangementGateTable;
  liaisonProsecutor: LiaisonProsecutorTable;
  liaisonMagistrate: LiaisonMagistrateTable;
  contactPoint: ContactPointTable;
  contactPointHolder: ContactPointHolderTable;
  contactPointConfirmation: ContactPointConfirmationTable;
  guide: GuideTable;
  policyDocument: PolicyDocumentTable;
  activity: ActivityTable;
  followUp: FollowUpTable;
};

/** Every table the API reads or writes. */
export type Database = RegisterTables & {
  registerInfo: RegisterInfoTable;
  citationUse: CitationUseTable;
  activityUse: ActivityUseTable;
  idempotencyKey: IdempotencyKeyTable;
  revision: RevisionTable;
  revisionPersonal: RevisionPersonalTable;
};
