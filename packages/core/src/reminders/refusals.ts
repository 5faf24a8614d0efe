import { conflict, invalid, type RefusalWords } from '../shared/refusal-words.ts';

/** Why a reminder may not be answered so, or a mail not be sent. */
export const reminderRefusals = {
  'reminders-are-for-people': conflict(
    null,
    'Reminders are for people',
    'A partner system has no reminders: sign in with an account.',
  ),
  'snooze-needs-a-later-day': invalid(
    null,
    'The day does not fit',
    'A reminder that is put off comes back on a day after {day}, within a year; one that is dismissed has no such day.',
  ),
  'mail-not-set-up': conflict(
    null,
    'Mail is not set up',
    'This server has no mail server: whoever runs it sets CONCORD_SMTP_URL, CONCORD_MAIL_FROM and CONCORD_ORIGIN.',
  ),
} as const satisfies Record<string, RefusalWords>;
