import type { ChangedRecord, ChangeEvent } from '@concord/contract';
import type { Selectable } from 'kysely';
import { changeType, recordType } from './feed-types.ts';
import type { RevisionTable } from './table.ts';

/** What of a revision an event is made of. `state` is without personal and computed columns already. */
export type FeedRow = Pick<
  Selectable<RevisionTable>,
  'time' | 'tableName' | 'recordId' | 'rootTable' | 'rootId' | 'operation' | 'version' | 'state'
> & { mark: string; digest: string };

/** A revision as a CloudEvent. */
export function eventOf(row: FeedRow): ChangeEvent {
  const data = changedRecord(row);
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
}

/** The record as a revision leaves it: the data of an event, and a line of a snapshot. */
export function changedRecord(row: Omit<FeedRow, 'time' | 'mark' | 'digest'>): ChangedRecord {
  const part = row.rootId !== row.recordId;
  return {
    recordType: recordType(row.tableName),
    id: row.recordId,
    version: row.version,
    partOf: part ? { recordType: recordType(row.rootTable), id: row.rootId } : null,
    record: row.operation === 'delete' ? null : fields(row.state),
  };
}

/** The columns under the names of the contract; instants as every answer writes them. */
function fields(state: Record<string, unknown>): Record<string, unknown> {
  const named = Object.entries(state)
    .filter(([column]) => column !== 'id' && column !== 'version')
    .map(([column, value]) => [camel(column), isInstant(column) ? instant(value) : value]);
  return Object.fromEntries(named);
}

const camel = (column: string) => column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const isInstant = (column: string) => column.endsWith('_at');
const instant = (value: unknown) => (typeof value === 'string' ? new Date(value).toISOString() : value);
