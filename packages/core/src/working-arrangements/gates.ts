import { type Agreement, isSignedOn, isUnderMandate } from '../agreements/agreement.ts';
import { type Gate, type GateKind, gateWords, isOpenOn } from '../instruments/gate.ts';
import type { Timed } from '../instruments/milestone.ts';
import type { ArrangementStage, Stage } from '../instruments/stage-tables.ts';
import { effectOf, orderOf, stageWords } from '../instruments/stages.ts';
import { certainMilestones } from '../instruments/timeline.ts';
import type { Day } from '../shared/partial-date.ts';
import type { RuleId } from '../shared/rules.ts';
import type { ArrangementDraft, WorkingArrangement } from './working-arrangement.ts';

export const gateStates = ['open', 'closed', 'not-evidenced'] as const;
export type GateState = (typeof gateStates)[number];

/** A gate row to be created with its arrangement. */
export interface NewGate {
  kind: Exclude<GateKind, 'agreement-signed'>;
  blocks: Extract<ArrangementStage, 'negotiating' | 'approved'>;
}

/** A gate with its state on a day. `gate: null` = computed from the agreement, nothing to open by hand. */
export interface GateWithState {
  gate: Gate | null;
  kind: GateKind;
  blocks: Stage;
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

function passed(arrangement: Timed, blocks: Stage, day: Day): boolean {
  return certainMilestones(arrangement, day).some(
    (step) => effectOf(step.stage) !== 'ends' && orderOf(step.stage) >= orderOf(blocks),
  );
}

function describe(kind: GateKind, blocks: Stage, state: GateState, note: string | null): string {
  const waitsFor = kind === 'other' && note ? note : gateWords[kind].words;
  const step = stageWords[blocks];
  if (state === 'open') return `The way to “${step}” is open: ${waitsFor} is on record.`;
  if (state === 'closed') return `The step “${step}” waits for ${waitsFor}.`;
  return `The step “${step}” was taken, yet the register holds no proof of ${waitsFor}: gate not evidenced.`;
}

function withState(
  instrument: Timed,
  gate: Gate | null,
  { kind, blocks }: Pick<Gate, 'kind' | 'blocks'>,
  open: boolean,
  day: Day,
): GateWithState {
  const state = open ? 'open' : passed(instrument, blocks, day) ? 'not-evidenced' : 'closed';
  const sentence = describe(kind, blocks, state, gate?.note ?? null);
  return { gate, kind, blocks, rule: gateWords[kind].rule, state, sentence };
}

/**
 * The gates on record with their state on a day: `open` by evidence, `closed`, or `not-evidenced` when a source
 * already states the blocked step.
 */
export function storedGatesWithState(
  instrument: Timed & { gates: readonly Gate[] },
  day: Day,
): GateWithState[] {
  return instrument.gates.map((gate) => withState(instrument, gate, gate, isOpenOn(gate, day), day));
}

/** The gates of an arrangement; one that implements has one more, computed from its agreement (BR10). */
export function gatesWithState(
  arrangement: WorkingArrangement,
  implemented: Agreement | null,
  day: Day,
): GateWithState[] {
  const stored = storedGatesWithState(arrangement, day);
  if (arrangement.purpose !== 'implementing') return stored;
  const signed = implemented !== null && isSignedOn(implemented, day);
  const computed = { kind: 'agreement-signed', blocks: 'negotiating' } as const;
  return [withState(arrangement, null, computed, signed, day), ...stored];
}
