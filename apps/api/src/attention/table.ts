import type { AttentionRecordType, AttentionRuleId } from '@concord/core';
import type { Generated } from 'kysely';
import type { RecordColumns } from '../database/columns.ts';

export type AttentionAcceptanceTable = RecordColumns & {
  rule: AttentionRuleId;
  recordType: AttentionRecordType;
  recordId: string;
  /** What the record was called then. */
  label: string;
  grounds: string;
  reason: string;
  reviewOn: string;
  acceptedBy: string;
  acceptedOn: string;
};

export type AttentionSettingsTable = RecordColumns & {
  code: Generated<'thresholds'>;
  mandateSilentMonths: number;
  unconfirmedMonths: number;
  silentMonths: number;
  expiringDays: number;
  changedBy: string;
};
