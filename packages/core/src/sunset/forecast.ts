import { changesAfter, verdictsOn } from '../exchange/changes-on.ts';
import type { ExchangeFacts } from '../exchange/facts.ts';
import { fromAgreement, fromArrangement, type Instrument } from '../exchange/instrument.ts';
import { standingOn } from '../exchange/standing.ts';
import { type Verdict, type VerdictKey, verdictKeys } from '../exchange/verdict.ts';
import type { InstrumentRef } from '../instruments/milestone.ts';
import { addDays, type Day, firstDay, type PartialDate } from '../shared/partial-date.ts';

/** How an answer changes: a basis comes or goes, or what is unknown until then becomes certain, or the other way. */
export const forecastTurns = ['begins', 'ends', 'becomes-certain', 'becomes-unknown'] as const;
export type ForecastTurn = (typeof forecastTurns)[number];

/** A basis that is in force and has a last day. */
export interface Expiry {
  kind: 'expiry';
  /** The last day on which it is certainly in force. */
  day: Day;
  instrument: InstrumentRef;
  expiresOn: PartialDate;
}

/** Verdicts that are others from a day on than they were the day before. */
export interface Flip {
  kind: 'flip';
  day: Day;
  changes: { key: VerdictKey; before: Verdict; after: Verdict; turn: ForecastTurn }[];
}

export type ForecastEvent = Expiry | Flip;

function turnOf(before: Verdict, after: Verdict): ForecastTurn {
  if (after === 'unknown') return 'becomes-unknown';
  if (before === 'unknown') return 'becomes-certain';
  return after === 'yes' ? 'begins' : 'ends';
}

function flips(instruments: readonly Instrument[], facts: ExchangeFacts, on: Day, last: Day): Flip[] {
  const day = changesAfter(instruments, facts, on);
  if (day === null || day > last) return [];
  const [before, after] = [on, day].map((each) => verdictsOn(instruments, facts, each)) as [
    Verdict[],
    Verdict[],
  ];
  const changes = verdictKeys.flatMap((key, index) => {
    const [was, is] = [before[index] as Verdict, after[index] as Verdict];
    return was === is ? [] : [{ key, before: was, after: is, turn: turnOf(was, is) }];
  });
  return [{ kind: 'flip', day, changes }, ...flips(instruments, facts, day, last)];
}

function expiries(instruments: readonly Instrument[], on: Day, last: Day): Expiry[] {
  return instruments.flatMap((instrument) => {
    const { expiresOn, ref } = instrument;
    if (expiresOn === null || standingOn(instrument, on).word !== 'grants') return [];
    const day = firstDay(expiresOn);
    return day < on || day > last ? [] : [{ kind: 'expiry' as const, day, instrument: ref, expiresOn }];
  });
}

/**
 * What the records already say of one partner's next `days` days: every basis that is in force and runs out, and every
 * day on which an answer flips, also by something unknown becoming certain. In the order of days.
 */
export function sunsetForecast(facts: ExchangeFacts, on: Day, days: number): ForecastEvent[] {
  const instruments: Instrument[] = [
    ...facts.agreements.map(fromAgreement),
    ...facts.workingArrangements.map(fromArrangement),
  ];
  const last = addDays(on, days);
  const events = [...expiries(instruments, on, last), ...flips(instruments, facts, on, last)];
  return events.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}
