import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  certainlyBefore,
  dateInWords,
  firstDay,
  isDay,
  isPartialDate,
  lastDay,
} from './partial-date.ts';

describe('Partial dates (EDTF level 0)', () => {
  it.each(['2024', '2024-03', '2024-03-15', '0001', '9999-12-31', '2024-02-29', '2000-02-29'])(
    '%s is one',
    (text) => {
      expect(isPartialDate(text)).toBe(true);
    },
  );

  it.each([
    '2026-02-30',
    '2026-13',
    '2026-00',
    '2026-01-00',
    '0000',
    '0000-01',
    '2025-02-29',
    '1900-02-29',
    '2024-3',
    '24',
    '2024/2025',
    '2024-03-15T00:00:00Z',
    '2024-03-',
    '',
    ' 2024',
    '2024\n',
    '２０２４',
    '2024?',
    '-2024',
  ])('%j is none', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-11', '2024-11-01', '2024-11-30'],
    ['2024-03-15', '2024-03-15', '2024-03-15'],
  ])('%s lasts from %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['9999-12-31', 1, '9999-12-31'],
    ['0001-01-01', -1, '0001-01-01'],
  ])('%s and %i days is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-01-15', -1, '2023-12-15'],
    ['9999-06-01', 12, '9999-12-31'],
    ['0001-06-01', -12, '0001-01-01'],
  ])('%s and %i months is %s', (day, count, expected) => {
    expect(addMonths(day, count)).toBe(expected);
  });

  it('A year is not certainly before a day within it', () => {
    expect(certainlyBefore('2024', '2024-03-15')).toBe(false);
    expect(certainlyBefore('2024', '2025')).toBe(true);
  });

  it('Only full days are days, and all read well in words', () => {
    expect([isDay('2024-03'), isDay('2024-03-15')]).toEqual([false, true]);
    expect(['2024', '2024-03', '2024-03-05'].map(dateInWords)).toEqual([
      '2024',
      'March 2024',
      '5 March 2024',
    ]);
  });
});
