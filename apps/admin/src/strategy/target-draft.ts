import {
  type ActivityKind,
  type AgreementGoal,
  type ArrangementGoal,
  type CountedPurpose,
  measuresOfAPartner,
  type TargetBound,
  type TargetKind,
  type TargetMeasure,
} from '@concord/core';
import type { Citation } from '../ui/types.ts';
import type { Reach } from './reach.ts';
import type { Target } from './store.ts';

/** What the form holds: the fields of every kind beside each other, so that a change of kind loses nothing. */
export interface TargetFields {
  keyActionCode: string | null;
  title: string | null;
  kind: TargetKind | null;
  partnerCode: string | null;
  agreementStage: AgreementGoal | null;
  arrangementStage: ArrangementGoal | null;
  purpose: CountedPurpose | null;
  measure: TargetMeasure | null;
  bound: TargetBound | null;
  /** Numbers as typed. */
  amount: string | null;
  baseline: string | null;
  activityKinds: ActivityKind[];
  atLeast: string | null;
  projectCode: string | null;
  dueOn: string | null;
  condition: string | null;
  note: string | null;
  citations: Citation[];
  reason: string;
}

const typed = (value: number | null): string | null => (value === null ? null : String(value));
/** Null when nothing is typed, NaN when it is no whole number. */
export const readCount = (text: string | null): number | null => {
  const plain = text?.replaceAll(/[\s\u00a0\u202f]/g, '') ?? '';
  if (plain === '') return null;
  return /^\d{1,7}$/.test(plain) ? Number(plain) : Number.NaN;
};

/** The fields that a reach of this kind fills. */
function fieldsOf(reach: Reach | null): Partial<TargetFields> {
  if (reach === null) return {};
  const { kind, partnerCode } = reach;
  switch (reach.kind) {
    case 'agreement':
      return { kind, partnerCode, agreementStage: reach.stage };
    case 'working-arrangement':
      return { kind, partnerCode, arrangementStage: reach.stage, purpose: reach.purpose };
    case 'contact-point':
      return { kind, partnerCode };
    case 'number': {
      const { measure, bound, amount, baseline } = reach;
      return { kind, partnerCode, measure, bound, amount: typed(amount), baseline: typed(baseline) };
    }
    case 'activities': {
      const { activityKinds, atLeast, projectCode } = reach;
      return { kind, partnerCode, activityKinds, atLeast: typed(atLeast), projectCode };
    }
  }
}

export const targetDraft = (target: Target | null, keyActionCode: string | null): TargetFields => ({
  keyActionCode: target?.keyActionCode ?? keyActionCode,
  title: target?.title ?? null,
  kind: null,
  partnerCode: null,
  agreementStage: null,
  arrangementStage: null,
  purpose: null,
  measure: null,
  bound: null,
  amount: null,
  baseline: null,
  activityKinds: [],
  atLeast: '1',
  projectCode: null,
  ...fieldsOf(target?.reach ?? null),
  dueOn: target?.dueOn ?? null,
  condition: target?.condition ?? null,
  note: target?.note ?? null,
  citations: target?.citations ?? [],
  reason: '',
});

export const isNumbered = (bound: TargetBound | null): boolean =>
  bound === 'at-least' || bound === 'more-than';
export const isOfAPartner = (measure: TargetMeasure | null): boolean =>
  measuresOfAPartner.some((each) => each === measure);

/** What must be reached, of the kind chosen; null while something it needs is missing. */
export function reachOf(draft: TargetFields): Reach | null {
  const { kind, partnerCode, agreementStage, arrangementStage, purpose, measure, bound } = draft;
  switch (kind) {
    case 'agreement':
      return partnerCode && agreementStage ? { kind, partnerCode, stage: agreementStage } : null;
    case 'working-arrangement':
      return partnerCode && arrangementStage ? { kind, partnerCode, stage: arrangementStage, purpose } : null;
    case 'contact-point':
      return partnerCode ? { kind, partnerCode } : null;
    case 'number':
      if (measure === null) return null;
      return {
        kind,
        measure,
        bound,
        amount: isNumbered(bound) ? readCount(draft.amount) : null,
        baseline: readCount(draft.baseline),
        partnerCode: isOfAPartner(measure) ? partnerCode : null,
      };
    case 'activities': {
      const { activityKinds, projectCode } = draft;
      return { kind, activityKinds, atLeast: readCount(draft.atLeast) ?? 0, partnerCode, projectCode };
    }
    default:
      return null;
  }
}
