import {
  type Appointer,
  appointers,
  type ContactPurpose,
  type CrimeArea,
  contactPurposes,
  crimeAreas,
  interactionLevels,
} from '@concord/core';
import { computed } from 'vue';
import { useFormats } from '../session/formats.ts';
import { useWords } from '../session/i18n.ts';
import { languageCodes } from './languages.ts';

export const confirmationStates = ['fresh', 'stale', 'not-confirmed'] as const;

/** What an office is described with, in the reader's language, and as choices of filters and forms. */
export function useOfficeWords() {
  const { t, locale } = useWords();
  const formats = useFormats();
  const names = computed(() => new Intl.DisplayNames(locale(), { type: 'language', fallback: 'code' }));
  const capital = (word: string): string => word.charAt(0).toLocaleUpperCase(locale()) + word.slice(1);
  const small = (word: string): string => word.charAt(0).toLocaleLowerCase(locale()) + word.slice(1);
  /** As the language writes it inside a sentence: English, anglais. */
  const language = (code: string): string => names.value.of(code) ?? code;
  const purpose = (id: ContactPurpose): string => t(`contact-points.purpose.${id}`);
  const crime = (id: CrimeArea): string => t(`contact-points.crime.${id}`);
  const appointer = (id: Appointer): string => t(`contact-points.appointedBy.${id}`);

  const listOf =
    <Id>(word: (id: Id) => string) =>
    (ids: readonly Id[]): string | null =>
      ids.length === 0 ? null : capital(formats.value.list(ids.map(word)));

  /** The usual languages, and those given: a record may know one that nobody thought of. */
  const languageOptions = (also: readonly string[] = []) =>
    [...new Set([...languageCodes, ...also])]
      .map((value) => ({ value, label: capital(language(value)) }))
      .sort((a, b) => formats.value.compare(a.label, b.label));

  return {
    language: (code: string): string => capital(language(code)),
    appointer,
    languages: listOf(language),
    purposes: listOf((id: ContactPurpose) => small(purpose(id))),
    crimes: listOf((id: CrimeArea) => small(crime(id))),
    languageOptions,
    purposeOptions: computed(() => contactPurposes.map((value) => ({ value, label: purpose(value) }))),
    crimeOptions: computed(() => crimeAreas.map((value) => ({ value, label: crime(value) }))),
    appointerOptions: computed(() => appointers.map((value) => ({ value, label: appointer(value) }))),
    freshnessOptions: computed(() =>
      confirmationStates.map((value) => ({ value, label: t(`contact-points.freshness.${value}`) })),
    ),
    interactionOptions: computed(() =>
      interactionLevels.map((value) => ({ value, label: t(`contact-points.interaction.${value}`) })),
    ),
  };
}
