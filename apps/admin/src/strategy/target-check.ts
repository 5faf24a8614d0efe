import { targetCan } from '@concord/core';
import type { Schema } from '../session/contract.ts';
import type { Say } from '../session/i18n.ts';
import { keyActionsOf, type Strategy } from './store.ts';
import { isNumbered, reachOf, readCount, type TargetFields } from './target-draft.ts';

/** What the kind chosen needs and does not have yet, by the pointer of its field. */
function missing(draft: TargetFields): string[] {
  const partner = draft.partnerCode === null ? ['/reach/partnerCode'] : [];
  switch (draft.kind) {
    case 'agreement':
      return [...partner, ...(draft.agreementStage === null ? ['/reach/stage'] : [])];
    case 'working-arrangement':
      return [...partner, ...(draft.arrangementStage === null ? ['/reach/stage'] : [])];
    case 'contact-point':
      return partner;
    case 'number':
      return draft.measure === null ? ['/reach/measure'] : [];
    case 'activities':
      return [];
    default:
      return ['/reach/kind'];
  }
}

/** The numbers that cannot be read, or lie outside what the contract takes. */
function counts({ kind, bound, amount, baseline, atLeast }: TargetFields, t: Say): Record<string, string> {
  const wrong = (text: string | null, min: number, max: number): boolean => {
    const count = readCount(text);
    return count !== null && !(count >= min && count <= max);
  };
  const number = (min: number, max: string) => t('ui.check.number', { min, max });
  if (kind === 'activities')
    return readCount(atLeast) === null || wrong(atLeast, 1, 100_000)
      ? { '/reach/atLeast': number(1, '100 000') }
      : {};
  if (kind !== 'number') return {};
  return {
    ...(isNumbered(bound) && wrong(amount, 0, 1_000_000) && { '/reach/amount': number(0, '1 000 000') }),
    ...(wrong(baseline, 0, 1_000_000) && { '/reach/baseline': number(0, '1 000 000') }),
  };
}

/** What is missing or unreadable, and what core refuses, at its field. What was chosen from the register is on it. */
export function checkTarget(draft: TargetFields, strategy: Strategy, t: Say): Record<string, string> {
  const { keyActionCode, partnerCode, projectCode, dueOn, condition } = draft;
  const reach = reachOf(draft);
  const known = {
    keyActions: keyActionsOf(strategy).map(({ code }) => code),
    knownPartners: partnerCode ? [partnerCode] : [],
    knownProjects: projectCode ? [projectCode] : [],
  };
  const refusals =
    reach && keyActionCode ? targetCan.be({ keyActionCode, reach, dueOn, condition }, known) : [];
  return {
    ...Object.fromEntries(refusals.map(({ at, sentence }) => [at ?? '/reach/kind', sentence])),
    ...counts(draft, t),
    ...Object.fromEntries(missing(draft).map((pointer) => [pointer, t('ui.check.required')])),
    ...(keyActionCode ? {} : { '/keyActionCode': t('ui.check.required') }),
  };
}

/** Asked for once `checkTarget` has found nothing. */
export function targetToSend(draft: TargetFields): Schema<'TargetCreate'> {
  const { keyActionCode, title, dueOn, condition, note, citations } = draft;
  const reach = reachOf(draft);
  if (keyActionCode === null || reach === null) throw new Error('a target that is not whole');
  return { keyActionCode, title, reach, dueOn, condition, note, citations };
}
