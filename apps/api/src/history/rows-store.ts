import { sql, type Transaction } from 'kysely';
import type { Database } from '../database/tables.ts';
import { columnsOf } from './columns.ts';
import { isDigest, keptValues } from './personal.ts';
import type { Row } from './states.ts';

type State = Record<string, unknown>;

/** The state with personal values in place of their digests, null where they were erased. */
async function withPersonalValues(trx: Transaction<Database>, row: Row): Promise<State> {
  const kept = await keptValues(trx, [row]);
  const reveal = (value: unknown) => (isDigest(value) ? (kept.get(value.sha256) ?? null) : value);
  return Object.fromEntries(Object.entries(row.state).map(([name, value]) => [name, reveal(value)]));
}

/** Columns that can be written today. */
async function writable(trx: Transaction<Database>, tableName: string): Promise<string[]> {
  const columns = (await columnsOf(trx, [tableName])).get(tableName) ?? [];
  return columns.filter(({ generated }) => !generated).map(({ name }) => name);
}

const rowFrom = (tableName: string, state: State) =>
  sql`jsonb_populate_record(null::${sql.table(tableName)}, ${JSON.stringify(state)}::jsonb)`;

/** Inserts a row as a revision holds it: a newer column takes its default. */
export async function insertAgain(trx: Transaction<Database>, row: Row): Promise<void> {
  const state = await withPersonalValues(trx, row);
  const names = (await writable(trx, row.tableName)).filter((name) => name in state);
  const columns = sql.join(names.map((name) => sql.ref(`s.${name}`)));
  await sql`
    insert into ${sql.table(row.tableName)} (${sql.join(names.map((name) => sql.ref(name)))})
    select ${columns} from ${rowFrom(row.tableName, state)} s`.execute(trx);
}

/** Sets some columns of a row as a revision holds them: a newer column goes back to its default. */
export async function setAgain(
  trx: Transaction<Database>,
  row: Row,
  changed: readonly string[],
): Promise<void> {
  const state = await withPersonalValues(trx, row);
  const names = (await writable(trx, row.tableName)).filter((name) => changed.includes(name));
  const assigned = names.map((name) =>
    name in state ? sql`${sql.ref(name)} = s.${sql.ref(name)}` : sql`${sql.ref(name)} = default`,
  );
  await sql`
    update ${sql.table(row.tableName)} t set ${sql.join(assigned)}
    from ${rowFrom(row.tableName, state)} s where t.id = ${row.recordId}`.execute(trx);
}

export async function removeRow(
  trx: Transaction<Database>,
  { tableName, recordId }: Pick<Row, 'tableName' | 'recordId'>,
): Promise<void> {
  await sql`delete from ${sql.table(tableName)} where id = ${recordId}`.execute(trx);
}
