import type { Agreement, ExchangeScope } from '../agreements/agreement.ts';
import { scopeWords } from '../agreements/words.ts';
import type { Gate } from '../instruments/gate.ts';
import type { MilestoneDraft } from '../instruments/milestone.ts';
import { milestoneRefusals } from '../instruments/milestone-rules.ts';
import type { ArrangementStage } from '../instruments/stage-tables.ts';
import { effectOf } from '../instruments/stages.ts';
import { stageOn } from '../instruments/timeline.ts';
import type { Day } from '../shared/partial-date.ts';
import { type Refusal, refusal } from '../shared/refusal.ts';
import { listInWords } from '../shared/sentences.ts';
import { gateRefusals } from './gate-rules.ts';
import type { ArrangementDraft, WorkingArrangement } from './working-arrangement.ts';

/** The agreements an arrangement points to, looked up by id; null where it points to none. */
export interface ArrangementContext {
  implemented: Agreement | null;
  fallbackAgreement: Agreement | null;
  /** Today, told by the server. */
  day: Day;
}

function linkRefusals(
  draft: ArrangementDraft,
  field: 'implements' | 'fallbackFor',
  agreement: Agreement | null,
): Refusal[] {
  const id = draft[field];
  if (id === null) return [];
  if (!agreement || agreement.id !== id) return [refusal('agreement-unknown', { id }, `/${field}`)];
  if (agreement.partnerCode === draft.partnerCode) return [];
  const params = { agreement: agreement.title, other: agreement.partnerCode, partner: draft.partnerCode };
  return [refusal('agreement-of-another-partner', params, `/${field}`)];
}

function fallbackRefusals(draft: ArrangementDraft, context: ArrangementContext): Refusal[] {
  const agreement = context.fallbackAgreement;
  const stage = draft.fallbackFor !== null && agreement ? stageOn(agreement, context.day) : null;
  if (!agreement || stage === null || effectOf(stage) !== 'grants') return [];
  return [refusal('fallback-needs-open-agreement', { agreement: agreement.title }, '/fallbackFor')];
}

function draftRefusals(draft: ArrangementDraft, context: ArrangementContext): Refusal[] {
  const orphan = draft.purpose === 'implementing' && draft.implements === null;
  return [
    ...(orphan ? [refusal('implementing-needs-agreement', {}, '/implements')] : []),
    ...linkRefusals(draft, 'implements', context.implemented),
    ...linkRefusals(draft, 'fallbackFor', context.fallbackAgreement),
  ];
}

/** What may be done with a working arrangement; every function answers with the refusals, none = allowed. */
export const arrangementCan = {
  /** It names the agreement it implements (BR10), points to agreements of its own partner, and bridges only to one not yet in force (BR14). */
  create(draft: ArrangementDraft, context: ArrangementContext): Refusal[] {
    const scope: unknown = 'scope' in draft ? draft.scope : [];
    return [
      ...draftRefusals(draft, context),
      ...fallbackRefusals(draft, context),
      ...(Array.isArray(scope) ? arrangementCan.carry(scope) : []),
    ];
  },

  /** As on creation; a fallback it already names may meanwhile have come into force. */
  change(before: WorkingArrangement, after: ArrangementDraft, context: ArrangementContext): Refusal[] {
    const kept = before.fallbackFor === after.fallbackFor;
    return [...draftRefusals(after, context), ...(kept ? [] : fallbackRefusals(after, context))];
  },

  /** A step of its track, in the order of days, through gates that were open by then (BR10, BR11, BR14, BR15). */
  record(
    arrangement: WorkingArrangement,
    milestone: MilestoneDraft<ArrangementStage>,
    context: Pick<ArrangementContext, 'implemented'>,
  ): Refusal[] {
    return [
      ...milestoneRefusals('working-arrangement', arrangement.milestones, milestone),
      ...gateRefusals(arrangement, milestone, context.implemented),
    ];
  },

  /** Evidence opens a gate: a day and at least one citation; the computed gate opens by itself. */
  openGate(gate: Pick<Gate, 'kind' | 'openedOn' | 'citations'>): Refusal[] {
    if (gate.kind === 'agreement-signed') return [refusal('gate-is-computed', {}, '/kind')];
    if (gate.openedOn === null || gate.citations.length > 0) return [];
    return [refusal('opening-a-gate-needs-citation', {}, '/citations')];
  },

  /** Whether an arrangement may carry what a caller asks it to: strategic information, never more (BR02). */
  carry(scope: readonly unknown[]): Refusal[] {
    const wanted = scope.filter((each) => each !== 'strategic-information');
    if (wanted.length === 0) return [];
    const words = wanted.map((each) => scopeWords[each as ExchangeScope] ?? String(each));
    return [refusal('arrangement-carries-no-personal-data', { scope: listInWords(words) }, '/scope')];
  },

  /** Nothing else of the register rests on an arrangement. */
  delete(_arrangement: WorkingArrangement): Refusal[] {
    return [];
  },
};
