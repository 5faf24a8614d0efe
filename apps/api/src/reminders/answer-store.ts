import type { ReminderAnswer as AnswerBody, Told } from '@concord/contract';
import type { ReminderAnswer } from '@concord/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import { NotFound } from '../database/claim.ts';
import { instant } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';

export type KeptAnswer = ReminderAnswer & AnswerBody;

/** What somebody did with their reminders, by the reminder. */
export async function answersOf(db: Kysely<Database>, accountId: string): Promise<Map<string, KeptAnswer>> {
  const rows = await db
    .selectFrom('reminderAnswer as r')
    .select(['r.reminderId', 'r.kind', 'r.version', 'r.until', instant('r.at').as('at')])
    .where('r.accountId', '=', accountId)
    .execute();
  return new Map(rows.map(({ reminderId, ...answer }) => [reminderId, answer]));
}

/** Keeps an answer in place of an earlier one; tells since when it holds. */
export async function saveAnswer(
  trx: Transaction<Database>,
  { accountId, reminderId }: { accountId: string; reminderId: string },
  answer: ReminderAnswer,
): Promise<AnswerBody> {
  const { kind, until } = answer;
  const { at } = await trx
    .insertInto('reminderAnswer')
    .values({ accountId, reminderId, ...answer })
    .onConflict((conflict) =>
      conflict
        .columns(['accountId', 'reminderId'])
        .doUpdateSet({ ...answer, at: sql<string>`clock_timestamp()` }),
    )
    .returning('at')
    .executeTakeFirstOrThrow();
  return { kind, until, at };
}

export async function removeAnswer(
  trx: Transaction<Database>,
  accountId: string,
  reminderId: string,
): Promise<void> {
  await trx
    .deleteFrom('reminderAnswer')
    .where('accountId', '=', accountId)
    .where('reminderId', '=', reminderId)
    .returning('reminderId')
    .executeTakeFirstOrThrow(() => new NotFound('answer to the reminder', reminderId));
}

/** The latest mail that told somebody of each reminder. */
export async function toldTo(db: Kysely<Database>, accountId: string): Promise<Map<string, Told>> {
  const { rows } = await sql<Told & { reminderId: string }>`
    select distinct on (i.reminder_id) i.reminder_id, m.state, m.fault, m.detail,
      ${instant('coalesce(m.settled_at, m.created_at)')} as at
    from reminder_mail m join reminder_mail_item i on i.mail_id = m.id
    where m.account_id = ${accountId}
    order by i.reminder_id, m.day desc`.execute(db);
  return new Map(rows.map(({ reminderId, ...told }) => [reminderId, told]));
}
