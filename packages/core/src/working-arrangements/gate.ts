import type { ArrangementStage } from '../instruments/stage-tables.ts';
import type { Citation } from '../shared/citation.ts';
import type { PartialDate } from '../shared/partial-date.ts';
import type { RuleId } from '../shared/rules.ts';

export const gateKinds = [
  'cooperation-established',
  'need-apparent',
  'commission-agrees',
  'agreement-signed',
  'other',
] as const;
export type GateKind = (typeof gateKinds)[number];

/** A condition that blocks entry to a stage until evidence opens it; data, not code. */
export interface Gate {
  id: string;
  version: number;
  kind: GateKind;
  blocks: ArrangementStage;
  openedOn: PartialDate | null;
  note: string | null;
  citations: Citation[];
}

/** A gate row to be created with its arrangement. */
export type NewGate = Pick<Gate, 'kind' | 'blocks'>;

/** What each gate waits for, to be read after “waits for”, and its rule. */
export const gateWords = {
  'cooperation-established': { words: 'evidence that cooperation exists already', rule: 'BR11' },
  'need-apparent': { words: 'evidence that the need to formalise is apparent', rule: 'BR11' },
  'commission-agrees': { words: 'the agreement of the Commission', rule: 'BR15' },
  'agreement-signed': { words: 'the signature of the agreement it implements', rule: 'BR10' },
  other: { words: 'a condition set for this arrangement', rule: null },
} as const satisfies Record<GateKind, { words: string; rule: RuleId | null }>;
