import type { Day } from '@concord/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import { v7 } from 'uuid';
import type { Database } from '../database/tables.ts';
import { accountById, mailedAccountIds } from './account-store.ts';
import { atOnce } from './mail-store.ts';
import { type Own, ownReminders } from './reminders.ts';

/** A mail tells of so many reminders at most; the rest comes with the next day's. */
const most = 100;

/**
 * Writes down what each account is to be told on the day, once for each: its digest waits to be sent, with all it tells
 * of. It may be done again, by any number of processes at once. What an earlier digest could not tell, this one does.
 */
export async function planDigests(
  db: Kysely<Database>,
  day: Day,
): Promise<{ mails: number; reminders: number }> {
  const done = { mails: 0, reminders: 0 };
  for (const id of await mailedAccountIds(db, day)) {
    const items = await db.transaction().execute((trx) => planDigest(trx, id, day));
    done.reminders += items;
    if (items > 0) done.mails += 1;
  }
  return done;
}

/** How many reminders the digest of an account tells of. */
async function planDigest(trx: Transaction<Database>, accountId: string, day: Day): Promise<number> {
  if (!(await endEarlier(trx, accountId, day))) return 0;
  const id = v7();
  const planned = await trx
    .insertInto('reminderMail')
    .values({ id, accountId, day, kind: 'digest', state: 'dropped', settledAt: atOnce })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  const account = planned && (await accountById(trx, accountId));
  const items = account ? await untold(trx, accountId, (await ownReminders(trx, account, day)).items) : [];
  if (items.length === 0) return 0;
  const rows = items.map(({ id: reminderId, dueOn, lead }) => ({ mailId: id, reminderId, dueOn, lead }));
  await trx.insertInto('reminderMailItem').values(rows).execute();
  await trx
    .updateTable('reminderMail')
    .set({ state: 'queued', nextTryAt: atOnce, settledAt: null })
    .where('id', '=', id)
    .execute();
  return items.length;
}

/** Ends the waiting digests of earlier days; false while one of them is just being sent, so that nothing is told twice. */
async function endEarlier(trx: Transaction<Database>, accountId: string, day: Day): Promise<boolean> {
  const waiting = await trx
    .selectFrom('reminderMail')
    .select(['id', sql<boolean>`trying_since > clock_timestamp() - interval '5 minutes'`.as('busy')])
    .where('accountId', '=', accountId)
    .where('kind', '=', 'digest')
    .where('state', '=', 'queued')
    .where('day', '<', day)
    .forUpdate()
    .execute();
  if (waiting.some(({ busy }) => busy)) return false;
  for (const { id } of waiting)
    await trx
      .updateTable('reminderMail')
      .set({ state: 'failed', fault: 'next-day', nextTryAt: null, tryingSince: null, settledAt: atOnce })
      .where('id', '=', id)
      .execute();
  return true;
}

/**
 * Those that are due and that no mail has told for that day at that lead time or a shorter one. What came back after it
 * was put off is told again.
 */
async function untold(trx: Transaction<Database>, accountId: string, items: Own[]) {
  const rows = await trx
    .selectFrom('reminderMailItem as i')
    .innerJoin('reminderMail as m', 'm.id', 'i.mailId')
    .select(['i.reminderId', 'i.dueOn', 'i.lead', 'm.day'])
    .where('m.accountId', '=', accountId)
    .where('m.state', 'in', ['queued', 'sent'])
    .execute();
  const told = Map.groupBy(rows, ({ reminderId }) => reminderId);
  const isTold = ({ id, dueOn, lead, answer }: Own) =>
    (told.get(id) ?? []).some(
      (one) => one.dueOn === dueOn && one.lead <= (lead ?? 0) && !(answer?.until && answer.until > one.day),
    );
  return items
    .filter((item): item is Own & { lead: number } => item.lead !== null && !item.away && !isTold(item))
    .slice(0, most);
}
