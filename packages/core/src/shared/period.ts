import { certainlyBefore, type Day, firstDay, lastDay, type PartialDate } from './partial-date.ts';
import { type Refusal, refusal } from './refusal.ts';

/**
 * A time something lasts. `until` names its last day, null = open.
 * `from: null` = the start is not recorded: the period is then certain only from `knownBy`.
 */
export interface Period {
  from: PartialDate | null;
  until: PartialDate | null;
  knownBy: Day | null;
}

/** The first day on which the start is certain: the last day `from` can mean, else `knownBy`; null = never. */
export function certainFrom(period: Period): Day | null {
  return period.from === null ? period.knownBy : lastDay(period.from);
}

/** Whether the period certainly holds on a day: begun for certain, and not possibly over. */
export function certainlyHolds(period: Period, day: Day): boolean {
  const start = certainFrom(period);
  return start !== null && start <= day && (period.until === null || day <= firstDay(period.until));
}

/** What is wrong with two days that need no `knownBy`: an end certainly before its start. */
export function endRefusals({ from, until }: Pick<Period, 'from' | 'until'>): Refusal[] {
  if (from === null || until === null || !certainlyBefore(until, from)) return [];
  return [refusal('period-ends-before-it-starts', { from, until }, '/until')];
}

/** What is wrong with a period: an end certainly before its start, or a `knownBy` missing or not needed. */
export function periodRefusals(period: Period): Refusal[] {
  const found = endRefusals(period);
  if (period.from === null && period.knownBy === null)
    found.push(refusal('period-needs-known-by', {}, '/knownBy'));
  if (period.from !== null && period.knownBy !== null)
    found.push(refusal('known-by-without-need', {}, '/knownBy'));
  return found;
}
