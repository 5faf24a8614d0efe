import { expect, it } from 'vitest';
import { barsOf, hasDays, isOn, monthAfter, monthBefore, touches, type Week, weeksOf } from './month.ts';

it('a month shows whole weeks from Monday, whatever day it begins on', () => {
  const weeks = weeksOf('2026-11');
  expect(weeks.map(({ days }) => days[0])).toEqual([
    '2026-10-26',
    '2026-11-02',
    '2026-11-09',
    '2026-11-16',
    '2026-11-23',
    '2026-11-30',
  ]);
  expect(weeks.at(-1)?.days[6]).toBe('2026-12-06');
  expect(weeksOf('2027-02')).toHaveLength(4);
});

it('the year turns with the month', () => {
  expect([monthBefore('2026-01'), monthAfter('2026-12')]).toEqual(['2025-12', '2027-01']);
});

it('only full days have a place in the grid; a month or a year may touch it', () => {
  expect(hasDays({ from: '2026-11-03', until: null })).toBe(true);
  expect(hasDays({ from: '2026-11', until: null })).toBe(false);
  expect(hasDays({ from: '2026-11-03', until: '2026-12' })).toBe(false);
  expect(touches({ from: '2026', until: null }, '2026-11')).toBe(true);
  expect(touches({ from: '2026-10', until: null }, '2026-11')).toBe(false);
  expect(touches({ from: null, until: '2026-11' }, '2026-11')).toBe(true);
  expect(isOn({ from: '2026-11-03', until: '2026-11-05' }, '2026-11-05')).toBe(true);
  expect(isOn({ from: '2026-11-03', until: null }, '2026-11-04')).toBe(false);
});

it('bars that overlap lie in different lanes, and one that spans weeks is cut at Sunday', () => {
  const [week] = weeksOf('2026-11').slice(1) as [Week];
  const activities = [
    { id: 'short', from: '2026-11-04', until: null },
    { id: 'long', from: '2026-10-30', until: '2026-11-05' },
    { id: 'next', from: '2026-11-06', until: '2026-11-10' },
  ];
  const drawn = barsOf(week, activities).map(({ activity, start, end, lane, begins, ends }) => [
    activity.id,
    start,
    end,
    lane,
    begins,
    ends,
  ]);
  expect(drawn).toEqual([
    ['long', 1, 5, 0, false, true],
    ['short', 3, 4, 1, true, true],
    ['next', 5, 8, 0, true, false],
  ]);
});
