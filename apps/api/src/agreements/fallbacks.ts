import type { Agreement } from '@concord/contract';
import { type Day, mandateBegins } from '@concord/core';
import type { Transaction } from 'kysely';
import { v7 } from 'uuid';
import { touch } from '../database/claim.ts';
import type { Database } from '../database/tables.ts';

/**
 * A mandate may come after its fallback was recorded: from then on the fallback waits for the Commission too (BR15).
 * Arrangements that have the gate already, whoever made it, are left alone.
 */
export async function gateFallbacks(
  trx: Transaction<Database>,
  before: Agreement,
  after: Agreement,
  today: Day,
): Promise<void> {
  if (!mandateBegins(before, after, today)) return;
  const ungated = await trx
    .selectFrom('workingArrangement as w')
    .select('w.id')
    .where('w.fallbackFor', '=', after.id)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('workingArrangementGate as g')
            .whereRef('g.workingArrangementId', '=', 'w.id')
            .where('g.kind', '=', 'commission-agrees')
            .select('g.id'),
        ),
      ),
    )
    .forUpdate()
    .execute();
  for (const { id } of ungated) {
    await trx
      .insertInto('workingArrangementGate')
      .values({ id: v7(), workingArrangementId: id, kind: 'commission-agrees', blocks: 'negotiating' })
      .execute();
    await touch(trx, 'workingArrangement', id);
  }
}
