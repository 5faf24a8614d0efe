import type { ArrangementPurpose, ArrangementStage } from '@concord/core';
import type { GateColumns, MilestoneColumns, RecordColumns } from '../database/columns.ts';

export type WorkingArrangementTable = RecordColumns & {
  partnerId: string;
  title: string;
  counterpart: string | null;
  purpose: ArrangementPurpose | null;
  implements: string | null;
  fallbackFor: string | null;
  reference: string | null;
  expiresOn: string | null;
  reviewOn: string | null;
};

export type WorkingArrangementMilestoneTable = MilestoneColumns<ArrangementStage> & {
  workingArrangementId: string;
};

export type WorkingArrangementGateTable = GateColumns<ArrangementStage> & { workingArrangementId: string };
