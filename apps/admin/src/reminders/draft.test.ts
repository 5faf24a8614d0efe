import { expect, it } from 'vitest';
import { daysText, readDays } from './draft.ts';

it.each([
  ['30, 7, 0', [30, 7, 0]],
  ['7', [7]],
  [' 7;30 ', [7, 30]],
  ['', null],
  ['7, 7', null],
  ['-1', null],
  ['366', null],
  ['1.5', null],
  ['soon', null],
  ['1 2 3 4 5 6', null],
])('“%s” are the days %j', (text, days) => {
  expect(readDays(text)).toEqual(days);
});

it('writes the longest time ahead first', () => {
  expect(daysText([0, 30, 7])).toBe('30, 7, 0');
});
