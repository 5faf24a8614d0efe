import type { WordKey } from '../../session/i18n.ts';

/** How the value of a field is said; `words` names the place where each code has its word. */
export type As =
  | 'text'
  | 'lines'
  | 'number'
  | 'yes-no'
  | 'day'
  | 'partial'
  | 'open-end'
  | 'partner'
  | 'partners'
  | 'languages'
  | 'citations'
  | 'variants'
  | 'translations'
  | 'numbers'
  | 'place'
  | 'readings'
  | 'resolution'
  | 'reach'
  | 'french'
  | 'records'
  | { words: string };

export interface Field {
  label: WordKey;
  as: As;
}
export type Fields = Record<string, Field>;

export const field = (label: WordKey, as: As = 'text'): Field => ({ label, as });
export const coded = (label: WordKey, words: string): Field => ({ label, as: { words } });

/** What nearly every record ends with. */
export const ending = {
  note: field('ui.instrument.note'),
  citations: field('ui.citation.field', 'citations'),
} satisfies Fields;
