import { dateInWords, type PartialDate, type ReminderLanguage } from '@concord/core';

const french = (date: PartialDate) =>
  new Intl.DateTimeFormat('fr-FR', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(date.length > 4 && { month: 'long' }),
    ...(date.length > 7 && { day: 'numeric' }),
  });

/** A date as prose in the language writes it, as precise as it is known. */
export const dateIn = (language: ReminderLanguage, date: PartialDate): string =>
  language === 'en' ? dateInWords(date) : french(date).format(new Date(date));
