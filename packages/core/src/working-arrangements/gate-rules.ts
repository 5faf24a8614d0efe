import { type Agreement, isSignedOn } from '../agreements/agreement.ts';
import type { MilestoneDraft } from '../instruments/milestone.ts';
import { skipsGates } from '../instruments/milestone-rules.ts';
import type { ArrangementStage } from '../instruments/stage-tables.ts';
import { effectOf, orderOf, stageWords } from '../instruments/stages.ts';
import { effectiveDay } from '../instruments/timeline.ts';
import { dateInWords } from '../shared/partial-date.ts';
import { type Refusal, refusal } from '../shared/refusal.ts';
import { gateWords } from './gate.ts';
import { gateParams, isOpenOn } from './gates.ts';
import type { WorkingArrangement } from './working-arrangement.ts';

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
  const day = effectiveDay(draft);
  const entersNothing = effectOf(draft.stage) === 'ends' || draft.stage === 'resumed';
  if (day === null || entersNothing || skipsGates(draft)) return [];
  const found: Refusal[] = [];
  if (arrangement.purpose === 'implementing' && orderOf(draft.stage) >= orderOf('negotiating')) {
    if (!implemented) found.push(refusal('implementing-needs-agreement', {}, '/stage'));
    else if (!isSignedOn(implemented, day)) {
      const params = {
        stage: stageWords[draft.stage],
        agreement: implemented.title,
        day: dateInWords(day),
      };
      found.push(refusal('agreement-not-signed', params, '/stage'));
    }
  }
  for (const gate of arrangement.gates) {
    if (orderOf(gate.blocks) > orderOf(draft.stage) || isOpenOn(gate, day)) continue;
    const params = gateParams(gate, draft.stage, day);
    found.push({ ...refusal('gate-closed', params, '/stage'), rule: gateWords[gate.kind].rule });
  }
  return found;
}
