import { stageOn } from '../instruments/timeline.ts';
import { type Day, dateInWords } from '../shared/partial-date.ts';
import { certainlyHolds } from '../shared/period.ts';
import type { RuledSentence } from '../shared/sentences.ts';
import type { ExchangeFacts } from './facts.ts';
import { isBeforeTheRegister } from './findings.ts';
import type { Instrument } from './instrument.ts';
import { spellOn } from './standing.ts';
import { advice } from './words.ts';

function aboutBasis(instrument: Instrument, on: Day): RuledSentence[] {
  const { title } = instrument.ref;
  const [start] = spellOn(instrument, on);
  if (!start) return [];
  const undated = start.on === null && start.knownBy !== null;
  return [
    ...(undated ? [advice('start-not-dated', { title, certain: dateInWords(start.knownBy ?? '') })] : []),
    ...(start.citations.length === 0 ? [advice('basis-unsourced', { title })] : []),
  ];
}

function aboutAgreements(facts: ExchangeFacts, instruments: readonly Instrument[], on: Day): RuledSentence[] {
  const inForce = instruments.filter((each) => each.ref.type === 'agreement' && spellOn(each, on).length > 0);
  const posted = facts.liaisonProsecutors.some((post) => certainlyHolds(post, on));
  const mayPost = inForce.some((each) => each.track === 'agreement');
  const unimplemented = inForce.filter(
    ({ ref }) => !facts.workingArrangements.some((each) => each.implements === ref.id),
  );
  const params = { partner: facts.partner.name, day: dateInWords(on) };
  return [
    ...(mayPost && !posted ? [advice('no-liaison-prosecutor', params)] : []),
    ...unimplemented.map(({ ref }) => advice('not-implemented', { title: ref.title })),
    ...facts.agreements
      .filter((agreement) => stageOn(agreement, on) === 'not-included')
      .map(({ title }) => advice('left-out-of-mandate', { title })),
  ];
}

/** Plain sentences the reader of an answer should not miss. */
export function cautionsOn(
  facts: ExchangeFacts,
  instruments: readonly Instrument[],
  on: Day,
): RuledSentence[] {
  const { partner } = facts;
  const params = { partner: partner.name, day: dateInWords(on) };
  return [
    ...(partner.onRegister ? [] : [advice('not-on-register', params)]),
    ...(isBeforeTheRegister(facts, on) ? [advice('before-the-register-speaks', params)] : []),
    ...facts.workingArrangements.map(({ title }) => advice('arrangement-is-no-basis', { title })),
    ...aboutAgreements(facts, instruments, on),
    ...instruments.flatMap((instrument) => aboutBasis(instrument, on)),
  ];
}
