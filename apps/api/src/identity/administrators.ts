import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../database/tables.ts';

const administrators = (db: Kysely<Database>) =>
  db
    .selectFrom('account')
    .select('id')
    .where('state', '=', 'active')
    .where(sql<boolean>`'administrator' = any (roles)`);

/** How many others may administer. */
export async function otherAdministrators(trx: Transaction<Database>, id: string): Promise<number> {
  const rows = await administrators(trx)
    .where('id', '!=', id)
    // Two administrators who take the right from each other at once wait for one another here.
    .forUpdate()
    .execute();
  return rows.length;
}

/** Whether anybody may administer. */
export const somebodyAdministers = async (db: Kysely<Database>): Promise<boolean> =>
  (await administrators(db).limit(1).executeTakeFirst()) !== undefined;
