import { scopeWords } from '../agreements/words.ts';
import { type Day, dateInWords } from '../shared/partial-date.ts';
import { listInWords, type RuledSentence } from '../shared/sentences.ts';
import { basisOn } from './basis.ts';
import type { ExchangeFacts } from './facts.ts';
import type { Instrument } from './instrument.ts';
import { isOperational, type Verdict, type VerdictKey, verdictKeyWords } from './verdict.ts';
import { advice } from './words.ts';

function conditionsOfBasis(instrument: Instrument, facts: ExchangeFacts, on: Day): RuledSentence[] {
  const { title } = instrument.ref;
  const { until } = basisOn(instrument, on);
  const ends = until === null ? [] : [advice('basis-ends', { title, until: dateInWords(until) })];
  const agreement = facts.agreements.find((each) => each.id === instrument.ref.id);
  if (!agreement) return [advice('strategic-only', { title }), ...ends];
  const terms = advice('within-the-terms', { title, partner: facts.partner.name });
  if (agreement.scope.length === Object.keys(scopeWords).length) return [terms, ...ends];
  const scope = listInWords(agreement.scope.map((each) => scopeWords[each]));
  return [terms, advice('scope-limited', { title, scope }), ...ends];
}

/** What goes with a verdict: the limits of a yes, the pointer of a no (BR32), the care an unknown asks for. */
export function conditionsOf(
  key: VerdictKey,
  verdict: Verdict,
  granting: readonly Instrument[],
  facts: ExchangeFacts,
  on: Day,
): RuledSentence[] {
  const params = { what: verdictKeyWords[key], day: dateInWords(on) };
  if (verdict === 'yes') return granting.flatMap((instrument) => conditionsOfBasis(instrument, facts, on));
  if (verdict === 'unknown')
    return [advice(isOperational(key) ? 'not-certain' : 'strategic-not-certain', params)];
  return [advice(isOperational(key) ? 'no-systematic-basis' : 'no-strategic-basis', params)];
}
