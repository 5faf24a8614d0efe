import type { ForecastEvent } from '@concord/contract';
import { type Day, sunsetForecast } from '@concord/core';
import type { FactsRow } from '../records/exchange-facts.ts';

const nothing = { instrument: null, expiresOn: null, changes: [] };

/** What will expire and flip with all partners, in the order of days; the designation goes with each name (BR17). */
export function forecastOf(facts: readonly FactsRow[], on: Day, days: number): ForecastEvent[] {
  return facts
    .flatMap((row) => {
      const { code, kind, name, designation } = row.partner;
      const partner = { code, kind, name, designation };
      return sunsetForecast(row, on, days).map((event) => ({ ...nothing, partner, ...event }));
    })
    .toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}
