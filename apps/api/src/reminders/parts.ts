import type { MailSettings } from './mail-settings.ts';

/** What reminders need beside the database: where mails go out, and the public origin that links begin with. */
export type ReminderParts = { mail: MailSettings | null; origin: string | null };
