import { Refused, refusal } from '@concord/core';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';

/** The row of the partner a request names; refuses with `partner-unknown` at /partnerCode. */
export async function partnerIdOf(db: Kysely<Database>, code: string): Promise<string> {
  const row = await db.selectFrom('partner').select('id').where('code', '=', code).executeTakeFirst();
  if (!row) throw new Refused([refusal('partner-unknown', { code }, '/partnerCode')]);
  return row.id;
}
