import { type Agreement, isSignedOn } from '../agreements/agreement.ts';
import { closedGateRefusals, entryDay } from '../instruments/gate.ts';
import type { MilestoneDraft } from '../instruments/milestone.ts';
import type { ArrangementStage } from '../instruments/stage-tables.ts';
import { orderOf, stageWords } from '../instruments/stages.ts';
import { dateInWords } from '../shared/partial-date.ts';
import { type Refusal, refusal } from '../shared/refusal.ts';
import type { WorkingArrangement } from './working-arrangement.ts';

function signatureRefusals(
  arrangement: WorkingArrangement,
  draft: MilestoneDraft<ArrangementStage>,
  implemented: Agreement | null,
): Refusal[] {
  const day = entryDay(draft);
  if (day === null || arrangement.purpose !== 'implementing') return [];
  if (orderOf(draft.stage) < orderOf('negotiating')) return [];
  if (!implemented) return [refusal('implementing-needs-agreement', {}, '/stage')];
  if (isSignedOn(implemented, day)) return [];
  const params = { stage: stageWords[draft.stage], agreement: implemented.title, day: dateInWords(day) };
  return [refusal('agreement-not-signed', params, '/stage')];
}

/**
 * Which gates stand in the way of a step on its day: every gate that blocks this stage or an earlier one, and for an
 * implementing arrangement the signature of its agreement. Endings and resumptions enter nothing new and pass, and so
 * does a historic step with a citation.
 */
export function gateRefusals(
  arrangement: WorkingArrangement,
  draft: MilestoneDraft<ArrangementStage>,
  implemented: Agreement | null,
): Refusal[] {
  return [
    ...signatureRefusals(arrangement, draft, implemented),
    ...closedGateRefusals(arrangement.gates, draft),
  ];
}
