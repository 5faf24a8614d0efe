import type { Day } from '@concord/core';
import { sql, type Transaction } from 'kysely';
import { NotFound, touch } from '../database/claim.ts';
import { type PartTable, partTables } from '../database/part-tables.ts';
import { type RegisterTable, registerTable, registerTables } from '../database/register-tables.ts';
import { snakeCase } from '../database/snake-case.ts';
import type { Database } from '../database/tables.ts';
import { rowState } from './changes-store.ts';
import type { Guard, RecordKey } from './guard.ts';
import { namingTheGone } from './reference-gone.ts';
import { insertAgain } from './rows-store.ts';
import type { Row } from './states.ts';

/** Only a deleted record can be brought back. */
export class NotDeleted extends Error {
  constructor(noun: string, id: string) {
    super(`The ${noun} ${id} is on the register; only a deleted record can be restored.`);
  }
}

const places = Object.keys(registerTables);
const placeOf = ({ tableName }: Pick<Row, 'tableName'>) => places.indexOf(registerTable(tableName));

/** Inserts rows as revisions hold them, first what others refer to. Throws `ReferenceGone` for what is not there. */
export async function insertRows(
  trx: Transaction<Database>,
  noun: string,
  rows: readonly Row[],
): Promise<void> {
  for (const row of rows.toSorted((a, b) => placeOf(a) - placeOf(b)))
    await insertAgain(trx, row).catch((error) => {
      throw namingTheGone(noun, error);
    });
}

/** How people call a record that was asked for. */
type Called = { noun: string; key: string };

/** The rows that were deleted last: those of `table` and `id`, with `together` all that went with them. */
async function deletedRows(
  trx: Transaction<Database>,
  table: RegisterTable,
  id: string,
  { together, noun, key }: Called & { together: boolean },
): Promise<Row[]> {
  const { sqlName } = registerTables[table];
  const { rows } = await sql<Pick<Row, 'tableName' | 'recordId'> & { row: Row }>`
    with last as (
      select * from revision where table_name = ${sqlName} and record_id = ${id} order by version desc limit 1)
    select distinct on (r.table_name, r.record_id) r.table_name, r.record_id, ${rowState('r')} as row
    from last join revision r on r.epoch = last.epoch and r.xid = last.xid
      and r.root_table = last.root_table and r.root_id = last.root_id
    where r.record_id = last.record_id or (${together} and r.operation = 'delete')
    order by r.table_name, r.record_id, r.version desc`.execute(trx);
  const all = rows.map(({ row, ...key }) => ({ ...row, ...key }));
  const own = all.find(({ recordId }) => recordId === id);
  if (!own) throw new NotFound(noun, key);
  if (own.operation !== 'delete') throw new NotDeleted(noun, key);
  return all;
}

/**
 * Brings a deleted record back as it was last, with the parts of it that went in the same transaction; versions go
 * on above the last. Personal values that were erased meanwhile stay empty. Throws `NotFound` for what never was and
 * `NotDeleted` for what is there. Throws `ReferenceGone` if a record it refers to is not there any more.
 */
export async function restoreDeleted(
  trx: Transaction<Database>,
  table: RegisterTable,
  id: string,
  called: Called = { noun: registerTables[table].noun, key: id },
): Promise<void> {
  const rows = await deletedRows(trx, table, id, { ...called, together: true });
  await insertRows(trx, called.noun, rows);
}

/** A part of a record that was deleted while the record stayed; throws as `restoreDeleted` does. */
export async function deletedPart(
  trx: Transaction<Database>,
  table: PartTable,
  { id, of }: { id: string; of: string },
): Promise<Row> {
  const { noun } = registerTables[table];
  const [part] = await deletedRows(trx, table, id, { noun, key: id, together: false });
  const parent = snakeCase(partTables[table].parent);
  if (!part || part.state[parent] !== of) throw new NotFound(noun, id);
  return part;
}

/** Of the rows that went in the same transaction as a part, those that stood below it. */
export type Below = (part: Row, gone: readonly Row[]) => Row[];

/**
 * Brings back a part that was deleted while its record stayed, and what stood `below` it; the record, which the caller has claimed, has a new
 * version by that. Throws as `restoreDeleted` does, and `Refused` where a rule of today forbids it.
 */
export async function restorePart(
  trx: Transaction<Database>,
  table: PartTable,
  id: string,
  { of, guard, today, below }: { of: RecordKey; guard: Guard; today: Day; below?: Below },
): Promise<void> {
  const insist = await guard(trx, of, { living: true, today });
  const { noun } = registerTables[table];
  const part = await deletedPart(trx, table, { id, of: of.id });
  const gone = below ? await deletedRows(trx, table, id, { noun, key: id, together: true }) : [];
  const rows = [part, ...(below?.(part, gone) ?? [])];
  await insertRows(trx, noun, rows);
  await touch(trx, partTables[table].root, of.id);
  await insist(new Set(rows.map(({ recordId }) => recordId)));
}
