import type { AgreementForm } from '../agreements/agreement.ts';
import type { GateKind } from '../instruments/gate.ts';
import type { Stage } from '../instruments/stage-tables.ts';
import { orderOf } from '../instruments/stages.ts';
import type { Day } from '../shared/partial-date.ts';
import type { ArrangementPurpose } from '../working-arrangements/working-arrangement.ts';

/** What may be supposed, in the order in which it is taken on one and the same day. */
export const suppositionKinds = [
  'agreement',
  'working-arrangement',
  'expiry',
  'assessment',
  'gate',
  'milestone',
  'contact-point',
  'liaison-magistrate',
  'liaison-prosecutor',
] as const;
export type SuppositionKind = (typeof suppositionKinds)[number];

/** An agreement that is not on record; others name it by the id it is given here. */
export interface NewAgreement {
  kind: 'agreement';
  id: string;
  partnerCode: string;
  title: string;
  form: AgreementForm | null;
}

/** A working arrangement that is not on record, with its standard gates. */
export interface NewArrangement {
  kind: 'working-arrangement';
  id: string;
  partnerCode: string;
  title: string;
  purpose: ArrangementPurpose | null;
  implements: string | null;
  fallbackFor: string | null;
}

/** An instrument, on record or supposed, takes a step. */
export interface SupposedStep {
  kind: 'milestone';
  instrumentId: string;
  stage: Stage;
  on: Day;
}

/** Evidence opens the gates of a kind. */
export interface OpenedGate {
  kind: 'gate';
  instrumentId: string;
  gate: Exclude<GateKind, 'agreement-signed'>;
  on: Day;
}

/** An instrument gets another last day. */
export interface SupposedExpiry {
  kind: 'expiry';
  instrumentId: string;
  on: Day;
}

/** Of a partner from a day on: an assessment on which Member States were consulted, an appointed contact point, a post. */
export interface SupposedOfPartner {
  kind: 'assessment' | 'contact-point' | 'liaison-magistrate' | 'liaison-prosecutor';
  partnerCode: string;
  on: Day;
}

/** One thing that is not on record, for the sake of argument. */
export type Supposition =
  | NewAgreement
  | NewArrangement
  | SupposedStep
  | OpenedGate
  | SupposedExpiry
  | SupposedOfPartner;

/** As much of suppositions as one what-if takes. */
export const mostSuppositions = 100;

function place(supposition: Supposition): (string | number)[] {
  const kind = suppositionKinds.indexOf(supposition.kind);
  // New instruments, and last days, hold whenever somebody looks: what happens to them comes after.
  const day = 'on' in supposition && supposition.kind !== 'expiry' ? supposition.on : '';
  const step = supposition.kind === 'milestone' ? orderOf(supposition.stage) : 0;
  return [day, kind, step, JSON.stringify(Object.entries(supposition).sort())];
}

function compare(a: Supposition, b: Supposition): number {
  const [placeA, placeB] = [place(a), place(b)];
  const at = placeA.findIndex((part, index) => part !== placeB[index]);
  return at < 0 ? 0 : (placeA[at] ?? '') < (placeB[at] ?? '') ? -1 : 1;
}

/** In the order in which they would happen, so that it does not matter in which order somebody thought of them. */
export function inOrderOfEvents<S extends Supposition>(suppositions: readonly S[]): S[] {
  return suppositions.toSorted(compare);
}
