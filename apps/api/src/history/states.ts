import type { NamedRecord } from '@concord/contract';
import type { Fields, RecordState } from '@concord/core';
import type { RowChange, RowState } from './changes-store.ts';
import type { Column } from './columns.ts';
import { fieldsOf } from './fields.ts';
import { partOf } from './kinds.ts';

/** What is needed to read rows as the contract shows them. */
export interface Reading {
  columns: ReadonlyMap<string, Column[]>;
  named: ReadonlyMap<string, NamedRecord>;
}

export interface Row extends RowState {
  tableName: string;
  recordId: string;
}

/** Rows of one record as its state; `ownId` is the record, the others are its parts. */
export function stateOf(rows: readonly Row[], ownId: string, { columns, named }: Reading): RecordState {
  const fields = ({ tableName, state }: Row): Fields =>
    fieldsOf(tableName, state, columns.get(tableName) ?? [], named);
  const own = rows.find(({ recordId }) => recordId === ownId);
  const parts = rows.flatMap((row) => {
    const part = row.recordId === ownId ? null : partOf(row.tableName);
    return part ? [{ part: part.part, id: row.recordId, fields: fields(row) }] : [];
  });
  return { fields: own ? fields(own) : null, parts };
}

/**
 * The rows of a change on either side. What was deleted together with the record and came back with it counts as having
 * been there, so that a restore tells only what is different from before.
 */
export function sidesOf(rows: readonly RowChange[], ownId: string): { before: Row[]; after: Row[] } {
  const own = rows.find(({ recordId }) => recordId === ownId);
  const goneWith = own?.before?.operation === 'delete' ? own.before.xid : null;
  const row = ({ tableName, recordId }: RowChange, state: RowState): Row => ({
    tableName,
    recordId,
    ...state,
  });
  return {
    before: rows.flatMap((change) =>
      change.before && (change.before.operation !== 'delete' || change.before.xid === goneWith)
        ? [row(change, change.before)]
        : [],
    ),
    after: rows.flatMap((change) => (change.after.operation === 'delete' ? [] : [row(change, change.after)])),
  };
}
