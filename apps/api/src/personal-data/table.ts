import type { PersonalDataKind, PersonKind, RetentionNumbers } from '@concord/contract';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

export type ProcessingActivityTable = {
  kind: PersonalDataKind;
  version: Generated<number>;
  updatedAt: Generated<string>;
  purpose: string;
  legalBasis: string | null;
  recipients: string | null;
  retentionMonths: number | null;
  periodChangedAt: string | null;
};

export type RetentionRunTable = {
  id: string;
  seq: GeneratedAlways<number>;
  time: GeneratedAlways<string>;
  dryRun: boolean;
  /** Null for the timer. */
  actor: string | null;
  actorName: string | null;
  numbers: ColumnType<RetentionNumbers, string, never>;
};

export type RetentionTimerTable = {
  version: number;
  enabled: boolean;
  changedAt: string | null;
  changedBy: string | null;
};

/** A view of everybody whom the register knows by an office. */
export type PersonView = {
  kind: PersonKind;
  tableName: string;
  id: string;
  name: string | null;
  role: string | null;
  email: string | null;
  phone: string | null;
  endedOn: string | null;
  office: string | null;
  /** Null for a user of the register. */
  partnerId: string | null;
};
