import type { Transaction } from 'kysely';
import { NotFound, touch } from '../database/claim.ts';
import { json } from '../database/columns.ts';
import type { Database } from '../database/tables.ts';
import type { BodyFields, JointActionFields } from './drafts.ts';

/** A part that is added, changed or removed makes a new version of its organisation. */
const touched = (trx: Transaction<Database>, organisationId: string) => touch(trx, 'partner', organisationId);

/** Which part of which organisation. */
type Keys = { id: string; organisationId: string };

export async function insertBody(trx: Transaction<Database>, keys: Keys, fields: BodyFields): Promise<void> {
  await trx
    .insertInto('organisationBody')
    .values({ ...fields, ...keys, citations: json(fields.citations) })
    .execute();
  await touched(trx, keys.organisationId);
}

export async function changeBody(trx: Transaction<Database>, keys: Keys, fields: BodyFields): Promise<void> {
  await trx
    .updateTable('organisationBody')
    .set({ ...fields, citations: json(fields.citations) })
    .where('id', '=', keys.id)
    .where('organisationId', '=', keys.organisationId)
    .execute();
  await touched(trx, keys.organisationId);
}

export async function removeBody(trx: Transaction<Database>, keys: Keys): Promise<void> {
  await trx
    .deleteFrom('organisationBody')
    .where('id', '=', keys.id)
    .where('organisationId', '=', keys.organisationId)
    .returning('id')
    .executeTakeFirstOrThrow(() => new NotFound('body', keys.id));
  await touched(trx, keys.organisationId);
}

export async function insertJointAction(
  trx: Transaction<Database>,
  keys: Keys,
  fields: JointActionFields,
): Promise<void> {
  await trx
    .insertInto('jointAction')
    .values({ ...fields, ...keys, citations: json(fields.citations) })
    .execute();
  await touched(trx, keys.organisationId);
}

export async function changeJointAction(
  trx: Transaction<Database>,
  keys: Keys,
  fields: JointActionFields,
): Promise<void> {
  await trx
    .updateTable('jointAction')
    .set({ ...fields, citations: json(fields.citations) })
    .where('id', '=', keys.id)
    .where('organisationId', '=', keys.organisationId)
    .execute();
  await touched(trx, keys.organisationId);
}

export async function removeJointAction(trx: Transaction<Database>, keys: Keys): Promise<void> {
  await trx
    .deleteFrom('jointAction')
    .where('id', '=', keys.id)
    .where('organisationId', '=', keys.organisationId)
    .returning('id')
    .executeTakeFirstOrThrow(() => new NotFound('joint action', keys.id));
  await touched(trx, keys.organisationId);
}
