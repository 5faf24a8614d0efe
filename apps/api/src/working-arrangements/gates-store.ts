import type { GateKindStored, WorkingArrangementGate } from '@concord/contract';
import { sql, type Transaction } from 'kysely';
import { v7 } from 'uuid';
import type { Database } from '../database/tables.ts';

export type StoredGate = Pick<WorkingArrangementGate, 'blocks'> & { kind: GateKindStored };

/** Adds gates as part of a change that makes the new version of the arrangement itself. */
export async function insertStandardGates(
  trx: Transaction<Database>,
  arrangementId: string,
  gates: readonly StoredGate[],
): Promise<void> {
  if (gates.length === 0) return;
  const rows = gates.map((gate) => ({ ...gate, id: v7(), workingArrangementId: arrangementId }));
  await trx.insertInto('workingArrangementGate').values(rows).execute();
}

/** Removes gates that hold no word of anybody, as part of a change that makes the new version itself. */
export async function removeEmptyGates(
  trx: Transaction<Database>,
  arrangementId: string,
  gates: readonly StoredGate[],
): Promise<void> {
  for (const { kind, blocks } of gates)
    await trx
      .deleteFrom('workingArrangementGate')
      .where('workingArrangementId', '=', arrangementId)
      .where('kind', '=', kind)
      .where('blocks', '=', blocks)
      .where('openedOn', 'is', null)
      .where('note', 'is', null)
      .where(sql<boolean>`citations = '[]'`)
      .execute();
}
