import { addDays, type Day, firstDay, lastDay, type PartialDate } from '../shared/partial-date.ts';
import type { ExchangeFacts } from './facts.ts';
import { verdictOn } from './findings.ts';
import type { Instrument } from './instrument.ts';
import { type Verdict, verdictKeys } from './verdict.ts';

function boundaries(date: PartialDate): Day[] {
  return [firstDay(date), addDays(firstDay(date), 1), lastDay(date), addDays(lastDay(date), 1)];
}

/** Every day on which a verdict could flip: the edges of each date on record. */
function candidateDays(instruments: readonly Instrument[], facts: ExchangeFacts): Day[] {
  const dates = instruments.flatMap((instrument) => [
    instrument.expiresOn,
    ...instrument.milestones.flatMap((step) => [step.on, step.knownBy]),
  ]);
  return [
    ...new Set([...dates, facts.speaksFrom].filter((date) => date !== null).flatMap(boundaries)),
  ].sort();
}

/** The five verdicts of a day, without their reasoning. */
export function verdictsOn(instruments: readonly Instrument[], facts: ExchangeFacts, on: Day): Verdict[] {
  return verdictKeys.map((key) => verdictOn(key, instruments, facts, on));
}

/** The next day after `on` on which any verdict differs from that of `on`, or null. */
export function changesAfter(instruments: readonly Instrument[], facts: ExchangeFacts, on: Day): Day | null {
  const now = verdictsOn(instruments, facts, on).join();
  const later = candidateDays(instruments, facts).filter((day) => day > on);
  return later.find((day) => verdictsOn(instruments, facts, day).join() !== now) ?? null;
}
