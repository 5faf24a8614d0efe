import type { ContactPointConfirmationCreate, ContactPointHolderCreate } from '@concord/contract';
import type { Transaction } from 'kysely';
import { NotFound, touch } from '../database/claim.ts';
import { json } from '../database/columns.ts';
import type { Database } from '../database/tables.ts';

export type HolderFields = Required<ContactPointHolderCreate>;
export type ConfirmationFields = Required<ContactPointConfirmationCreate>;

/** A part that is added, changed or removed makes a new version of its contact point. */
const touched = (trx: Transaction<Database>, contactPointId: string) =>
  touch(trx, 'contactPoint', contactPointId);

export async function insertHolder(
  trx: Transaction<Database>,
  contactPointId: string,
  id: string,
  fields: HolderFields,
): Promise<void> {
  await trx
    .insertInto('contactPointHolder')
    .values({ ...fields, id, contactPointId, citations: json(fields.citations) })
    .execute();
  await touched(trx, contactPointId);
}

export async function changeHolder(
  trx: Transaction<Database>,
  contactPointId: string,
  id: string,
  fields: HolderFields,
): Promise<void> {
  await trx
    .updateTable('contactPointHolder')
    .set({ ...fields, citations: json(fields.citations) })
    .where('id', '=', id)
    .where('contactPointId', '=', contactPointId)
    .execute();
  await touched(trx, contactPointId);
}

/** Sets the last day of holders who hand over; whoever calls it touches the contact point with the next holder. */
export async function endHolders(trx: Transaction<Database>, ids: string[], until: string): Promise<void> {
  if (ids.length === 0) return;
  await trx.updateTable('contactPointHolder').set({ until }).where('id', 'in', ids).execute();
}

export async function removeHolder(
  trx: Transaction<Database>,
  contactPointId: string,
  id: string,
): Promise<void> {
  await trx
    .deleteFrom('contactPointHolder')
    .where('id', '=', id)
    .where('contactPointId', '=', contactPointId)
    .returning('id')
    .executeTakeFirstOrThrow(() => new NotFound('holder', id));
  await touched(trx, contactPointId);
}

export async function insertConfirmation(
  trx: Transaction<Database>,
  contactPointId: string,
  id: string,
  fields: ConfirmationFields,
): Promise<void> {
  await trx
    .insertInto('contactPointConfirmation')
    .values({ ...fields, id, contactPointId, citations: json(fields.citations) })
    .execute();
  await touched(trx, contactPointId);
}

export async function changeConfirmation(
  trx: Transaction<Database>,
  contactPointId: string,
  id: string,
  fields: ConfirmationFields,
): Promise<void> {
  await trx
    .updateTable('contactPointConfirmation')
    .set({ ...fields, citations: json(fields.citations) })
    .where('id', '=', id)
    .where('contactPointId', '=', contactPointId)
    .execute();
  await touched(trx, contactPointId);
}

export async function removeConfirmation(
  trx: Transaction<Database>,
  contactPointId: string,
  id: string,
): Promise<void> {
  await trx
    .deleteFrom('contactPointConfirmation')
    .where('id', '=', id)
    .where('contactPointId', '=', contactPointId)
    .returning('id')
    .executeTakeFirstOrThrow(() => new NotFound('confirmation', id));
  await touched(trx, contactPointId);
}
