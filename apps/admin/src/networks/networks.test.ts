import { expect, it } from 'vitest';
import { byYear } from './by-year.ts';
import { type Standing, standingOn } from './store.ts';

const of = (from: string | null, until: string | null, knownBy: string | null = null) => ({
  from,
  until,
  knownBy,
});

it.each<[string, ReturnType<typeof of>, Standing]>([
  ['since a day that has passed', of('2020', null), 'member'],
  ['known by a day that has passed', of(null, null, '2024-03-31'), 'member'],
  ['until a day that has passed', of('2020', '2025'), 'past'],
  ['from a day to come', of('2027', null), 'ahead'],
  ['from some day of this year', of('2026', null), 'perhaps'],
  ['until some day of this year', of('2020', '2026'), 'perhaps'],
])('a membership %s', (_, member, standing) => {
  expect(standingOn(member, '2026-11-22')).toBe(standing);
});

it('counts what was held and what is planned year by year, and leaves no year out', () => {
  const years = byYear([
    { from: '2024-03', state: 'held' },
    { from: '2024', state: 'cancelled' },
    { from: '2026-01-01', state: 'held' },
    { from: '2026-12', state: 'planned' },
    { from: null, state: 'held' },
  ]);
  expect(years.map(({ year, held, planned }) => [year, held, planned])).toEqual([
    [2024, 1, 0],
    [2025, 0, 0],
    [2026, 1, 1],
    [null, 1, 0],
  ]);
  expect(byYear([])).toEqual([]);
});
