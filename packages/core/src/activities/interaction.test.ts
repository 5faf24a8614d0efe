import { describe, expect, it } from 'vitest';
import { interactionLevel } from './interaction.ts';

describe('How much there is to do with a contact point (BR19)', () => {
  it.each([
    ['regular', ['2026-10-01', '2026-03-01']],
    ['regular', ['2026-11-22', '2025-11-22']],
    ['occasional', ['2026-11-22', '2025-11-21']],
    ['occasional', ['2025-11-22']],
    ['sporadic', ['2025-11-21']],
    ['sporadic', ['2023-11-22', '2020-01-01']],
    ['none', ['2023-11-21']],
    ['none', []],
    ['none', ['2026-11-23', '2026-11-24']],
  ] as const)('is %s on 22 November 2026 after contacts on %j', (level, days) => {
    expect(interactionLevel(days, '2026-11-22')).toBe(level);
  });

  it('a leap day a year ago still counts on the last of February', () => {
    expect(interactionLevel(['2024-02-29'], '2025-02-28')).toBe('occasional');
    expect(interactionLevel(['2024-02-29'], '2025-03-01')).toBe('sporadic');
  });
});
