import { addDays, addMonths, type Day } from '@concord/core';
import type { Schema } from '../session/contract.ts';

export type ForecastEvent = Schema<'ForecastEvent'>;

/** The events of one kind on one day, and where on the line they stand, in per cent. */
export interface Mark {
  id: string;
  kind: ForecastEvent['kind'];
  day: Day;
  left: number;
  count: number;
}

const number = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Where a day stands between two others, in per cent. */
export const placeOn = (day: Day, from: Day, until: Day): number =>
  ((number(day) - number(from)) / Math.max(number(until) - number(from), 1)) * 100;

/** One mark for all events of a kind on a day. */
export function marksOf(events: readonly ForecastEvent[], from: Day, until: Day): Mark[] {
  const groups = Map.groupBy(events, ({ day, kind }) => `${day} ${kind}`);
  return [...groups].map(([id, all]) => {
    const { day, kind } = all[0] as ForecastEvent;
    return { id, day, kind, left: placeOn(day, from, until), count: all.length };
  });
}

/** The first days of months between two days, fewer of them the longer the time is. */
export function ticksOf(from: Day, until: Day): { day: Day; left: number }[] {
  const months = Math.ceil((number(until) - number(from)) / 30);
  const step = Math.max(1, Math.ceil(months / 7));
  const first = addMonths(`${from.slice(0, 7)}-01`, from.endsWith('-01') ? 0 : 1);
  const days = Array.from({ length: Math.ceil(months / step) + 1 }, (_, i) => addMonths(first, i * step));
  return days
    .filter((day) => day <= addDays(until, -1))
    .map((day) => ({ day, left: placeOn(day, from, until) }));
}
