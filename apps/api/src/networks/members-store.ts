import type { Transaction } from 'kysely';
import { NotFound, touch } from '../database/claim.ts';
import { json } from '../database/columns.ts';
import type { Database } from '../database/tables.ts';
import type { MemberFields } from './drafts.ts';

export async function insertMember(
  trx: Transaction<Database>,
  keys: { id: string; networkId: string; partnerId: string },
  { partnerCode: _, ...fields }: MemberFields,
): Promise<void> {
  await trx
    .insertInto('networkMember')
    .values({ ...fields, ...keys, citations: json(fields.citations) })
    .execute();
  await touch(trx, 'partner', keys.networkId);
}

export async function changeMember(
  trx: Transaction<Database>,
  { id, networkId, partnerId }: { id: string; networkId: string; partnerId: string },
  { partnerCode: _, ...fields }: MemberFields,
): Promise<void> {
  await trx
    .updateTable('networkMember')
    .set({ ...fields, partnerId, citations: json(fields.citations) })
    .where('id', '=', id)
    .where('networkId', '=', networkId)
    .execute();
  await touch(trx, 'partner', networkId);
}

export async function removeMember(trx: Transaction<Database>, networkId: string, id: string): Promise<void> {
  await trx
    .deleteFrom('networkMember')
    .where('id', '=', id)
    .where('networkId', '=', networkId)
    .returning('id')
    .executeTakeFirstOrThrow(() => new NotFound('member', id));
  await touch(trx, 'partner', networkId);
}
