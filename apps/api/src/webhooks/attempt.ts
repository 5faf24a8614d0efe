import { type Outcome, outcomeOf } from '@concord/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../database/tables.ts';
import { machine, recordAct } from './acts.ts';
import { disable } from './disable.ts';
import { pingLane } from './event.ts';
import type { Due } from './lanes.ts';
import type { Posted } from './post.ts';

/** One try that is over. `at` is the instant it began. */
export type Tried = Posted & { at: string; durationMs: number };

/**
 * Keeps a try and what follows from it, in one transaction: the next one's time, or the end of the delivery and perhaps
 * of the webhook. `now` is the instant it ended. What a person did to the delivery meanwhile stands.
 */
export function recordAttempt(
  db: Kysely<Database>,
  due: Due,
  tried: Tried,
  now: string,
): Promise<Outcome['kind']> {
  return db.transaction().execute(async (trx) => {
    const delivery = await trx
      .selectFrom('webhookDelivery')
      .select(['status', 'tries', 'lane'])
      .where('id', '=', due.id)
      .forUpdate()
      .executeTakeFirst();
    if (!delivery) return 'delivered';
    await insertAttempt(trx, due.id, tried);
    const ping = delivery.lane === pingLane;
    const outcome = ping ? ofPing(tried) : outcomeOf(tried, due.tries + 1);
    if (delivery.status !== 'waiting' || delivery.tries !== due.tries) return outcome.kind;
    await settle(trx, due, outcome, now);
    if (ping && outcome.kind === 'delivered') await verified(trx, due);
    if (!ping && outcome.kind === 'gone') await disable(trx, due.webhookId, 'receiver-gone', due.id);
    if (!ping && outcome.kind === 'last-try-failed')
      await disable(trx, due.webhookId, 'last-try-failed', due.id);
    return outcome.kind;
  });
}

/** A ping is tried once: somebody waits for it. */
function ofPing(tried: Tried): Outcome {
  const outcome = outcomeOf(tried, 1);
  return outcome.kind === 'delivered' ? outcome : { kind: 'last-try-failed' };
}

async function insertAttempt(trx: Transaction<Database>, deliveryId: string, tried: Tried): Promise<void> {
  const { at, durationMs, status, fault, detail } = tried;
  const number = sql<number>`(select coalesce(max(number), 0) + 1 from webhook_attempt where delivery_id = ${deliveryId})`;
  await trx
    .insertInto('webhookAttempt')
    .values({ deliveryId, number, at, durationMs, status, fault, detail })
    .execute();
}

async function settle(trx: Transaction<Database>, due: Due, outcome: Outcome, now: string): Promise<void> {
  const next =
    outcome.kind === 'try-again'
      ? { nextTryAt: sql<string>`${now}::timestamptz + ${outcome.seconds} * interval '1 second'` }
      : {
          nextTryAt: null,
          settledAt: now,
          status: outcome.kind === 'delivered' ? ('delivered' as const) : ('failed' as const),
        };
  await trx
    .updateTable('webhookDelivery')
    .set({ ...next, tries: due.tries + 1 })
    .where('id', '=', due.id)
    .execute();
}

/** Only for the address that was pinged: another may have been entered meanwhile. */
async function verified(trx: Transaction<Database>, { webhookId, url }: Due): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('webhook')
    .set({ verifiedAt: sql<string>`clock_timestamp()`, version: sql`version + 1` })
    .where('id', '=', webhookId)
    .where('url', '=', url)
    .where('verifiedAt', 'is', null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows > 0n) await recordAct(trx, webhookId, 'verified', {}, machine);
}
