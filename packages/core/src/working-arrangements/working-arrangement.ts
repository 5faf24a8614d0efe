import type { Gate } from '../instruments/gate.ts';
import type { InstrumentRef, Milestone } from '../instruments/milestone.ts';
import type { ArrangementStage } from '../instruments/stage-tables.ts';
import type { Citation } from '../shared/citation.ts';
import type { PartialDate } from '../shared/partial-date.ts';

export const arrangementPurposes = [
  'strategic',
  'implementing',
  'exchange-of-letters',
  'memorandum',
  'other',
] as const;
export type ArrangementPurpose = (typeof arrangementPurposes)[number];

/** What formalises strategic cooperation. It has no scope on purpose: it never carries operational data (BR02). */
export interface WorkingArrangement {
  id: string;
  version: number;
  partnerCode: string;
  title: string;
  /** The authority that signs. */
  counterpart: string | null;
  purpose: ArrangementPurpose | null;
  /** Id of the agreement it carries out (BR10). */
  implements: string | null;
  /** Id of the agreement it bridges the time to (BR14). */
  fallbackFor: string | null;
  reference: string | null;
  /** The last day in force. */
  expiresOn: PartialDate | null;
  reviewOn: PartialDate | null;
  note: string | null;
  citations: Citation[];
  milestones: Milestone<ArrangementStage>[];
  gates: Gate<ArrangementStage>[];
}

/** An arrangement as somebody wants it to be: its own fields, without what the register adds. */
export type ArrangementDraft = Omit<WorkingArrangement, 'id' | 'version' | 'milestones' | 'gates'>;

/** The arrangement by type, id and title. */
export function arrangementRef(arrangement: Pick<WorkingArrangement, 'id' | 'title'>): InstrumentRef {
  return { type: 'working-arrangement', id: arrangement.id, title: arrangement.title };
}
