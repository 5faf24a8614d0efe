import { expect, it } from 'vitest';
import { axisYears, barOf, placeOf, yearsAround } from './periods.ts';

const years = { first: 2024, last: 2027 };

it('shows whole years that hold every date', () => {
  const spans = [
    { from: '2022-05', until: null },
    { from: null, until: '2027' },
  ];
  expect(yearsAround(spans, ['2026-11-22'])).toEqual({ first: 2022, last: 2027 });
  expect(yearsAround([], ['2024-01-01', '2027-12-31'])).toEqual(years);
});

it.each([
  [
    'the whole time',
    { from: '2024', until: '2027' },
    { left: 0, width: 100, openStart: false, openEnd: false },
  ],
  [
    'open to the right',
    { from: '2024', until: null },
    { left: 0, width: 100, openStart: false, openEnd: true },
  ],
  [
    'open to the left',
    { from: null, until: '2027' },
    { left: 0, width: 100, openStart: true, openEnd: false },
  ],
])('a bar: %s', (_, span, expected) => {
  const { left, width, ...ends } = barOf(span, years) ?? { left: -1, width: -1 };
  expect({ left: Math.round(left), width: Math.round(width), ...ends }).toEqual(expected);
});

it('a period without any date is no bar', () => {
  expect(barOf({ from: null, until: null }, years)).toBe(null);
});

it('a partial date reaches over all it can mean, a single day over that day', () => {
  const year = barOf({ from: '2025', until: '2025' }, years);
  expect(year?.left).toBeCloseTo(placeOf('2025-01-01', years));
  expect((year?.left ?? 0) + (year?.width ?? 0)).toBeCloseTo(placeOf('2026-01-01', years));
  expect(barOf({ from: '2025-03-01', until: '2025-03-01' }, years)?.width).toBeGreaterThan(0);
});

it('writes every year of a few and every fifth of many', () => {
  expect(axisYears(years)).toEqual([2024, 2025, 2026, 2027]);
  expect(axisYears({ first: 1990, last: 2029 })).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]);
});
