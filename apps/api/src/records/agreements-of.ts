import type { Agreement } from '@concord/contract';
import type { Day } from '@concord/core';
import { type Kysely, sql } from 'kysely';
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

/** All agreements of a partner, for the rules. */
export async function agreementsOf(db: Kysely<Database>, partnerCode: string, on: Day): Promise<Agreement[]> {
  const rows = await agreementsOn(db, on)
    .where('p.code', '=', partnerCode)
    .orderBy(sql`a.created_at`)
    .select(agreementJson(on).as('record'))
    .execute();
  return rows.map(({ record }) => record as Agreement);
}
