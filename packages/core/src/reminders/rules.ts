import { addDays, type Day } from '../shared/partial-date.ts';
import { type Refusal, refusal } from '../shared/refusal.ts';
import type { ReminderAnswer } from './reminder.ts';

/** What may be done with reminders; every function answers with the refusals, none = allowed. */
export const reminderCan = {
  /** One that is put off comes back on a later day, within a year. */
  answer({ kind, until }: Pick<ReminderAnswer, 'kind' | 'until'>, { day }: { day: Day }): Refusal[] {
    const later = until !== null && until > day && until <= addDays(day, 366);
    const fits = kind === 'snoozed' ? later : until === null;
    return fits ? [] : [refusal('snooze-needs-a-later-day', { day }, '/until')];
  },

  /** Only people are reminded. */
  beHad(byPerson: boolean): Refusal[] {
    return byPerson ? [] : [refusal('reminders-are-for-people')];
  },

  /** A test mail needs a mail server. */
  sendMail(configured: boolean): Refusal[] {
    return configured ? [] : [refusal('mail-not-set-up')];
  },
};
