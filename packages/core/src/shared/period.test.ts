import { describe, expect, it } from 'vitest';
import { certainlyHolds, periodRefusals } from './period.ts';

describe('Periods', () => {
  it.each([
    ['2024-03', null, null, '2024-03-30', false],
    ['2024-03', null, null, '2024-03-31', true],
    ['2024', '2025-06-30', null, '2025-06-30', true],
    ['2024', '2025-06-30', null, '2025-07-01', false],
    ['2024', '2025-06', null, '2025-06-02', false],
    [null, null, '2024-03-31', '2024-03-30', false],
    [null, null, '2024-03-31', '2024-03-31', true],
    [null, null, null, '2024-03-31', false],
  ])('from %s until %s (known by %s) holds on %s: %s', (from, until, knownBy, day, expected) => {
    expect(certainlyHolds({ from, until, knownBy }, day)).toBe(expected);
  });

  it.each([
    ['2025', '2024', null, ['period-ends-before-it-starts']],
    ['2024-03-15', '2024', null, []],
    [null, null, null, ['period-needs-known-by']],
    [null, null, '2024-03-31', []],
    ['2024', null, '2024-03-31', ['known-by-without-need']],
  ])('from %s until %s (known by %s) is refused with %j', (from, until, knownBy, codes) => {
    expect(periodRefusals({ from, until, knownBy }).map(({ code }) => code)).toEqual(codes);
  });
});
