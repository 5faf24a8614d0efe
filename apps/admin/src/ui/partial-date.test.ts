import { expect, it } from 'vitest';
import { readPartialDate } from './partial-date.ts';

it.each([
  ['2024', '2024'],
  ['2024-03', '2024-03'],
  ['2024-3', '2024-03'],
  ['2024-03-15', '2024-03-15'],
  ['Mar 2024', '2024-03'],
  ['march 2024', '2024-03'],
  ['15 Mar 2024', '2024-03-15'],
  ['March 15, 2024', '2024-03-15'],
  ['15 mars 2024', '2024-03-15'],
  ['1er août 2024', '2024-08-01'],
  ['févr. 2024', '2024-02'],
  ['15/03/2024', '2024-03-15'],
  ['15.3.2024', '2024-03-15'],
  ['03/2024', '2024-03'],
  ['3.2024', '2024-03'],
  ['2024-02-29', '2024-02-29'],
])('understands %s as %s', (typed, value) => {
  expect(readPartialDate(typed)).toEqual({ kind: 'date', value });
});

it.each([
  ['2026-02-30', 'day'],
  ['2023-02-29', 'day'],
  ['31 Apr 2024', 'day'],
  ['2024-13', 'month'],
  ['jui 2024', 'form'],
  ['ma 2024', 'form'],
  ['soon', 'form'],
  ['24', 'form'],
])('refuses %s', (typed, reason) => {
  expect(readPartialDate(typed)).toEqual({ kind: 'refused', reason });
});

it('takes blanks for no date', () => {
  expect(readPartialDate('  ')).toEqual({ kind: 'empty' });
});
