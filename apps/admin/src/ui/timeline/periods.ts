import { type Day, firstDay, lastDay, type PartialDate } from '@concord/core';

export interface Span {
  from: PartialDate | null;
  /** The last day; null = open or not recorded. */
  until: PartialDate | null;
}
/** Where a bar lies, in per cent of the whole time shown. */
export interface Bar {
  left: number;
  width: number;
  /** Nothing on record says where it begins, or ends. */
  openStart: boolean;
  openEnd: boolean;
}

const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));

/** Whole years that hold every date on record and the days around which all is seen. */
export function yearsAround(spans: readonly Span[], days: readonly Day[]): { first: number; last: number } {
  const years = [...spans.flatMap(({ from, until }) => [from, until]), ...days]
    .filter((date): date is string => date !== null)
    .map(yearOf);
  return { first: Math.min(...years), last: Math.max(...years) };
}

/** Where a day begins, in per cent of the years shown. */
export function placeOf(day: Day, { first, last }: { first: number; last: number }): number {
  const start = dayNumber(`${first}-01-01`);
  const end = dayNumber(`${last}-12-31`) + 1;
  return ((dayNumber(day) - start) / (end - start)) * 100;
}

/**
 * A period as a bar, as long as it can be by its dates; null when none of its ends is on record. An end that is not
 * recorded reaches to the edge and is drawn as open.
 */
export function barOf({ from, until }: Span, years: { first: number; last: number }): Bar | null {
  if (from === null && until === null) return null;
  const left = from === null ? 0 : placeOf(firstDay(from), years);
  const oneDay = placeOf(`${years.first}-01-02`, years);
  const right = until === null ? 100 : placeOf(lastDay(until), years) + oneDay;
  return { left, width: Math.max(right - left, 0), openStart: from === null, openEnd: until === null };
}

/** The years to write on the axis: all of a few, every second or fifth of many. */
export function axisYears({ first, last }: { first: number; last: number }): number[] {
  const count = last - first + 1;
  const step = [1, 2, 5, 10, 20, 50].find((each) => count / each <= 12) ?? 100;
  return Array.from({ length: count }, (_, i) => first + i).filter((_, i) => i % step === 0);
}
