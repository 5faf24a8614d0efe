import { verdictKeys, verdictKeyWords } from '../exchange/verdict.ts';
import { dateInWords } from '../shared/partial-date.ts';
import type { Answer, ComparedRecord } from './answer.ts';
import { basisChanges } from './basis-changes.ts';
import { type AnswerChange, change } from './change.ts';
import { channelChanges } from './channel-changes.ts';
import { paired } from './paired.ts';
import { pipelineChanges } from './pipeline-changes.ts';
import { verdictWords } from './words.ts';

const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function verdictChanges(then: Answer, now: Answer): AnswerChange[] {
  return verdictKeys.flatMap((key) => {
    const [before, after] = [then[key].verdict, now[key].verdict];
    if (before === after) return [];
    const words = { what: begun(verdictKeyWords[key]), was: verdictWords[before], is: verdictWords[after] };
    return [change('verdict', 'verdict-changed', { what: key, was: before, is: after }, words)];
  });
}

function nextChange({ changesOn: then }: Answer, { changesOn: now }: Answer): AnswerChange[] {
  if (then === now) return [];
  const words = { ...(then && { was: dateInWords(then) }), ...(now && { is: dateInWords(now) }) };
  return [change('next-change', 'next-change', { what: 'changesOn', was: then, is: now }, words)];
}

function cautionChanges(then: Answer, now: Answer): AnswerChange[] {
  // The day it is given on and the name of the partner do not make another caution of it.
  const kindOf = ({ code, sentence }: Answer['cautions'][number], { on }: Answer) =>
    [dateInWords(on), then.partner.name, now.partner.name].reduce(
      (text, part) => text.replaceAll(part, ''),
      `${code} ${sentence}`,
    );
  const { lost, gained } = paired(
    then.cautions.map((caution) => ({ ...caution, kind: kindOf(caution, then) })),
    now.cautions.map((caution) => ({ ...caution, kind: kindOf(caution, now) })),
    ({ kind }) => kind,
  );
  return [
    ...gained.map(({ code, sentence }) =>
      change('caution', 'caution-gained', { what: sentence, was: null, is: code }),
    ),
    ...lost.map(({ code, sentence }) =>
      change('caution', 'caution-lost', { what: sentence, was: code, is: null }),
    ),
  ];
}

function partnerChanges({ partner: then }: Answer, { partner: now }: Answer): AnswerChange[] {
  const found: AnswerChange[] = [];
  const state = (onRegister: boolean) => (onRegister ? 'on-register' : null);
  if (then.onRegister !== now.onRegister) {
    const code = now.onRegister ? 'partner-recorded' : 'partner-gone';
    const told = { what: now.code, was: state(then.onRegister), is: state(now.onRegister) };
    found.push(change('partner', code, told, { what: now.name }));
  }
  if (then.name !== now.name)
    found.push(change('partner', 'partner-named', { what: now.code, was: then.name, is: now.name }));
  if (then.designation !== now.designation)
    found.push(
      change('partner', 'designation-changed', {
        what: now.code,
        was: then.designation,
        is: now.designation,
      }),
    );
  return found;
}

function recordChanges(then: Answer, now: Answer): AnswerChange[] {
  const naming = ({ type, id }: ComparedRecord) => ({ what: type, record: id });
  const words = ({ type }: ComparedRecord) => ({ what: type.replaceAll('-', ' ') });
  const { lost, gained, both } = paired(then.records, now.records, ({ type, id }) => `${type} ${id}`);
  const told = (code: AnswerChange['code'], before: ComparedRecord | null, after: ComparedRecord | null) => {
    const record = (after ?? before) as ComparedRecord;
    const [was, is] = [before, after].map((each) => (each ? String(each.version) : null));
    return change('record', code, { ...naming(record), was: was ?? null, is: is ?? null }, words(record));
  };
  return [
    ...both.flatMap((pair) =>
      pair.was.version === pair.is.version ? [] : [told('record-changed', pair.was, pair.is)],
    ),
    ...gained.map((each) => told('record-gained', null, each)),
    ...lost.map((each) => told('record-lost', each, null)),
  ];
}

/**
 * What two exchange answers about one partner say differently, what matters most first: verdicts, their bases, channels,
 * the next change, what is on its way, cautions, the partner itself, and the versions of the records behind them. None
 * where they agree; `now` is null where the code names nobody any more. The days they hold for are not compared: they are what is asked.
 */
export function answerDifference(then: Answer, now: Answer | null): AnswerChange[] {
  const { code, name } = then.partner;
  if (now === null)
    return [change('partner', 'partner-gone', { what: code, was: 'on-register', is: null }, { what: name })];
  return [
    verdictChanges,
    basisChanges,
    channelChanges,
    nextChange,
    pipelineChanges,
    cautionChanges,
    partnerChanges,
    recordChanges,
  ].flatMap((compare) => compare(then, now));
}
