import { addDays, addMonths, type Day, firstDay, lastDay } from '@concord/core';

/** As much of an activity as the calendar places. */
export interface Dated {
  from: string | null;
  until: string | null;
}
/** Weeks begin on Monday, as everywhere in the Union. */
const weekday = (day: Day): number => (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;

export interface Week {
  days: Day[];
}

/** The weeks a month (`2026-11`) touches, each whole. */
export function weeksOf(month: string): Week[] {
  const first = firstDay(month);
  const last = lastDay(month);
  const weeks: Week[] = [];
  for (let monday = addDays(first, -weekday(first)); monday <= last; monday = addDays(monday, 7))
    weeks.push({ days: Array.from({ length: 7 }, (_, n) => addDays(monday, n)) });
  return weeks;
}

export const monthBefore = (month: string): string => addMonths(firstDay(month), -1).slice(0, 7);
export const monthAfter = (month: string): string => addMonths(firstDay(month), 1).slice(0, 7);

const isFull = (date: string | null): boolean => date === null || date.length === 10;

/** Whether the calendar can say on which days it is: only full days have a place in the grid. */
export const hasDays = ({ from, until }: Dated): boolean => from !== null && isFull(from) && isFull(until);

/** Whether it takes place on a day; expects one that has days. */
export const isOn = ({ from, until }: Dated, day: Day): boolean =>
  from !== null && from <= day && day <= (until ?? from);

/** Whether it may touch a month, by the first and last days its dates can mean. */
export function touches({ from, until }: Dated, month: string): boolean {
  const begin = from ?? until;
  const end = until ?? from;
  return (
    begin !== null && end !== null && firstDay(begin) <= lastDay(month) && lastDay(end) >= firstDay(month)
  );
}

export interface Bar<A> {
  activity: A;
  /** Columns of the week, from 1; `end` is the one after the last. */
  start: number;
  end: number;
  /** From 0; bars that overlap lie in different lanes. */
  lane: number;
  begins: boolean;
  ends: boolean;
}

/** The bars of one week: longest first where several begin together, each in the first lane that is free. */
export function barsOf<A extends Dated>(week: Week, activities: readonly A[]): Bar<A>[] {
  const [monday = '', sunday = ''] = [week.days[0], week.days[6]];
  const lanes: number[] = [];
  const found = activities
    .filter(
      (each) => hasDays(each) && (each.from ?? '') <= sunday && (each.until ?? each.from ?? '') >= monday,
    )
    .map((activity) => {
      const from = activity.from ?? '';
      const until = activity.until ?? from;
      return {
        activity,
        start: from < monday ? 1 : weekday(from) + 1,
        end: until > sunday ? 8 : weekday(until) + 2,
        begins: from >= monday,
        ends: until <= sunday,
      };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return found.map((bar) => {
    const free = lanes.findIndex((end) => end <= bar.start);
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = bar.end;
    return { ...bar, lane };
  });
}
