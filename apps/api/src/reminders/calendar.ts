import { type Day, reminderInWords } from '@concord/core';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import {
  calendarEnd,
  calendarHead,
  description,
  entryHead,
  footnotesOf,
  textLine,
  wholeDays,
} from '../records/calendar-lines.ts';
import { contentLines } from '../records/content-lines.ts';
import type { RemindedAccount } from './account-store.ts';
import { dateIn } from './dates.ts';
import { addressOf } from './links.ts';
import { type Own, ownReminders } from './reminders.ts';

const names = { en: 'Concord: my reminders', fr: 'Concord : mes rappels' } as const;

/** At nine on the day, or so many days before: an entry of a whole day begins at midnight. */
const trigger = (lead: number): string => (lead === 0 ? 'PT9H' : `-P${lead - 1}DT15H`);

const alarm = (lead: number, title: string) => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `TRIGGER:${trigger(lead)}`,
  textLine('DESCRIPTION', title),
  'END:VALARM',
];

function event(reminder: Own, { settings }: RemindedAccount, origin: string | null): string {
  const { kind, record, partners, dueOn, date, sentence } = reminder;
  const words = reminderInWords(sentence, settings.language, dateIn(settings.language, date));
  const url = origin && origin + addressOf(record);
  return contentLines([
    'BEGIN:VEVENT',
    ...entryHead({ ...reminder, uid: `reminder-${reminder.id}` }),
    ...wholeDays(dueOn, dueOn),
    textLine('CATEGORIES', kind),
    url && `URL:${url}`,
    description([
      words,
      record.title === reminder.title ? null : record.title,
      partners.map(({ name }) => name).join(', ') || null,
      ...footnotesOf(partners),
    ]),
    ...settings.kinds[kind].leadDays.flatMap((lead) => alarm(lead, `${words}: ${reminder.title}`)),
    'END:VEVENT',
  ]);
}

/** Somebody's reminders as RFC 5545 has it: each on the first day its date can mean, with an alarm for each lead time. */
export async function* reminderCalendar(
  db: Kysely<Database>,
  account: RemindedAccount,
  { today, origin }: { today: Day; origin: string | null },
): AsyncGenerator<string> {
  const { items } = await ownReminders(db, account, today);
  yield calendarHead(names[account.settings.language]);
  yield items
    .filter(({ answer, away }) => !away || answer?.kind === 'snoozed')
    .map((reminder) => event(reminder, account, origin))
    .join('');
  yield calendarEnd;
}
