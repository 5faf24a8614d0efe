import type { FieldGroup } from '@concord/core';
import type { ColumnType, Generated } from 'kysely';
import type { ActivityTable, ActivityUseTable, FollowUpTable } from '../activities/table.ts';
import type { AgreementGateTable, AgreementMilestoneTable, AgreementTable } from '../agreements/table.ts';
import type { AttentionAcceptanceTable, AttentionSettingsTable } from '../attention/table.ts';
import type { CapacityProjectPartnerTable, CapacityProjectTable } from '../capacity-projects/table.ts';
import type { ConflictTable } from '../conflicts/table.ts';
import type {
  ContactPointConfirmationTable,
  ContactPointHolderTable,
  ContactPointTable,
  GuideTable,
  LiaisonMagistrateTable,
  LiaisonProsecutorTable,
} from '../contact-points/table.ts';
import type { ExchangeAnswerReceiptTable } from '../exchange-answer-receipts/table.ts';
import type {
  ColumnOutsideFeedTable,
  RevisionPersonalTable,
  RevisionTable,
  SealTable,
} from '../history/table.ts';
import type {
  AccessTokenTable,
  AccountTable,
  ApiClientTable,
  AuditEntryTable,
  CredentialTable,
  SessionTable,
  SignInFlowTable,
} from '../identity/table.ts';
import type { JointActionTable, OrganisationBodyTable } from '../international-organisations/table.ts';
import type { JobRunTable, JobTable } from '../jobs/table.ts';
import type { NetworkMemberTable } from '../networks/table.ts';
import type { AssessmentTable, PartnerTable } from '../partners/table.ts';
import type {
  PersonView,
  ProcessingActivityTable,
  RetentionRunTable,
  RetentionTimerTable,
} from '../personal-data/table.ts';
import type {
  ReminderAnswerTable,
  ReminderMailItemTable,
  ReminderMailTable,
  ReminderSettingTable,
} from '../reminders/table.ts';
import type { ReportTable } from '../reports/table.ts';
import type { CitationUseTable, SourceTable } from '../sources/table.ts';
import type {
  KeyActionTable,
  PolicyDocumentTable,
  StrategyPriorityTable,
  StrategyTable,
  StrategyTargetTable,
} from '../strategy/table.ts';
import type {
  WebhookActTable,
  WebhookAttemptTable,
  WebhookDeliveryTable,
  WebhookSecretTable,
  WebhookTable,
} from '../webhooks/table.ts';
import type { ScenarioTable } from '../what-if/table.ts';
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

/** A part of the shipped data that this register has. */
export type RegisterWaveTable = { name: string; loadedAt: Generated<string> };

export type IdempotencyKeyTable = {
  principal: string;
  operation: string;
  key: string;
  requestHash: string;
  status: number;
  headers: ColumnType<Record<string, string>, string, string>;
  body: string;
  createdAt: Generated<string>;
  groups: FieldGroup[];
  persons: string[];
};

/** Which files of `migrations/` ran. */
export type MigrationTable = { name: string; runAt: string };

/** How often somebody came within a window, for all processes together. */
export type SharedCountTable = { name: string; until: string; number: number };

/** Tables with history: made by `make_register_table`, so each has the columns of `RecordColumns`. */
export type RegisterTables = {
  source: SourceTable;
  partner: PartnerTable;
  assessment: AssessmentTable;
  networkMember: NetworkMemberTable;
  organisationBody: OrganisationBodyTable;
  jointAction: JointActionTable;
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
  capacityProject: CapacityProjectTable;
  strategy: StrategyTable;
  strategyPriority: StrategyPriorityTable;
  keyAction: KeyActionTable;
  strategyTarget: StrategyTargetTable;
  activity: ActivityTable;
  followUp: FollowUpTable;
  conflict: ConflictTable;
  attentionAcceptance: AttentionAcceptanceTable;
  attentionSettings: AttentionSettingsTable;
};

/** Every table the API reads or writes. */
export type Database = RegisterTables & {
  registerInfo: RegisterInfoTable;
  registerWave: RegisterWaveTable;
  capacityProjectPartner: CapacityProjectPartnerTable;
  citationUse: CitationUseTable;
  activityUse: ActivityUseTable;
  exchangeAnswerReceipt: ExchangeAnswerReceiptTable;
  report: ReportTable;
  idempotencyKey: IdempotencyKeyTable;
  sharedCount: SharedCountTable;
  account: AccountTable;
  session: SessionTable;
  signInFlow: SignInFlowTable;
  apiClient: ApiClientTable;
  credential: CredentialTable;
  accessToken: AccessTokenTable;
  auditEntry: AuditEntryTable;
  processingActivity: ProcessingActivityTable;
  retentionRun: RetentionRunTable;
  retentionTimer: RetentionTimerTable;
  job: JobTable;
  jobRun: JobRunTable;
  migration: MigrationTable;
  person: PersonView;
  webhook: WebhookTable;
  webhookSecret: WebhookSecretTable;
  webhookDelivery: WebhookDeliveryTable;
  webhookAttempt: WebhookAttemptTable;
  webhookAct: WebhookActTable;
  reminderSetting: ReminderSettingTable;
  reminderAnswer: ReminderAnswerTable;
  reminderMail: ReminderMailTable;
  reminderMailItem: ReminderMailItemTable;
  scenario: ScenarioTable;
  revision: RevisionTable;
  revisionPersonal: RevisionPersonalTable;
  seal: SealTable;
  columnOutsideFeed: ColumnOutsideFeedTable;
};
