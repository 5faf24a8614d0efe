import type { Citation } from '../shared/citation.ts';
import { type Day, dateInWords, lastDay, type PartialDate } from '../shared/partial-date.ts';
import { type Refusal, refusal } from '../shared/refusal.ts';
import type { RuleId } from '../shared/rules.ts';
import type { MilestoneDraft } from './milestone.ts';
import { skipsGates } from './milestone-rules.ts';
import type { Stage } from './stage-tables.ts';
import { effectOf, orderOf, stageWords } from './stages.ts';
import { effectiveDay } from './timeline.ts';

export const gateKinds = [
  'cooperation-established',
  'need-apparent',
  'commission-agrees',
  'agreement-signed',
  'other',
] as const;
export type GateKind = (typeof gateKinds)[number];

/** A condition that blocks entry to a stage until evidence opens it; data, not code. */
export interface Gate<S extends Stage = Stage> {
  id: string;
  version: number;
  kind: GateKind;
  blocks: S;
  openedOn: PartialDate | null;
  note: string | null;
  citations: Citation[];
}

/** What each gate waits for, to be read after “waits for”, and its rule. */
export const gateWords = {
  'cooperation-established': { words: 'evidence that cooperation exists already', rule: 'BR11' },
  'need-apparent': { words: 'evidence that the need to formalise is apparent', rule: 'BR11' },
  'commission-agrees': { words: 'the agreement of the Commission', rule: 'BR15' },
  'agreement-signed': { words: 'the signature of the agreement it implements', rule: 'BR10' },
  other: { words: 'a condition set for this instrument', rule: null },
} as const satisfies Record<GateKind, { words: string; rule: RuleId | null }>;

/** Whether evidence had opened a gate by a day; a partial date counts from its last day. */
export function isOpenOn(gate: Pick<Gate, 'openedOn'>, day: Day): boolean {
  return gate.openedOn !== null && lastDay(gate.openedOn) <= day;
}

/** The day on which a step enters its stage; null where no gate is asked: endings, resumptions, historic steps. */
export function entryDay(draft: MilestoneDraft): Day | null {
  const entersNothing = effectOf(draft.stage) === 'ends' || draft.stage === 'resumed';
  return entersNothing || skipsGates(draft) ? null : effectiveDay(draft);
}

/** Every gate that blocks this stage or an earlier one and is not open by the step's day. */
export function closedGateRefusals(gates: readonly Gate[], draft: MilestoneDraft): Refusal[] {
  const day = entryDay(draft);
  if (day === null) return [];
  return gates
    .filter((gate) => orderOf(gate.blocks) <= orderOf(draft.stage) && !isOpenOn(gate, day))
    .map((gate) => {
      const words = gate.kind === 'other' && gate.note ? gate.note : gateWords[gate.kind].words;
      const params = { stage: stageWords[draft.stage], gate: words, kind: gate.kind, day: dateInWords(day) };
      return { ...refusal('gate-closed', params, '/stage'), rule: gateWords[gate.kind].rule };
    });
}
