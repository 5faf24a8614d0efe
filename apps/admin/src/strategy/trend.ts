import type { Schema } from '../session/contract.ts';

/** A point of a trend: how many were achieved on a day, how many were at least under way, and of how many. */
export interface TrendPoint {
  id: string;
  on: string;
  achieved: number;
  begun: number;
  of: number;
}

/** The points of one key action, or with null of the whole strategy. */
export function pointsOf(trend: Schema<'StrategyTrend'>, keyAction: string | null): TrendPoint[] {
  return trend.points.flatMap(({ on, tally, keyActions }) => {
    const found = keyAction === null ? tally : keyActions.find(({ code }) => code === keyAction)?.tally;
    if (!found) return [];
    const { achieved, of, states } = found;
    return [{ id: on, on, achieved, begun: Math.min(of, achieved + states['under-way']), of }];
  });
}

/** Where a day lies between two days, from 0 to 1. */
function between(day: string, first: string, last: string): number {
  const [at, from, until] = [day, first, last].map((each) => Date.parse(`${each}T00:00:00Z`)) as [
    number,
    number,
    number,
  ];
  return until === from ? 1 : (at - from) / (until - from);
}

/** A line of steps through the points in a picture of 100 by 100: what was reached stays until more is. */
export function stepLine(
  points: readonly TrendPoint[],
  value: (point: TrendPoint) => number,
  most: number,
): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || most === 0) return '';
  const place = (each: TrendPoint) => [
    100 * between(each.on, first.on, last.on),
    100 - (100 * value(each)) / most,
  ];
  const [, height = 100] = place(first);
  const steps = points.map(place).map(([x = 0, y = 0]) => `H${round(x)}V${round(y)}`);
  return `M0 ${round(height)}${steps.join('')}H100`;
}

const round = (n: number): number => Math.round(n * 100) / 100;
