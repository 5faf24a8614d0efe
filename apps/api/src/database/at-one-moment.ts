import type { Kysely, Transaction } from 'kysely';
import type { Database } from './tables.ts';

/** Reads of several statements that see one state of the register; a read that is in a transaction stays in it. */
export function atOneMoment<Answer>(
  db: Kysely<Database>,
  read: (trx: Transaction<Database>) => Promise<Answer>,
): Promise<Answer> {
  if (db.isTransaction) return read(db as Transaction<Database>);
  return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read);
}
