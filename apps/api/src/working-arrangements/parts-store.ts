import type { GateKindStored, WorkingArrangementGate, WorkingArrangementMilestone } from '@concord/contract';
import { sql, type Transaction } from 'kysely';
import { v7 } from 'uuid';
import { NotFound, touch } from '../database/claim.ts';
import { json } from '../database/columns.ts';
import type { Database } from '../database/tables.ts';

export type MilestoneFields = Pick<
  WorkingArrangementMilestone,
  'stage' | 'on' | 'knownBy' | 'historic' | 'note' | 'citations'
>;
export type GateFields = Pick<WorkingArrangementGate, 'openedOn' | 'note' | 'citations'>;
export type StoredGate = Pick<WorkingArrangementGate, 'blocks'> & { kind: GateKindStored };

/** A part that is added, changed or removed makes a new version of its arrangement. */
const touched = (trx: Transaction<Database>, arrangementId: string) =>
  touch(trx, 'workingArrangement', arrangementId);

export async function insertMilestone(
  trx: Transaction<Database>,
  arrangementId: string,
  id: string,
  fields: MilestoneFields,
): Promise<void> {
  await trx
    .insertInto('workingArrangementMilestone')
    .values({ ...fields, id, workingArrangementId: arrangementId, citations: json(fields.citations) })
    .execute();
  await touched(trx, arrangementId);
}

export async function changeMilestone(
  trx: Transaction<Database>,
  arrangementId: string,
  id: string,
  fields: MilestoneFields,
): Promise<void> {
  await trx
    .updateTable('workingArrangementMilestone')
    .set({ ...fields, citations: json(fields.citations) })
    .where('id', '=', id)
    .where('workingArrangementId', '=', arrangementId)
    .execute();
  await touched(trx, arrangementId);
}

export async function removeMilestone(
  trx: Transaction<Database>,
  arrangementId: string,
  id: string,
): Promise<void> {
  await trx
    .deleteFrom('workingArrangementMilestone')
    .where('id', '=', id)
    .where('workingArrangementId', '=', arrangementId)
    .returning('id')
    .executeTakeFirstOrThrow(() => new NotFound('milestone', id));
  await touched(trx, arrangementId);
}

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

export async function insertGate(
  trx: Transaction<Database>,
  arrangementId: string,
  gate: StoredGate & { id: string; note: string | null },
): Promise<void> {
  await trx
    .insertInto('workingArrangementGate')
    .values({ ...gate, workingArrangementId: arrangementId })
    .execute();
  await touched(trx, arrangementId);
}

export async function changeGate(
  trx: Transaction<Database>,
  arrangementId: string,
  id: string,
  fields: GateFields,
): Promise<void> {
  await trx
    .updateTable('workingArrangementGate')
    .set({ ...fields, citations: json(fields.citations) })
    .where('id', '=', id)
    .where('workingArrangementId', '=', arrangementId)
    .execute();
  await touched(trx, arrangementId);
}

export async function removeGate(
  trx: Transaction<Database>,
  arrangementId: string,
  id: string,
): Promise<void> {
  await trx
    .deleteFrom('workingArrangementGate')
    .where('id', '=', id)
    .where('workingArrangementId', '=', arrangementId)
    .returning('id')
    .executeTakeFirstOrThrow(() => new NotFound('gate', id));
  await touched(trx, arrangementId);
}
