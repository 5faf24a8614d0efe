import { type Day, firstDay, lastDay, type PartialDate } from '../shared/partial-date.ts';

/** How a strategy stands on a day. */
export const strategyStandings = ['planned', 'current', 'over'] as const;
export type StrategyStanding = (typeof strategyStandings)[number];

/** The time of a strategy: it begins with the first day of `from` and ends with the last day of `until`. */
export interface StrategyPeriod {
  from: PartialDate;
  until: PartialDate;
}

/** As much of a strategy as its rules ask for. */
export interface StrategyDraft extends StrategyPeriod {
  code: string;
  policyDocumentCodes: readonly string[];
}

/** As much of a priority, or of a key action, as its rules ask for. */
export interface CodedPart {
  code: string;
}

export function standingOn({ from, until }: StrategyPeriod, day: Day): StrategyStanding {
  if (day < firstDay(from)) return 'planned';
  return day > lastDay(until) ? 'over' : 'current';
}

/**
 * The strategy that is current on a day; of several the one that began last, since it follows the others. Null where
 * there is none. The API says the same in SQL.
 */
export function strategyOn<S extends StrategyPeriod & { code: string }>(
  strategies: readonly S[],
  day: Day,
): S | null {
  const current = strategies.filter((strategy) => standingOn(strategy, day) === 'current');
  const later = (a: S, b: S) =>
    firstDay(a.from) === firstDay(b.from) ? a.code < b.code : firstDay(a.from) > firstDay(b.from);
  return current.sort((a, b) => (later(a, b) ? -1 : 1))[0] ?? null;
}
