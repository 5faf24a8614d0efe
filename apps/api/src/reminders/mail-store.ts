import type { Mail } from '@concord/contract';
import type { Day } from '@concord/core';
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import { v7 } from 'uuid';
import { instant } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';

/** When what is to be sent at once is due: in milliseconds, as clocks outside the database tell them. */
export const atOnce = sql<string>`date_trunc('milliseconds', clock_timestamp())`;

const mailJson: RawBuilder<Mail> = sql`json_build_object('id', m.id, 'kind', m.kind,
  'to', coalesce(a.name, a.email), 'day', m.day, 'state', m.state, 'tries', m.tries, 'fault', m.fault, 'detail', m.detail,
  'items', (select count(*)::int from reminder_mail_item i where i.mail_id = m.id),
  'at', ${instant('coalesce(m.settled_at, m.created_at)')}, 'nextTryAt', ${instant('m.next_try_at')})`;

/** Nothing to tell is nothing to show: a digest without reminders was never a mail. */
const mails = (db: Kysely<Database>) =>
  db
    .selectFrom('reminderMail as m')
    .innerJoin('account as a', 'a.id', 'm.accountId')
    .select(mailJson.as('mail'))
    .where(sql<boolean>`m.kind = 'test' or exists (select from reminder_mail_item i where i.mail_id = m.id)`);

/** The latest mails, newest first. */
export async function latestMails(db: Kysely<Database>): Promise<Mail[]> {
  const rows = await mails(db).orderBy('m.createdAt', 'desc').orderBy('m.id', 'desc').limit(50).execute();
  return rows.map(({ mail }) => mail);
}

export async function waitingMails(db: Kysely<Database>): Promise<number> {
  const { count } = await db
    .selectFrom('reminderMail')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('state', '=', 'queued')
    .executeTakeFirstOrThrow();
  return count;
}

/** The mails that are due at an instant, the longest waiting first. */
export async function dueMailIds(db: Kysely<Database>, now: string): Promise<string[]> {
  const rows = await db
    .selectFrom('reminderMail')
    .select('id')
    .where('state', '=', 'queued')
    .where('nextTryAt', '<=', now)
    .orderBy('nextTryAt')
    .limit(100)
    .execute();
  return rows.map(({ id }) => id);
}

/** Has a test mail wait to be sent. */
export async function queueTest(trx: Transaction<Database>, accountId: string, day: Day): Promise<Mail> {
  const id = v7();
  await trx
    .insertInto('reminderMail')
    .values({ id, accountId, day, kind: 'test', state: 'queued', nextTryAt: atOnce })
    .execute();
  const { mail } = await mails(trx).where('m.id', '=', id).executeTakeFirstOrThrow();
  return mail;
}
