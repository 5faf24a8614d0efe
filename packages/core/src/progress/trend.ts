import { addDays, addMonths, type Day } from '../shared/partial-date.ts';
import { type Refusal, refusal } from '../shared/refusal.ts';
import type { ProgressFacts } from './facts.ts';
import type { PlannedStrategy, Tally } from './progress.ts';
import { progressOn } from './strategy-progress.ts';

export const trendSteps = ['month', 'quarter', 'year'] as const;
export type TrendStep = (typeof trendSteps)[number];

const monthsOf = { month: 1, quarter: 3, year: 12 } as const satisfies Record<TrendStep, number>;

/** How a strategy, its priorities and its key actions stood on a day. */
export interface TrendPoint {
  on: Day;
  tally: Tally;
  priorities: { code: string; tally: Tally }[];
  keyActions: { code: string; tally: Tally }[];
}

const mostDays = 200;

/** What is wrong with the time of a trend: it ends before it begins, or has more days than anybody looks at. */
export function trendRefusals(from: Day, until: Day, step: TrendStep): Refusal[] {
  const number = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  if (until < from) return [refusal('period-ends-before-it-starts', { from, until }, '/until')];
  return (number(until) - number(from)) / monthsOf[step] < mostDays
    ? []
    : [refusal('trend-too-long', { from, until, most: String(mostDays) }, '/until')];
}

/** The last days of the months, quarters or years from one day to another, and that other day itself. */
export function trendDays(from: Day, until: Day, step: TrendStep): Day[] {
  const size = monthsOf[step];
  const days: Day[] = [];
  const month = Number(from.slice(5, 7));
  let next = addMonths(`${from.slice(0, 7)}-01`, size - ((month - 1) % size));
  for (let end = addDays(next, -1); end < until; end = addDays(next, -1)) {
    days.push(end);
    next = addMonths(next, size);
  }
  return from <= until ? [...days, until] : [];
}

/** Progress replayed: the facts of one read, asked for each day. */
export function trendOn(strategy: PlannedStrategy, facts: ProgressFacts, days: readonly Day[]): TrendPoint[] {
  return days.map((on) => {
    const { tally, priorities } = progressOn(strategy, facts, on);
    const bare = ({ code, tally: own }: { code: string; tally: Tally }) => ({ code, tally: own });
    return {
      on,
      tally,
      priorities: priorities.map(bare),
      keyActions: priorities.flatMap(({ keyActions }) => keyActions.map(bare)),
    };
  });
}
