import type { ConflictReading, ConflictStatus } from '@concord/core';
import type { Generated } from 'kysely';
import type { Json, RecordColumns } from '../database/columns.ts';

export type ConflictTable = RecordColumns & {
  title: string;
  readings: Json<ConflictReading[]>;
  suggestion: string | null;
  partnerIds: Generated<string[]>;
  agreementIds: Generated<string[]>;
  workingArrangementIds: Generated<string[]>;
  projectIds: Generated<string[]>;
  policyDocumentIds: Generated<string[]>;
  keyActions: Generated<string[]>;
  status: Generated<ConflictStatus>;
  /** The place of the reading that wins, from 0. */
  winningReading: number | null;
  resolutionReason: string | null;
  resolvedBy: string | null;
  resolvedAt: string | null;
};
