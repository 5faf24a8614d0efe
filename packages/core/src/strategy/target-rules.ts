import { type Refusal, refusal } from '../shared/refusal.ts';
import {
  measuresOfAPartner,
  measuresWithAWhole,
  type NumberReach,
  reachNames,
  type TargetDraft,
  type TargetMeasure,
} from './target.ts';

/** The key actions of the strategy, and those of the records a target names that the register has. */
export interface TargetContext {
  keyActions: readonly string[];
  knownPartners: readonly string[];
  knownProjects: readonly string[];
}

const has = (measures: readonly TargetMeasure[], measure: TargetMeasure) => measures.includes(measure);

function numberRefusals({ measure, bound, amount, partnerCode }: NumberReach): Refusal[] {
  const numbered = bound === 'at-least' || bound === 'more-than';
  return [
    ...(numbered && amount === null ? [refusal('bound-needs-amount', {}, '/reach/amount')] : []),
    ...(!numbered && amount !== null ? [refusal('amount-without-bound', {}, '/reach/amount')] : []),
    ...(bound === 'all' && !has(measuresWithAWhole, measure)
      ? [refusal('measure-has-no-whole', {}, '/reach/bound')]
      : []),
    ...(partnerCode !== null && !has(measuresOfAPartner, measure)
      ? [refusal('measure-of-no-partner', {}, '/reach/partnerCode')]
      : []),
  ];
}

function nameRefusals({ reach }: TargetDraft, { knownPartners, knownProjects }: TargetContext): Refusal[] {
  const { partnerCode, projectCode } = reachNames(reach);
  return [
    ...(partnerCode !== null && !knownPartners.includes(partnerCode)
      ? [refusal('partner-unknown', { code: partnerCode }, '/reach/partnerCode')]
      : []),
    ...(projectCode !== null && !knownProjects.includes(projectCode)
      ? [refusal('project-unknown', { code: projectCode }, '/reach/projectCode')]
      : []),
  ];
}

/** What may be done with a target; every function answers with the refusals, none = allowed. */
export const targetCan = {
  /** It belongs to a key action of the strategy, names what the register has, and says what can be counted. */
  be(draft: TargetDraft, context: TargetContext): Refusal[] {
    const { keyActionCode: code, reach } = draft;
    return [
      ...(context.keyActions.includes(code)
        ? []
        : [refusal('target-needs-key-action', { code }, '/keyActionCode')]),
      ...(reach.kind === 'number' ? numberRefusals(reach) : []),
      ...nameRefusals(draft, context),
    ];
  },
};

/** Why a record may not be deleted: targets name it, and could be reached no more. */
export function namedByTargets(record: string, count: number): Refusal[] {
  return count === 0 ? [] : [refusal('in-use-by-targets', { record, count: String(count) })];
}
