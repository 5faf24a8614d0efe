import { expect, it } from 'vitest';
import { whyInteraction } from './interaction.ts';

const on = '2026-11-22';
const held = (from: string, until: string | null = null) => ({ state: 'held' as const, from, until });

it.each([
  ['nothing yet', [], { level: 'none', months: 36, contacts: 0 }],
  ['two this year', [held('2026-03'), held('2026-10-01')], { level: 'regular', months: 12, contacts: 2 }],
  ['one that is not over', [held('2026-11', '2026-12')], { level: 'none', months: 36, contacts: 0 }],
  [
    'one this year, one before',
    [held('2026-03'), held('2024')],
    { level: 'occasional', months: 12, contacts: 1 },
  ],
  ['two long ago', [held('2024-03'), held('2024-05')], { level: 'sporadic', months: 36, contacts: 2 }],
  [
    'one that was only planned',
    [{ ...held('2026-03'), state: 'planned' as const }],
    { level: 'none', months: 36, contacts: 0 },
  ],
])('the level of interaction is explained by %s', (_, activities, why) => {
  expect(whyInteraction(activities, on)).toEqual(why);
});
