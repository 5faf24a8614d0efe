import { type Agreement, isSignedOn, isUnderMandate } from '../agreements/agreement.ts';
import type { ArrangementStage } from '../instruments/stage-tables.ts';
import { effectOf, orderOf, stageWords } from '../instruments/stages.ts';
import { certainMilestones } from '../instruments/timeline.ts';
import { type Day, dateInWords, lastDay } from '../shared/partial-date.ts';
import type { RuleId } from '../shared/rules.ts';
import { type Gate, type GateKind, gateWords, type NewGate } from './gate.ts';
import type { ArrangementDraft, WorkingArrangement } from './working-arrangement.ts';

export const gateStates = ['open', 'closed', 'not-evidenced'] as const;
export type GateState = (typeof gateStates)[number];

/** A gate with its state on a day. `gate: null` = computed from the agreement, nothing to open by hand. */
export interface GateWithState {
  gate: Gate | null;
  kind: GateKind;
  blocks: ArrangementStage;
  rule: RuleId | null;
  state: GateState;
  sentence: string;
}

/**
 * The gates an arrangement is created with. Cooperation and need (BR11) precede the approval of whatever formalises a
 * relation; an implementing arrangement is exempt, since the agreement it carries out proves both. A fallback for an
 * agreement under a Council mandate waits for the Commission before it is negotiated (BR14, BR15).
 */
export function standardGates(
  arrangement: Pick<ArrangementDraft, 'purpose' | 'fallbackFor'>,
  fallbackAgreement: Agreement | null,
  day: Day,
): NewGate[] {
  const gates: NewGate[] = [];
  if (arrangement.fallbackFor !== null && fallbackAgreement && isUnderMandate(fallbackAgreement, day))
    gates.push({ kind: 'commission-agrees', blocks: 'negotiating' });
  if (arrangement.purpose !== 'implementing')
    gates.push(
      { kind: 'cooperation-established', blocks: 'approved' },
      { kind: 'need-apparent', blocks: 'approved' },
    );
  return gates;
}

/** Whether evidence had opened a gate by a day; a partial date counts from its last day. */
export function isOpenOn(gate: Pick<Gate, 'openedOn'>, day: Day): boolean {
  return gate.openedOn !== null && lastDay(gate.openedOn) <= day;
}

function passed(arrangement: WorkingArrangement, blocks: ArrangementStage, day: Day): boolean {
  return certainMilestones(arrangement, day).some(
    (step) => effectOf(step.stage) !== 'ends' && orderOf(step.stage) >= orderOf(blocks),
  );
}

function describe(kind: GateKind, blocks: ArrangementStage, state: GateState, note: string | null): string {
  const waitsFor = kind === 'other' && note ? note : gateWords[kind].words;
  const step = stageWords[blocks];
  if (state === 'open') return `The way to “${step}” is open: ${waitsFor} is on record.`;
  if (state === 'closed') return `The step “${step}” waits for ${waitsFor}.`;
  return `The step “${step}” was taken, yet the register holds no proof of ${waitsFor}: gate not evidenced.`;
}

/**
 * Every gate of an arrangement with its state on a day: `open` by evidence, `closed`, or `not-evidenced` when a
 * source already states the blocked step. An implementing arrangement has one more, computed from its agreement.
 */
export function gatesWithState(
  arrangement: WorkingArrangement,
  implemented: Agreement | null,
  day: Day,
): GateWithState[] {
  const row = (gate: Gate | null, kind: GateKind, blocks: ArrangementStage, open: boolean): GateWithState => {
    const state = open ? 'open' : passed(arrangement, blocks, day) ? 'not-evidenced' : 'closed';
    const sentence = describe(kind, blocks, state, gate?.note ?? null);
    return { gate, kind, blocks, rule: gateWords[kind].rule, state, sentence };
  };
  const stored = arrangement.gates.map((gate) => row(gate, gate.kind, gate.blocks, isOpenOn(gate, day)));
  if (arrangement.purpose !== 'implementing') return stored;
  const signed = implemented !== null && isSignedOn(implemented, day);
  return [row(null, 'agreement-signed', 'negotiating', signed), ...stored];
}

/** The words a refusal uses for a gate on a day, as params. */
export function gateParams(gate: Gate, stage: ArrangementStage, day: Day): Record<string, string> {
  const words = gate.kind === 'other' && gate.note ? gate.note : gateWords[gate.kind].words;
  return { stage: stageWords[stage], gate: words, kind: gate.kind, day: dateInWords(day) };
}
