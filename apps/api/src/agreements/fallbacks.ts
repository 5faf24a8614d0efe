import type { Agreement } from '@concord/contract';
import { type Day, isUnderMandate } from '@concord/core';
import type { Transaction } from 'kysely';
import { v7 } from 'uuid';
import { touch } from '../database/claim.ts';
import type { Database } from '../database/tables.ts';

/** Whether a mandate came with a change: recorded for whatever day, or told by a later step without it. */
function mandateBegins(before: Agreement, after: Agreement, today: Day): boolean {
  const authorised = ({ milestones }: Agreement) => milestones.some(({ stage }) => stage === 'authorised');
  return (
    (authorised(after) && !authorised(before)) ||
    (isUnderMandate(after, today) && !isUnderMandate(before, today))
  );
}

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
