import { stageWords } from '../instruments/stages.ts';
import { stageOn } from '../instruments/timeline.ts';
import { type Day, dateInWords } from '../shared/partial-date.ts';
import { fill } from '../shared/refusal.ts';
import type { Finding, TraceStep } from './answer.ts';
import { basisOn } from './basis.ts';
import { conditionsOf } from './conditions.ts';
import type { ExchangeFacts } from './facts.ts';
import type { Instrument } from './instrument.ts';
import { certainFromOf, type Standing, spellOn, standingOn } from './standing.ts';
import { type Verdict, type VerdictKey, verdictKeyWords } from './verdict.ts';
import { type TraceCode, traceWords } from './words.ts';

const verdictOf = {
  grants: 'yes',
  'may-have-begun': 'unknown',
  'may-have-ended': 'unknown',
  'awaits-data-exchange': 'no-systematic-basis',
  'on-its-way': 'no-systematic-basis',
  ended: 'no-systematic-basis',
  'nothing-certain': 'no-systematic-basis',
} as const satisfies Record<Standing['word'], Verdict>;

/** Whether what is not certain is unknown on a day, because no source of the register speaks for it. */
export function isBeforeTheRegister(facts: Pick<ExchangeFacts, 'speaksFrom'>, on: Day): boolean {
  return facts.speaksFrom === null || on < facts.speaksFrom;
}

/** The verdict alone: yes through any instrument, else unknown through any, else none. */
export function verdictOn(
  key: VerdictKey,
  instruments: readonly Instrument[],
  facts: Pick<ExchangeFacts, 'speaksFrom'>,
  on: Day,
): Verdict {
  const found = instruments
    .filter((instrument) => instrument.grants.includes(key))
    .map((instrument) => verdictOf[standingOn(instrument, on).word]);
  if (found.includes('yes')) return 'yes';
  return found.includes('unknown') || isBeforeTheRegister(facts, on) ? 'unknown' : 'no-systematic-basis';
}

function codeOf(instrument: Instrument, standing: Standing, key: VerdictKey): TraceCode {
  const kind = instrument.ref.type === 'agreement' ? 'agreement' : 'arrangement';
  if (!instrument.grants.includes(key)) return `${kind}-leaves-out`;
  // An arrangement has no separate step for data exchange, so it never awaits one.
  if (standing.word === 'awaits-data-exchange') return 'agreement-awaits-data-exchange';
  return `${kind}-${standing.word}`;
}

function traceStep(instrument: Instrument, key: VerdictKey, on: Day): TraceStep {
  const standing = standingOn(instrument, on);
  const code = codeOf(instrument, standing, key);
  const { step } = standing;
  const shown = standing.word === 'grants' ? spellOn(instrument, on).at(-1)?.stage : step?.stage;
  const stage = shown ?? stageOn(instrument, on) ?? 'expired';
  const params = {
    title: instrument.ref.title,
    day: dateInWords(on),
    what: verdictKeyWords[key],
    stage: stageWords[stage],
    certain: step ? dateInWords(certainFromOf(instrument, step)) : '',
  };
  const { rule, sentence } = traceWords[code];
  const citations = [...(step && step.citations.length > 0 ? step.citations : instrument.citations)];
  return { rule, record: instrument.record, citations, code, sentence: fill(sentence, params) };
}

function remark(
  code: 'nothing-on-record' | 'before-the-register-speaks',
  facts: ExchangeFacts,
  on: Day,
): TraceStep {
  const { rule, sentence } = traceWords[code];
  const params = {
    partner: facts.partner.name,
    day: dateInWords(on),
    from: facts.speaksFrom === null ? 'no day' : dateInWords(facts.speaksFrom),
  };
  return { rule, record: null, citations: [], code, sentence: fill(sentence, params) };
}

/** The verdict on one of the five with all that bears on it: basis, conditions and the reasoning, step by step. */
export function findingOn(
  key: VerdictKey,
  instruments: readonly Instrument[],
  facts: ExchangeFacts,
  on: Day,
): Finding {
  const verdict = verdictOn(key, instruments, facts, on);
  const granting = instruments.filter(
    (instrument) => instrument.grants.includes(key) && standingOn(instrument, on).word === 'grants',
  );
  const trace = instruments.map((instrument) => traceStep(instrument, key, on));
  if (instruments.length === 0) trace.push(remark('nothing-on-record', facts, on));
  if (verdict === 'unknown' && isBeforeTheRegister(facts, on))
    trace.push(remark('before-the-register-speaks', facts, on));
  return {
    verdict,
    basis: granting.map((instrument) => basisOn(instrument, on)),
    conditions: conditionsOf(key, verdict, granting, facts, on),
    trace,
  };
}
