import type { GateColumns, MilestoneColumns, RecordColumns } from '../database/columns.ts';

type Reached = 'considered' | 'exploring' | 'negotiating' | 'approved' | 'signed' | 'in-force';

type Ended = 'suspended' | 'resumed' | 'terminated' | 'expired' | 'abandoned';

export type WorkingArrangementTable = RecordColumns & {
  partnerId: string;
  title: string;
  counterpart: string | null;
  purpose: 'strategic' | 'implementing' | 'exchange-of-letters' | 'memorandum' | 'other' | null;
  implements: string | null;
  fallbackFor: string | null;
  reference: string | null;
  expiresOn: string | null;
  reviewOn: string | null;
};

export type WorkingArrangementMilestoneTable = MilestoneColumns<Reached | Ended> & {
  workingArrangementId: string;
};

export type WorkingArrangementGateTable = GateColumns<Reached> & { workingArrangementId: string };
