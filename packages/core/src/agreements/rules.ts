import { closedGateRefusals } from '../instruments/gate.ts';
import type { InstrumentRef, MilestoneDraft } from '../instruments/milestone.ts';
import { milestoneRefusals, skipsGates } from '../instruments/milestone-rules.ts';
import type { AgreementStage } from '../instruments/stage-tables.ts';
import { stageRow, stageWords } from '../instruments/stages.ts';
import type { AssessmentFact } from '../partners/partner.ts';
import { restsOnAssessment } from '../partners/proposals.ts';
import { dateInWords, lastDay } from '../shared/partial-date.ts';
import { type Refusal, refusal } from '../shared/refusal.ts';
import { listInWords } from '../shared/sentences.ts';
import { type Agreement, type AgreementDraft, defaultScope, trackOf } from './agreement.ts';
import { formWords, scopeWords } from './words.ts';

/** What recording a step needs to know beyond the agreement: the assessments made of its partner (BR08). */
export interface AgreementContext {
  assessments: readonly AssessmentFact[];
}

function scopeRefusals(draft: Pick<AgreementDraft, 'form' | 'scope'>): Refusal[] {
  const allowed = defaultScope(draft.form);
  const tooMuch = draft.scope.filter((scope) => !allowed.includes(scope));
  if (tooMuch.length === 0) return [];
  const params = {
    form: draft.form === null ? 'An agreement' : formWords[draft.form],
    scope: listInWords(tooMuch.map((scope) => scopeWords[scope])),
  };
  return [refusal('scope-only-downward', params, '/scope')];
}

function assessmentRefusals(
  agreement: Agreement,
  draft: MilestoneDraft,
  assessments: readonly AssessmentFact[],
): Refusal[] {
  const day = draft.on === null ? draft.knownBy : lastDay(draft.on);
  if (draft.stage !== 'proposed' || day === null || skipsGates(draft)) return [];
  if (restsOnAssessment(day, assessments)) return [];
  return [
    refusal('proposal-needs-assessment', { partner: agreement.partnerCode, on: dateInWords(day) }, '/stage'),
  ];
}

function trackRefusals(before: Agreement, after: AgreementDraft): Refusal[] {
  const track = trackOf(after);
  const stray = before.milestones.find((step) => !stageRow(track, step.stage));
  if (!stray) return [];
  const words = track === 'agreement' ? 'an agreement' : 'an adequacy decision';
  return [refusal('stage-of-another-track', { stage: stageWords[stray.stage], track: words }, '/form')];
}

function useRefusals(agreement: Agreement, usedBy: readonly InstrumentRef[], at: string | null): Refusal[] {
  if (usedBy.length === 0) return [];
  const arrangements = listInWords(usedBy.map((each) => `“${each.title}”`));
  return [refusal('agreement-in-use', { agreement: agreement.title, arrangements }, at)];
}

/** What may be done with an agreement; every function answers with the refusals, none = allowed. */
export const agreementCan = {
  /** Its scope is at most the default of its form (BR04). */
  create(draft: AgreementDraft): Refusal[] {
    return scopeRefusals(draft);
  },

  /**
   * As on creation; besides, the form must fit the steps already recorded, and an agreement on which arrangements rest
   * (`usedBy`: those that implement it or fall back for it) stays with its partner.
   */
  change(before: Agreement, after: AgreementDraft, context: { usedBy: readonly InstrumentRef[] }): Refusal[] {
    const moved = before.partnerCode !== after.partnerCode;
    return [
      ...scopeRefusals(after),
      ...trackRefusals(before, after),
      ...(moved ? useRefusals(before, context.usedBy, '/partnerCode') : []),
    ];
  },

  /** A step of its own track, in the order of days, through its gates; a proposal rests on an assessment unless historic (BR06, BR08). */
  record(
    agreement: Agreement,
    milestone: MilestoneDraft<AgreementStage>,
    context: AgreementContext,
  ): Refusal[] {
    return [
      ...milestoneRefusals(trackOf(agreement), agreement.milestones, milestone),
      ...assessmentRefusals(agreement, milestone, context.assessments),
      ...closedGateRefusals(agreement.gates, milestone),
    ];
  },

  /** Not while arrangements implement it or fall back for it; the refusal names them. */
  delete(agreement: Agreement, context: { usedBy: readonly InstrumentRef[] }): Refusal[] {
    return useRefusals(agreement, context.usedBy, null);
  },
};
