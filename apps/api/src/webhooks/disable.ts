import type { DisabledReason } from '@concord/core';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../database/tables.ts';
import { machine, recordAct } from './acts.ts';
import { atOnce } from './lanes.ts';

/** Switches a webhook off, unless it is already; `delivery` is the one that ended it. What waits goes on waiting. */
export async function disable(
  trx: Transaction<Database>,
  id: string,
  reason: DisabledReason,
  delivery: string | null,
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('webhook')
    .set({
      disabledReason: reason,
      disabledAt: sql<string>`clock_timestamp()`,
      disabledDelivery: delivery,
      version: sql`version + 1`,
    })
    .where('id', '=', id)
    .where('disabledAt', 'is', null)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) return;
  const actor = reason === 'by-hand' ? null : machine;
  await recordAct(trx, id, 'disabled', { why: reason, ...(delivery && { deliveryId: delivery }) }, actor);
}

/** Switches it on again: what failed goes first, and everything that waits begins its schedule anew. */
export async function enable(trx: Transaction<Database>, id: string): Promise<void> {
  await trx
    .updateTable('webhook')
    .set({ disabledReason: null, disabledAt: null, disabledDelivery: null })
    .where('id', '=', id)
    .execute();
  await trx
    .updateTable('webhookDelivery')
    .set({ status: 'waiting', tries: 0, nextTryAt: atOnce, settledAt: null })
    .where('webhookId', '=', id)
    .where('status', 'in', ['waiting', 'failed'])
    .where('lane', '!=', 'ping')
    .execute();
  await recordAct(trx, id, 'enabled');
}
