import type { Settings } from './store.ts';

type Kinds = Settings['kinds'];
export type Kind = keyof Kinds;
/** As much of the settings as the form changes. */
export type Draft = Pick<Settings, 'kinds' | 'names' | 'partnerCodes' | 'mail' | 'language'>;

export const kinds = [
  'follow-up-due',
  'expiry',
  'review',
  'attention-review',
] as const satisfies readonly Kind[];

export const draftOf = ({ kinds, names, partnerCodes, mail, language }: Settings): Draft => ({
  kinds,
  names,
  partnerCodes,
  mail,
  language,
});

/** Reads “30, 7, 0”; null if it is no list of one to five different whole numbers of days within a year. */
export function readDays(text: string): number[] | null {
  const days = text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(Number);
  const fits = days.every((day) => Number.isInteger(day) && day >= 0 && day <= 365);
  const different = new Set(days).size === days.length;
  return fits && different && days.length > 0 && days.length <= 5 ? days : null;
}

/** The longest time ahead first, as one reads it. */
export const daysText = (days: readonly number[]): string => days.toSorted((a, b) => b - a).join(', ');
