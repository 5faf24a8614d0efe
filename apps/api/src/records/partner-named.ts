import { type PartnerKind, Refused, refusal } from '@concord/core';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';

/** The partner a request names, as far as rules ask; refuses with `partner-unknown` at /partnerCode. */
export async function partnerNamed(
  db: Kysely<Database>,
  code: string,
): Promise<{ id: string; name: string; kind: PartnerKind }> {
  const row = await db
    .selectFrom('partner')
    .select(['id', 'name', 'kind'])
    .where('code', '=', code)
    .executeTakeFirst();
  if (!row) throw new Refused([refusal('partner-unknown', { code }, '/partnerCode')]);
  return row;
}
