import type { ReminderList } from '@concord/contract';
import { type Day, isAnswered, type Reminder, remindersOf } from '@concord/core';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { RemindedAccount } from './account-store.ts';
import { answersOf, type KeptAnswer, toldTo } from './answer-store.ts';
import { type Fact, factsFor } from './fact-store.ts';

/** A reminder of somebody, and what they did with it. */
export type Own = Reminder<Fact> & { answer: KeptAnswer | null; away: boolean };

/** What concerns an account on a day: dates of the register, by its settings. */
export async function ownReminders(
  db: Kysely<Database>,
  { id, names, settings }: RemindedAccount,
  day: Day,
): Promise<{ items: Own[]; more: boolean }> {
  const wanted = { ...settings, names: [...names, ...settings.names], ...settings.kinds['follow-up-due'] };
  const { facts, more } = await factsFor(db, wanted, day);
  const answers = await answersOf(db, id);
  const items = remindersOf(facts, { names, settings }, day).map((reminder) => {
    const answer = answers.get(reminder.id) ?? null;
    return { ...reminder, answer, away: isAnswered(reminder, answer, day) };
  });
  return { items, more };
}

/** The reminders as the API shows them, with the mails that told of them. */
export async function listReminders(
  db: Kysely<Database>,
  account: RemindedAccount,
  { day, mail }: { day: Day; mail: ReminderList['mail'] },
): Promise<ReminderList> {
  const { items, more } = await ownReminders(db, account, day);
  const told = await toldTo(db, account.id);
  const shown = items.map(
    ({ id, kind, sentence, title, date, dueOn, overdue, owner, partners, record, lead, answer, away }) => ({
      ...{ id, kind, sentence, title, date, dueOn, overdue, owner, partners, record },
      state: away ? ('answered' as const) : lead === null ? ('ahead' as const) : ('due' as const),
      answer: away && answer ? { kind: answer.kind, until: answer.until, at: answer.at } : null,
      mail: told.get(id) ?? null,
    }),
  );
  return { day, mail, items: shown, more };
}
