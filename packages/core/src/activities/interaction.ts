import { addMonths, type Day } from '../shared/partial-date.ts';

/** How much there is to do with a contact point, most first (BR19). */
export const interactionLevels = ['regular', 'occasional', 'sporadic', 'none'] as const;
export type InteractionLevel = (typeof interactionLevels)[number];

/** A level needs so many contacts within so many months; the first row that holds decides. */
export const interactionThresholds = [
  { level: 'regular', contacts: 2, months: 12 },
  { level: 'occasional', contacts: 1, months: 12 },
  { level: 'sporadic', contacts: 1, months: 36 },
] as const satisfies readonly { level: InteractionLevel; contacts: number; months: number }[];

/**
 * The level of interaction on a day, computed from the days on which held activities met the contact point (the last
 * day of each, so that it is certain) and never typed in (BR19). Later days do not count.
 */
export function interactionLevel(contactDays: readonly Day[], on: Day): InteractionLevel {
  const within = (months: number) =>
    contactDays.filter((day) => day <= on && on <= addMonths(day, months)).length;
  return interactionThresholds.find(({ contacts, months }) => within(months) >= contacts)?.level ?? 'none';
}
