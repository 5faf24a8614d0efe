import { computed } from 'vue';
import { useWords } from '../session/i18n.ts';

const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** Months and weekdays in full, as a calendar writes them. */
export function useMonthWords() {
  const { locale } = useWords();
  const made = computed(() => {
    const tag = locale() === 'fr' ? 'fr-FR' : 'en-GB';
    const format = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
    return {
      month: format({ month: 'long', year: 'numeric' }),
      day: format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
      short: format({ weekday: 'short' }),
      long: format({ weekday: 'long' }),
    };
  });
  return {
    month: (month: string): string => made.value.month.format(noon(`${month}-01`)),
    /** A year, a month or a day in full. */
    when: (date: string): string =>
      date.length === 4
        ? date
        : date.length === 7
          ? made.value.month.format(noon(`${date}-01`))
          : made.value.day.format(noon(date)),
    day: (day: string): string => made.value.day.format(noon(day)),
    weekdays: (days: readonly string[]) =>
      days.map((day) => ({
        short: made.value.short.format(noon(day)),
        long: made.value.long.format(noon(day)),
      })),
  };
}
