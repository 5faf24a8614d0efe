import { addDays, addMonths, type Day } from '../shared/partial-date.ts';

/** The latest of some days up to a day, or null. */
export function latest(days: readonly (Day | null)[], upTo: Day): Day | null {
  return days.reduce<Day | null>(
    (found, day) => (day !== null && day <= upTo && (found === null || day > found) ? day : found),
    null,
  );
}

/** The first day that lies more than so many months after a day. */
export const pastMonths = (day: Day, months: number): Day => addDays(addMonths(day, months), 1);
