import { computed } from 'vue';
import { type Locale, useWords } from './i18n.ts';
import { useSession } from './session.ts';

/** The agency writes dates the British way in English. */
const regional: Record<Locale, string> = { en: 'en-GB', fr: 'fr-FR' };

/** Where the browser's own name for a country is not the one the register uses. */
const countryOverrides: Record<Locale, Record<string, string>> = {
  en: { XK: 'Kosovo', TR: 'Türkiye', MK: 'North Macedonia' },
  fr: { XK: 'Kosovo', TR: 'Türkiye', MK: 'Macédoine du Nord' },
};

/** A day without a clock: noon in UTC is the same day everywhere the app is read. */
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

export function makeFormats(locale: Locale, timeZone: string) {
  const tag = regional[locale];
  const date = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
  const day = date({ day: 'numeric', month: 'short', year: 'numeric' });
  const month = date({ month: 'short', year: 'numeric' });
  const instant = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const second = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'medium', timeZone });
  const number = new Intl.NumberFormat(tag);
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const either = new Intl.ListFormat(tag, { type: 'disjunction' });
  const country = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
  const collator = new Intl.Collator(tag, { sensitivity: 'base', numeric: true });
  return {
    day: (value: string) => day.format(noon(value)),
    /** A partial date, with no more precision than it has: "2024", "Mar 2024", "15 Mar 2024". */
    partial: (value: string) =>
      value.length === 4
        ? value
        : value.length === 7
          ? month.format(noon(`${value}-01`))
          : day.format(noon(value)),
    instant: (value: string) => instant.format(new Date(value)),
    /** An instant to the second, where a minute is long. */
    second: (value: string) => second.format(new Date(value)),
    number: (value: number) => number.format(value),
    list: (values: readonly string[]) => list.format(values),
    /** Any of them: "one, two or three". */
    either: (values: readonly string[]) => either.format(values),
    country: (code: string) => countryOverrides[locale][code] ?? country.of(code),
    compare: (a: string, b: string) => collator.compare(a, b),
  };
}
export type Formats = ReturnType<typeof makeFormats>;

export function useFormats() {
  const { locale } = useWords();
  const session = useSession();
  return computed(() => makeFormats(locale(), session.timeZone));
}
