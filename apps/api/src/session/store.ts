import type { Session } from '@concord/contract';
import type { Day } from '@concord/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import { NotFound } from '../database/claim.ts';
import type { Database } from '../database/tables.ts';
import { strategyOn } from '../records/strategy-on.ts';

const empty: Session['register'] = { kind: 'register', speaksFrom: null, loadedAt: null };

/** What this database holds: the register or invented data, since when it speaks, when it was loaded. */
export async function registerInfo(db: Kysely<Database>): Promise<Session['register']> {
  const row = await db
    .selectFrom('registerInfo')
    .select(['kind', 'speaksFrom', 'loadedAt'])
    .executeTakeFirst();
  return row ?? empty;
}

/** Ends a session at once. */
export const endSessionById = (trx: Transaction<Database>, id: string): Promise<unknown> =>
  trx.deleteFrom('session').where('id', '=', id).execute();

/** Whose session it is, or null if there is none. */
export async function accountOfSession(db: Kysely<Database>, id: string): Promise<string | null> {
  const found = await db.selectFrom('session').select('accountId').where('id', '=', id).executeTakeFirst();
  return found?.accountId ?? null;
}

/** The person has shown once more who they are; tells when. */
export async function stepUpSession(trx: Transaction<Database>, id: string): Promise<string> {
  const found = await trx
    .updateTable('session')
    .set({ steppedUpAt: sql`clock_timestamp()` })
    .where('id', '=', id)
    .returning('steppedUpAt')
    .executeTakeFirstOrThrow(() => new NotFound('session', id));
  return found.steppedUpAt as string;
}

/** The strategy that is current on the day, as far as everybody needs to know it. */
export async function currentStrategy(db: Kysely<Database>, day: Day): Promise<Session['strategy']> {
  const { rows } = await sql<NonNullable<Session['strategy']>>`
    select code, title, "from", until from ${strategyOn(day)} s`.execute(db);
  return rows[0] ?? null;
}
