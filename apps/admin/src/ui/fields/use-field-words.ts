import { computed } from 'vue';
import { useFormats } from '../../session/formats.ts';
import { i18n, useWords, type WordKey } from '../../session/i18n.ts';
import type { Citation } from '../types.ts';
import type { As } from './field.ts';
import { fieldOf } from './fields.ts';

type Shape = Record<string, unknown>;

/** Nothing is recorded: no value, no text, no entry. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every((each) => isEmpty(each));
}

/** The fields of any record in words: what the field is called, and its value as the record's own page says it. */
export function useFieldWords() {
  const { t, locale } = useWords();
  const formats = useFormats();
  const languages = computed(() => new Intl.DisplayNames(locale(), { type: 'language', fallback: 'code' }));
  const word = (place: string, code: string): string => {
    const key = `${place}.${code}`;
    return i18n.global.te(key) ? t(key as WordKey) : code;
  };
  const citation = ({ source, locator, quote }: Citation): string =>
    [source, locator, quote && t('ui.fields.quote', { quote })].filter(Boolean).join(', ');

  /** One value, or one of several. */
  function single(as: As, value: unknown): string {
    if (typeof as === 'object') return word(as.words, String(value));
    if (as === 'yes-no') return t(value === true || value === 'yes' ? 'ui.merge.yes' : 'ui.merge.no');
    if (as === 'number') return typeof value === 'number' ? formats.value.number(value) : String(value);
    if (as === 'day' || as === 'partial' || as === 'open-end') return formats.value.partial(String(value));
    if (as === 'languages') return languages.value.of(String(value)) ?? String(value);
    if (as === 'place' && (value === 'agency' || value === 'online')) return t(`activities.place.${value}`);
    if (as === 'citations') return citation(value as Citation);
    if (as === 'french') return String((value as Shape).fr);
    if (as === 'readings') return reading(value as Shape);
    if (as === 'resolution') return String((value as Shape).reason);
    if (as === 'reach') return reach(value as Shape);
    if (as === 'variants') return String((value as Shape).name);
    if (as === 'translations') return translation(value as Shape);
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }
  function reading({ text, citations }: Shape): string {
    const places = (Array.isArray(citations) ? citations : []).map((each) => citation(each as Citation));
    return [t('ui.fields.quote', { quote: String(text) }), ...places].join(', ');
  }
  function reach({ kind, partnerCode, stage, measure, amount }: Shape): string {
    const said = [
      word('strategy.target.kinds', String(kind)),
      partnerCode,
      stage && word('ui.stage', String(stage)),
      measure && word('strategy.target.measures', String(measure)),
      typeof amount === 'number' && formats.value.number(amount),
    ];
    return said.filter(Boolean).join(', ');
  }
  function translation({ language, title, publishedOn }: Shape): string {
    const said = [title, publishedOn && formats.value.partial(String(publishedOn))].filter(Boolean);
    return [languages.value.of(String(language)) ?? String(language), ...said].join(', ');
  }
  function numbers(value: Shape): string {
    const given = Object.entries(value).filter(([, number]) => number);
    return given.map(([key, number]) => `${word('sources.number', key)} ${number}`).join('\n');
  }

  return {
    /** A field without words is called by its key: better than nothing to a person who looks for a change. */
    label: (kind: string | undefined, key: string): string => {
      const field = fieldOf(kind, key);
      return field ? t(field.label) : key;
    },
    value(kind: string | undefined, key: string, value: unknown): string {
      const as = fieldOf(kind, key)?.as ?? 'text';
      if (isEmpty(value) && !Array.isArray(value))
        return t(as === 'open-end' ? 'ui.shared.period.open' : 'ui.notRecorded');
      if (as === 'numbers') return numbers(value as Shape);
      if (!Array.isArray(value)) return single(as, value);
      const short = typeof as === 'object' || as === 'languages' || as === 'partners';
      const each = value.map((one) => single(as, one));
      return (short ? formats.value.list(each) : each.join('\n')) || t('ui.none');
    },
  };
}
