import { fieldDifferences } from '@concord/core';
import { sql, type Transaction } from 'kysely';
import { claim, Stale, touch } from '../database/claim.ts';
import { registerTable, registerTables } from '../database/register-tables.ts';
import type { Database } from '../database/tables.ts';
import { type Column, columnsOf } from './columns.ts';
import { setColumns } from './fields.ts';
import type { Found } from './find.ts';
import type { Guard } from './guard.ts';
import { namingTheGone } from './reference-gone.ts';
import { insertRows } from './restore.ts';
import { headOfVersion, type LastRevision, lastRevision, rowsAfter } from './revisions-store.ts';
import { removeRow, setAgain } from './rows-store.ts';
import type { Row } from './states.ts';

type Set = { row: Row; columns: string[] };
type Plan = { removed: Row[]; set: Set[]; added: Row[]; differing: ReadonlySet<string> };

/** The columns that people set and that differ between two states of a row. */
function differingColumns(before: Row, after: Row, columns: readonly Column[]): string[] {
  const own = ({ tableName, state }: Row) =>
    Object.fromEntries(setColumns(tableName, state, columns).map((name) => [name, state[name]]));
  return fieldDifferences(own(before), own(after)).map(({ field }) => field);
}

/** What takes a record from one set of rows to another; without `living` all rows have to be made anew. */
function planOf(
  present: readonly Row[],
  target: readonly Row[],
  living: boolean,
  columns: Map<string, Column[]>,
): Plan {
  const now = new Map(present.map((row) => [row.recordId, row]));
  const wanted = new Set(target.map(({ recordId }) => recordId));
  const set = target.flatMap((row) => {
    const before = now.get(row.recordId);
    const changed = before ? differingColumns(before, row, columns.get(row.tableName) ?? []) : [];
    return changed.length > 0 ? [{ row, columns: changed }] : [];
  });
  const fresh = target.filter(({ recordId }) => !now.has(recordId));
  const differing = new Set([...fresh, ...set.map(({ row }) => row)].map(({ recordId }) => recordId));
  const removed = present.filter(({ recordId }) => !wanted.has(recordId));
  if (!living) return { removed: [], set: [], added: [...target], differing };
  return { removed, set, added: fresh, differing };
}

/** Refuses unless the version is the last one of the record; a deleted record has that of its deletion. */
async function claimLast(
  trx: Transaction<Database>,
  { table, sqlName, id }: Found,
  version: number,
): Promise<LastRevision> {
  // A deleted record has no row to lock.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${sqlName} ${id}`}, 0))`.execute(trx);
  const before = await lastRevision(trx, sqlName, id);
  if (before.operation !== 'delete') {
    await claim(trx, table, { id }, version);
    return lastRevision(trx, sqlName, id);
  }
  if (before.version !== version) throw new Stale(before);
  return before;
}

/**
 * Sets a record and its parts to what they were after a version, and gives the version that makes. Nothing is written
 * where they are that already. Throws `Stale` unless `from` is the last version, `ReferenceGone` where something they
 * refer to is not there any more, and `Refused` where a rule of today forbids it.
 */
export async function restoreToRevision(
  trx: Transaction<Database>,
  record: Found,
  { version, from, today }: { version: number; from: number; today: string },
  guardOf: (row: Row) => Guard | null,
): Promise<number> {
  const last = await claimLast(trx, record, from);
  const living = last.operation !== 'delete';
  const target = await rowsAfter(trx, record, (await headOfVersion(trx, record, version)).number);
  const present = await rowsAfter(trx, record, null);
  const tables = [...target, ...present].map(({ tableName }) => tableName);
  const plan = planOf(present, target, living, await columnsOf(trx, tables));
  if (plan.removed.length + plan.set.length + plan.added.length === 0) return last.version;

  const own = target.find(({ recordId }) => recordId === record.id) as Row;
  const key = { id: record.id, code: typeof own.state.code === 'string' ? own.state.code : '' };
  const insist = await guardOf(own)?.(trx, key, { living, today });
  await carryOut(trx, record, plan);
  const ownIsMade = [...plan.added, ...plan.set.map(({ row }) => row)].includes(own);
  if (!ownIsMade) await touch(trx, record.table, record.id);
  if (own.rootId !== record.id) await touch(trx, registerTable(own.rootTable), own.rootId);
  await insist?.(plan.differing);
  return (await lastRevision(trx, record.sqlName, record.id)).version;
}

async function carryOut(trx: Transaction<Database>, { table }: Found, plan: Plan): Promise<void> {
  const { noun } = registerTables[table];
  for (const row of plan.removed) await removeRow(trx, row);
  for (const { row, columns } of plan.set)
    await setAgain(trx, row, columns).catch((error) => {
      throw namingTheGone(noun, error);
    });
  await insertRows(trx, noun, plan.added);
}
