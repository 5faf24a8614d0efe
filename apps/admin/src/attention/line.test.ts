import { expect, it } from 'vitest';
import { type ForecastEvent, marksOf, placeOn, ticksOf } from './line.ts';

const event = (day: string, kind: ForecastEvent['kind']) => ({ day, kind }) as ForecastEvent;

it('a day stands where it lies between the ends', () => {
  expect(placeOn('2026-11-22', '2026-11-22', '2026-12-02')).toBe(0);
  expect(placeOn('2026-11-27', '2026-11-22', '2026-12-02')).toBe(50);
  expect(placeOn('2026-12-02', '2026-11-22', '2026-12-02')).toBe(100);
});

it('what happens on one day has one mark of each kind', () => {
  const events = [event('2026-12-02', 'flip'), event('2026-12-02', 'flip'), event('2026-12-02', 'expiry')];
  const marks = marksOf(events, '2026-11-22', '2026-12-02');
  expect(marks.map(({ kind, count, left }) => [kind, count, left])).toEqual([
    ['flip', 2, 100],
    ['expiry', 1, 100],
  ]);
});

it.each([
  [
    '2026-11-22',
    '2027-05-21',
    ['2026-12-01', '2027-01-01', '2027-02-01', '2027-03-01', '2027-04-01', '2027-05-01'],
  ],
  ['2026-11-01', '2026-12-15', ['2026-11-01', '2026-12-01']],
])('the months from %s to %s', (from, until, days) => {
  expect(ticksOf(from, until).map(({ day }) => day)).toEqual(days);
});

it('a long time has no more than eight ticks', () => {
  expect(ticksOf('2026-11-22', '2036-11-22').length).toBeLessThanOrEqual(8);
});
