import type { Session } from '@concord/contract';
import type { Day } from '@concord/core';
import { type Kysely, sql } from 'kysely';
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

/** The strategy that is current on the day, as far as everybody needs to know it. */
export async function currentStrategy(db: Kysely<Database>, day: Day): Promise<Session['strategy']> {
  const { rows } = await sql<NonNullable<Session['strategy']>>`
    select code, title, "from", until from ${strategyOn(day)} s`.execute(db);
  return rows[0] ?? null;
}
