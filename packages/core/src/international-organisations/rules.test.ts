import { describe, expect, it } from 'vitest';
import { cadenceKept } from './organisation.ts';
import { jointActionCan } from './rules.ts';

describe('Regular contact with an organisation (BR35)', () => {
  it.each([
    ['without a cadence nobody can say', null, '2026-11-01', null],
    ['never met', 6, null, false],
    ['met on the day itself', 6, '2026-11-22', true],
    ['met six months ago to the day', 6, '2026-05-22', true],
    ['met a day longer ago', 6, '2026-05-21', false],
  ])('%s', (_, cadence, last, expected) => {
    expect(cadenceKept(cadence, last, '2026-11-22')).toBe(expected);
  });

  it('a month that is shorter ends earlier', () => {
    expect(cadenceKept(1, '2026-01-31', '2026-02-28')).toBe(true);
    expect(cadenceKept(1, '2026-01-31', '2026-03-01')).toBe(false);
  });
});

describe('A joint action', () => {
  it.each([
    ['2025', '2026', []],
    ['2026', '2026-03', []],
    [null, '2026', []],
    ['2026-04', '2026-03', ['period-ends-before-it-starts']],
  ])('from %s until %s: %j', (from, until, codes) => {
    expect(jointActionCan.be({ from, until }).map(({ code }) => code)).toEqual(codes);
  });
});
