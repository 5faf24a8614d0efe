import { type Day, firstDay, lastDay } from '../shared/partial-date.ts';
import { fill } from '../shared/refusal.ts';
import type { ReminderFact } from './reminder.ts';
import type { ReminderLanguage } from './settings.ts';

/** What a reminder says beside its title; `{date}` is as precise as the register knows it. */
export const reminderSentences = {
  'to-do': { en: 'To do by {date}', fr: 'À faire avant le {date}' },
  'to-do-today': { en: 'To do today', fr: 'À faire aujourd’hui' },
  'to-do-late': { en: 'Was to be done by {date}', fr: 'Était à faire avant le {date}' },
  'ends-on': { en: 'Last day in force: {date}', fr: 'Dernier jour en vigueur : {date}' },
  'ends-within': { en: 'Ends some time in {date}', fr: 'Prend fin dans le courant de {date}' },
  'may-have-ended': { en: 'May have ended: some time in {date}', fr: 'A pu prendre fin : courant {date}' },
  'has-ended': { en: 'Last day in force was {date}', fr: 'Le dernier jour en vigueur était {date}' },
  'review-by': { en: 'To be reviewed: {date}', fr: 'À réexaminer : {date}' },
  'accepted-until': { en: 'Accepted until {date}', fr: 'Accepté jusqu’au {date}' },
  'accepted-no-longer': { en: 'Was accepted until {date}', fr: 'Était accepté jusqu’au {date}' },
  'review-late': { en: 'Was to be reviewed: {date}', fr: 'Était à réexaminer : {date}' },
} as const satisfies Record<string, Record<ReminderLanguage, string>>;
export type SentenceCode = keyof typeof reminderSentences;

/** Which sentence a fact calls for on a day. */
export function sentenceOf({ kind, date }: Pick<ReminderFact, 'kind' | 'date'>, day: Day): SentenceCode {
  const over = day > lastDay(date);
  if (kind === 'attention-review') return day >= date ? 'accepted-no-longer' : 'accepted-until';
  if (kind === 'review') return over ? 'review-late' : 'review-by';
  if (kind === 'follow-up-due') return over ? 'to-do-late' : date === day ? 'to-do-today' : 'to-do';
  if (over) return 'has-ended';
  if (date.length === 10) return 'ends-on';
  return day > firstDay(date) ? 'may-have-ended' : 'ends-within';
}

/** The sentence in words; `date` is how the language writes the reminder's date. */
export const reminderInWords = (code: SentenceCode, language: ReminderLanguage, date: string): string =>
  fill(reminderSentences[code][language], { date });
