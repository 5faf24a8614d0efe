import type { ChangedRecord, ChangeEvent } from '@concord/contract';
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { changeType, recordType } from './feed-types.ts';
import { fieldsOf, idsIn } from './fields.ts';
import type { RevisionTable } from './table.ts';

type Revision = Selectable<RevisionTable>;

/** What of a revision a record is shown from; `state` is without personal and computed columns already. */
export type StateRow = Pick<
  Revision,
  'tableName' | 'recordId' | 'rootTable' | 'rootId' | 'operation' | 'version' | 'state'
>;

/** Revisions as CloudEvents. */
export async function eventsOf(
  db: Kysely<Database>,
  rows: (StateRow & { time: string; digest: string })[],
): Promise<ChangeEvent[]> {
  const records = await changedRecords(db, rows);
  return rows.map((row, index) => {
    const data = records[index] as ChangedRecord;
    return {
      specversion: '1.0',
      id: row.digest,
      source: '/v1/changes',
      type: changeType(row),
      subject: `${data.recordType}/${data.id}`,
      time: row.time,
      datacontenttype: 'application/json',
      data,
    };
  });
}

/** Records as revisions leave them: the data of events, and the lines of a snapshot. */
export async function changedRecords(db: Kysely<Database>, rows: StateRow[]): Promise<ChangedRecord[]> {
  const codes = await codesOf(
    db,
    rows.flatMap(({ tableName, state }) => idsIn(tableName, state)),
  );
  return rows.map(({ tableName, recordId, rootTable, rootId, operation, version, state }) => ({
    recordType: recordType(tableName),
    id: recordId,
    version,
    partOf: rootId === recordId ? null : { recordType: recordType(rootTable), id: rootId },
    record: operation === 'delete' ? null : recordOf(tableName, state, codes),
  }));
}

type Codes = ReadonlyMap<string, { code: string | null }>;

/** The code of a record; a key action is named with its strategy. */
const code = sql<string | null>`case when table_name = 'key_action' then (
  select s.state ->> 'code' || '/' from revision s
  where s.table_name = 'strategy' and s.record_id = (revision.state ->> 'strategy_id')::uuid limit 1) else '' end
  || (state ->> 'code')`;

/** The codes of records that others name by code. They never change, so that any revision tells them. */
async function codesOf(db: Kysely<Database>, ids: string[]): Promise<Codes> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('revision')
    .distinctOn('recordId')
    .select(['recordId', code.as('code')])
    .where('tableName', 'in', ['partner', 'capacity_project', 'policy_document', 'key_action'])
    .where('recordId', '=', sql<string>`any(${[...new Set(ids)]}::uuid[])`)
    .orderBy('recordId')
    .execute();
  return new Map(rows.map(({ recordId, code }) => [recordId, { code }]));
}

/** A state by the names of the contract, instants as every answer writes them. */
function recordOf(tableName: string, state: Record<string, unknown>, codes: Codes): Record<string, unknown> {
  const told = Object.entries(state).map(([column, value]) => [
    column,
    column.endsWith('_at') ? instant(value) : value,
  ]);
  const { created_at: createdAt, updated_at: updatedAt, ...rest } = Object.fromEntries(told);
  return { createdAt, updatedAt, ...fieldsOf(tableName, rest, [], codes) };
}

const instant = (value: unknown) => (typeof value === 'string' ? new Date(value).toISOString() : value);
