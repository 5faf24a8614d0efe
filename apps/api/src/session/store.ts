import type { Session } from '@concord/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';

const empty: Session['register'] = { kind: 'register', speaksFrom: null, loadedAt: null };

/** What this database holds: the register or invented data, since when it speaks, when it was loaded. */
export async function registerInfo(db: Kysely<Database>): Promise<Session['register']> {
  const row = await db
    .selectFrom('registerInfo')
    .select(['kind', 'speaksFrom', 'loadedAt'])
    .executeTakeFirst();
  return row ?? empty;
}
