import type { Schema } from '../session/contract.ts';

type Activity = Pick<Schema<'Activity'>, 'from' | 'state'>;
export interface Year {
  /** Null: the day is not recorded. */
  year: number | null;
  id: string;
  held: number;
  planned: number;
}

/** How many activities were held and are planned in each year, the years between included; cancelled ones do not count. */
export function byYear(activities: readonly Activity[]): Year[] {
  const counted = activities.filter(({ state }) => state !== 'cancelled');
  const groups = Map.groupBy(counted, ({ from }) => (from === null ? null : Number(from.slice(0, 4))));
  const years = [...groups.keys()].filter((year) => year !== null);
  const first = Math.min(...years);
  const count = years.length === 0 ? 0 : Math.max(...years) - first + 1;
  const all: (number | null)[] = Array.from({ length: count }, (_, i) => first + i);
  return [...all, ...(groups.has(null) ? [null] : [])].map((year) => {
    const of = groups.get(year) ?? [];
    const held = of.filter(({ state }) => state === 'held').length;
    return { year, id: String(year), held, planned: of.length - held };
  });
}
