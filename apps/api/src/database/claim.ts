import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { type RegisterTable, registerTables } from './register-tables.ts';
import type { Database, RegisterTables } from './tables.ts';

/** No such record. `executeTakeFirstOrThrow(() => new NotFound('agreement', id))`. */
export class NotFound extends Error {
  readonly noun: string;
  readonly key: string;

  constructor(noun: string, key: string) {
    super(`There is no ${noun} ${key} on the register.`);
    this.noun = noun;
    this.key = key;
  }
}

/** Who made the present version of a record, and when (an ISO instant). */
export type Current = { version: number; changedAt: string; changedBy: string };

/** Somebody else changed the record since it was read. */
export class Stale extends Error {
  readonly current: Current;

  constructor(current: Current) {
    super(`The record is at version ${current.version} by now.`);
    this.current = current;
  }
}

/** What names one record: its id, or its code where the table has codes. */
export type Key = { id: string } | { code: string };

/**
 * Locks a record for the rest of the transaction and returns it. With a version, only if that is still the present
 * one. Throws `NotFound` or `Stale`; waits at most the lock timeout for another who holds it.
 */
export async function claim<Table extends RegisterTable>(
  trx: Transaction<Database>,
  table: Table,
  key: Key,
  version: number | null,
): Promise<Selectable<RegisterTables[Table]>> {
  const [column, value] = Object.entries(key)[0] as ['id' | 'code', string];
  let query = trx
    .selectFrom(table as 'source') // stands for all: each has these columns, or its key would not name them
    .selectAll()
    .where(column, '=', value)
    .forUpdate();
  if (version !== null) query = query.where('version', '=', version);
  const row = await query.executeTakeFirst();
  if (!row) throw await whyNot(trx, table, column, value);
  return row as unknown as Selectable<RegisterTables[Table]>;
}

/** Raises the version of a record whose parts have changed. */
export async function touch(trx: Transaction<Database>, table: RegisterTable, id: string): Promise<void> {
  await trx
    .updateTable(table as 'source')
    .set({ version: sql`version + 1` })
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

async function whyNot(
  db: Kysely<Database>,
  table: RegisterTable,
  column: 'id' | 'code',
  value: string,
): Promise<NotFound | Stale> {
  const current = await db
    .selectFrom('revision')
    .innerJoin(`${table as 'source'} as record`, 'record.id', 'revision.recordId')
    .select(['revision.version', 'revision.time as changedAt', 'revision.actor as changedBy'])
    .where('tableName', '=', registerTables[table].sqlName)
    .where(`record.${column}`, '=', value)
    .orderBy('revision.version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return current ? new Stale(current) : new NotFound(registerTables[table].noun, value);
}
