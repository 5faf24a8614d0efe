import { useFormats } from '../session/formats.ts';
import { i18n, useWords, type WordKey } from '../session/i18n.ts';
import type { Entry } from './entry.ts';

const isDate = (value: string): boolean => /^\d{4}(-\d{2}){0,2}$/.test(value);

/** What an entry says, in the language of the reader: days as they are written here, stages by their words. */
export function useEntryWords() {
  const { t } = useWords();
  const formats = useFormats();
  const inWords = (name: string, value: string): string => {
    if (name === 'stage' && i18n.global.te(`ui.stage.${value}`)) return t(`ui.stage.${value}` as WordKey);
    return name !== 'count' && isDate(value) ? formats.value.partial(value) : value;
  };
  return ({ rule, values, limit }: Pick<Entry, 'rule' | 'values' | 'limit'>): string => {
    const said = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, inWords(name, value)]),
    );
    if ('heldSince' in values && (rule === 'contact-point-unconfirmed' || rule === 'contact-point-silent'))
      return t(`attention.never.${rule}`, said);
    return t(`attention.sentence.${rule}`, { ...said, limit: limit ?? 0 }, Number(values.count ?? 1));
  };
}
