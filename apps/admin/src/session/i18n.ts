import { createI18n, useI18n } from 'vue-i18n';

/**
 * Every word of the app, by module. Each `words.en.ts` adds itself:
 * `declare module '../session/i18n.ts' { interface Words { partners: typeof words } }`
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the modules
export interface Words {}

type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T &
  string];
export type WordKey = Paths<Words>;
/** The shape another language must have: exactly the English keys. */
export type Translation<T> = { [K in keyof T]: T[K] extends string ? string : Translation<T[K]> };

export const locales = ['en', 'fr'] as const;
export type Locale = (typeof locales)[number];

const remembered = 'concord.locale';

export const i18n = createI18n({
  legacy: false,
  locale: 'en',
  messages: {},
  missingWarn: import.meta.env.DEV,
  fallbackWarn: false,
  // French counts nought as one, unless there is a form of its own for it.
  pluralRules: { fr: (n: number, forms: number) => (forms === 3 ? Math.min(n, 2) : n > 1 ? 1 : 0) },
});

const words: Record<Locale, () => Promise<{ words: object }>> = {
  en: () => import('./all-words.en.ts'),
  fr: () => import('./all-words.fr.ts'),
};

export function preferredLocale(): Locale {
  const stored = localStorage.getItem(remembered);
  const wanted = stored ?? navigator.language.slice(0, 2);
  return locales.find((l) => l === wanted) ?? 'en';
}

/** Loads a language on first use, switches to it and remembers it. */
export async function speak(locale: Locale): Promise<void> {
  const global = i18n.global;
  if (!(global.availableLocales as string[]).includes(locale)) {
    global.setLocaleMessage(locale, (await words[locale]()).words as never);
  }
  (global.locale as { value: string }).value = locale;
  document.documentElement.lang = locale;
  localStorage.setItem(remembered, locale);
}

export type Named = Record<string, string | number>;
/** `t('partners.count', { n: 3 }, 3)`: the last argument picks the plural form. */
export type Say = (key: WordKey, named?: Named, plural?: number) => string;

export const say: Say = (key, named = {}, plural) =>
  plural === undefined ? i18n.global.t(key, named) : i18n.global.t(key, named, plural);

/** The words of the app in a component: reacts to a change of language. */
export function useWords(): { t: Say; locale: () => Locale } {
  const { locale } = useI18n({ useScope: 'global' });
  return { t: say, locale: () => locale.value as Locale };
}
