import type { AgreementGate, AgreementMilestone } from '@concord/contract';
import type { Transaction } from 'kysely';
import { NotFound, touch } from '../database/claim.ts';
import { json } from '../database/columns.ts';
import type { Database } from '../database/tables.ts';

export type MilestoneFields = Pick<
  AgreementMilestone,
  'stage' | 'on' | 'knownBy' | 'historic' | 'note' | 'citations'
>;
export type GateFields = Pick<AgreementGate, 'openedOn' | 'note' | 'citations'>;

/** A part that is added, changed or removed makes a new version of its agreement. */
const touched = (trx: Transaction<Database>, agreementId: string) => touch(trx, 'agreement', agreementId);

export async function insertMilestone(
  trx: Transaction<Database>,
  agreementId: string,
  id: string,
  fields: MilestoneFields,
): Promise<void> {
  await trx
    .insertInto('agreementMilestone')
    .values({ ...fields, id, agreementId, citations: json(fields.citations) })
    .execute();
  await touched(trx, agreementId);
}

export async function changeMilestone(
  trx: Transaction<Database>,
  agreementId: string,
  id: string,
  fields: MilestoneFields,
): Promise<void> {
  await trx
    .updateTable('agreementMilestone')
    .set({ ...fields, citations: json(fields.citations) })
    .where('id', '=', id)
    .where('agreementId', '=', agreementId)
    .execute();
  await touched(trx, agreementId);
}

export async function removeMilestone(
  trx: Transaction<Database>,
  agreementId: string,
  id: string,
): Promise<void> {
  await trx
    .deleteFrom('agreementMilestone')
    .where('id', '=', id)
    .where('agreementId', '=', agreementId)
    .returning('id')
    .executeTakeFirstOrThrow(() => new NotFound('milestone', id));
  await touched(trx, agreementId);
}

export async function insertGate(
  trx: Transaction<Database>,
  agreementId: string,
  gate: Pick<AgreementGate, 'id' | 'kind' | 'blocks' | 'note'>,
): Promise<void> {
  await trx
    .insertInto('agreementGate')
    .values({ ...gate, agreementId })
    .execute();
  await touched(trx, agreementId);
}

export async function changeGate(
  trx: Transaction<Database>,
  agreementId: string,
  id: string,
  fields: GateFields,
): Promise<void> {
  await trx
    .updateTable('agreementGate')
    .set({ ...fields, citations: json(fields.citations) })
    .where('id', '=', id)
    .where('agreementId', '=', agreementId)
    .execute();
  await touched(trx, agreementId);
}

export async function removeGate(trx: Transaction<Database>, agreementId: string, id: string): Promise<void> {
  await trx
    .deleteFrom('agreementGate')
    .where('id', '=', id)
    .where('agreementId', '=', agreementId)
    .returning('id')
    .executeTakeFirstOrThrow(() => new NotFound('gate', id));
  await touched(trx, agreementId);
}
