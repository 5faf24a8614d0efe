import { type Day, dateInWords, firstDay } from '../shared/partial-date.ts';
import { certainFrom, type Period } from '../shared/period.ts';

/** How far relations of the agency with a network go; null means not recorded. */
export const networkRelations = ['none', 'contact', 'established'] as const;
export type NetworkRelation = (typeof networkRelations)[number];

/** A country in a network for a time. */
export interface Membership extends Period {
  partnerCode: string;
}

/**
 * The days on which a membership certainly holds, `until: null` = open; where the two dates are too vague for any such
 * day, the first day on which it may be over. Null without a start or a day it was known by. The database's exclusion
 * constraint says the same.
 */
export function certainSpan(period: Period): { from: Day; until: Day | null } | null {
  const from = certainFrom(period);
  if (from === null) return null;
  const until = period.until === null ? null : firstDay(period.until);
  return { from: until !== null && until < from ? until : from, until };
}

/** Whether two periods certainly hold on one and the same day. */
export function overlaps(a: Period, b: Period): boolean {
  const [one, other] = [certainSpan(a), certainSpan(b)];
  if (one === null || other === null) return false;
  const reaches = (until: Day | null, from: Day) => until === null || from <= until;
  return reaches(one.until, other.from) && reaches(other.until, one.from);
}

/** A period as English prose puts it: `from 2020 until March 2022`, `since 2020`. */
export function periodInWords({ from, until }: Pick<Period, 'from' | 'until'>): string {
  const end = until === null ? null : `until ${dateInWords(until)}`;
  if (from === null) return end ?? 'since a day that is not recorded';
  return end === null ? `since ${dateInWords(from)}` : `from ${dateInWords(from)} ${end}`;
}
