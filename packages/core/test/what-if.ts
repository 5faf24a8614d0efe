import { exchangeAnswer, type Supposition, suppose, type WhatIfFacts } from '../src/index.ts';
import { factsOf } from './register.ts';

export const today = '2026-11-22';

/** What the two sources say about a partner, with no assessment of it. */
export const partnerFacts = (code: string, more: Partial<WhatIfFacts> = {}): WhatIfFacts => ({
  ...factsOf(code),
  assessments: [],
  ...more,
});

/** What became of suppositions about partners, `EG`, `TR` and `CL` unless told. */
export const supposed = (
  suppositions: readonly Supposition[],
  facts = ['EG', 'TR', 'CL'].map((code) => partnerFacts(code)),
) => suppose(facts, suppositions, today);

export const outcomesOf = (suppositions: readonly Supposition[], facts?: WhatIfFacts[]) =>
  supposed(suppositions, facts).outcomes.map(({ state, refusals }) =>
    state === 'refused' ? refusals.map(({ code }) => code).join(' ') : state,
  );

export const step = (instrumentId: string, stage: string, on: string) =>
  ({ kind: 'milestone', instrumentId, stage, on }) as Supposition;

/** The answer about a partner on a day, as if. */
export function answerIf(
  code: string,
  on: string,
  suppositions: readonly Supposition[],
  facts?: WhatIfFacts[],
) {
  const found = supposed(suppositions, facts).facts.find(({ partner }) => partner.code === code);
  return exchangeAnswer(found as WhatIfFacts, on);
}
