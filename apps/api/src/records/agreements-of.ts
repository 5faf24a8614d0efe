import type { Agreement } from '@concord/contract';
import type { Day } from '@concord/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../database/tables.ts';
import { agreementJson, agreementsOn } from './agreement.ts';

/** The agreement a record points to, for the rules; null where it points to none, or to none that is there. */
export async function agreementNamed(
  db: Kysely<Database>,
  id: string | null,
  on: Day,
): Promise<Agreement | null> {
  if (id === null) return null;
  const row = await agreementsOn(db, on)
    .where('a.id', '=', id)
    .select(agreementJson(on).as('record'))
    .executeTakeFirst();
  return (row?.record as Agreement | undefined) ?? null;
}

/** Keeps agreements as they are until the transaction ends, so that what the rules read of them stays true. */
export async function holdAgreements(
  trx: Transaction<Database>,
  ids: readonly (string | null)[],
): Promise<void> {
  const named = ids.filter((id) => id !== null);
  if (named.length === 0) return;
  await trx
    .selectFrom('agreement')
    .select('id')
    .where(sql<boolean>`id = any(${named}::uuid[])`)
    .orderBy('id')
    .forShare()
    .execute();
}

/** All agreements of a partner, for the rules. */
export async function agreementsOf(db: Kysely<Database>, partnerCode: string, on: Day): Promise<Agreement[]> {
  const rows = await agreementsOn(db, on)
    .where('p.code', '=', partnerCode)
    .orderBy(sql`a.created_at`)
    .select(agreementJson(on).as('record'))
    .execute();
  return rows.map(({ record }) => record as Agreement);
}
