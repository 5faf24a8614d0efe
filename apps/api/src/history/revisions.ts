import type { NamedRecord, Revision, RevisionWithState } from '@concord/contract';
import {
  type Differences,
  differences,
  type Fields,
  type PartKind,
  type RecordOperation,
  type RecordState,
} from '@concord/core';
import type { Kysely } from 'kysely';
import type { RegisterTable } from '../database/register-tables.ts';
import type { Database } from '../database/tables.ts';
import { type Change, changesOf, type Head, type RowChange } from './changes-store.ts';
import { columnsOf } from './columns.ts';
import { idsIn } from './fields.ts';
import type { Found } from './find.ts';
import { hideDifferences, hideFields } from './hidden-fields.ts';
import { resources } from './kinds.ts';
import { namedRecords } from './named.ts';
import { type Disclosure, disclosure, type HistoryReader } from './personal.ts';
import { headOfVersion, rowsAfter } from './revisions-store.ts';
import { type Reading, type Row, sidesOf, stateOf } from './states.ts';
import { tell } from './tell.ts';

/** What is needed to show rows to somebody. */
export interface Showing extends Reading, Disclosure {
  named: ReadonlyMap<string, NamedRecord>;
  scopes: readonly string[];
}

/** Looks up, for all rows at once, what their values name, which columns there are, and what may be seen. */
export async function showingOf(
  db: Kysely<Database>,
  reader: HistoryReader,
  rows: readonly Row[],
  recordIds: readonly string[],
): Promise<Showing> {
  const columns = await columnsOf(
    db,
    rows.map(({ tableName }) => tableName),
  );
  const ids = rows.flatMap(({ tableName, state }) => idsIn(tableName, state));
  const { scopes } = reader.principal;
  const named = await namedRecords(db, [...recordIds, ...ids], scopes);
  return { columns, named, scopes, ...(await disclosure(db, reader, rows)) };
}

/** What a transaction did to a record, told by the record's own row. */
export function operationOf(rows: readonly RowChange[], ownId: string): RecordOperation {
  const own = rows.find(({ recordId }) => recordId === ownId);
  if (!own) return 'changed';
  if (own.after.operation === 'delete') return 'deleted';
  if (own.before === null) return 'added';
  return own.before.operation === 'delete' ? 'restored' : 'changed';
}

/** All rows that changes show on either side. */
export const rowsIn = (changes: readonly Change[]): Row[] =>
  changes.flatMap(({ rows }) =>
    rows.flatMap(({ tableName, recordId, before, after }) =>
      [before, after].flatMap((state) => (state ? [{ tableName, recordId, ...state }] : [])),
    ),
  );

/** What a change made different about the record, as far as it is for the reader. */
export function differencesIn({ rows }: Change, ownId: string, showing: Showing): Differences {
  const { before, after } = sidesOf(rows, ownId);
  return between(stateOf(before, ownId, showing), stateOf(after, ownId, showing), ownId, showing);
}

/** The table of a record that is told of. */
const tableOf = (ownId: string, { named }: Showing): RegisterTable =>
  resources[(named.get(ownId) as NamedRecord).resource].table;

const between = (before: RecordState, after: RecordState, ownId: string, showing: Showing): Differences =>
  hideDifferences(differences(before, after), tableOf(ownId, showing), showing.scopes);

function revision(
  { number, version, at, actor, reason }: Head,
  operation: RecordOperation,
  found: Differences,
  record: NamedRecord,
  showing: Showing,
): Revision {
  const told = tell(found, { record, kind: operation, operation }, showing);
  return { number, version, at, actor, reason, operation, ...told };
}

/** Revisions of one record as the API shows them. */
export async function shownRevisions(
  db: Kysely<Database>,
  reader: HistoryReader,
  record: Found,
  heads: readonly Head[],
): Promise<Revision[]> {
  const changes = await changesOf(db, heads, record.table === 'assessment' ? record.id : null);
  const showing = await showingOf(db, reader, rowsIn(changes), [record.id]);
  const named = showing.named.get(record.id) as NamedRecord;
  const shown = changes.map((change) =>
    revision(
      change,
      operationOf(change.rows, record.id),
      differencesIn(change, record.id, showing),
      named,
      showing,
    ),
  );
  await showing.keepTrail();
  return shown;
}

/** One revision with the whole state it made, told against the one before or another. */
export async function shownRevision(
  db: Kysely<Database>,
  reader: HistoryReader,
  record: Found,
  { version, against }: { version: number; against: number | null },
): Promise<RevisionWithState> {
  const head = await headOfVersion(db, record, version);
  const rows = await rowsAfter(db, record, head.number);
  const others =
    against === null ? [] : await rowsAfter(db, record, (await headOfVersion(db, record, against)).number);
  const [change] = await changesOf(db, [head], record.table === 'assessment' ? record.id : null);
  const changed = rowsIn(change ? [change] : []);
  const showing = await showingOf(db, reader, [...rows, ...others, ...changed], [record.id]);
  const state = stateOf(rows, record.id, showing);
  const { rows: moved } = change as Change;
  const found =
    against === null
      ? differencesIn(change as Change, record.id, showing)
      : between(stateOf(others, record.id, showing), state, record.id, showing);
  const named = showing.named.get(record.id) as NamedRecord;
  const shown = {
    ...revision(head, operationOf(moved, record.id), found, named, showing),
    against: against ?? versionBefore(moved, record.id),
    record: named,
    state: shownState(state, tableOf(record.id, showing), showing),
  };
  await showing.keepTrail();
  return shown;
}

function versionBefore(rows: readonly RowChange[], ownId: string): number | null {
  const before = rows.find(({ recordId }) => recordId === ownId)?.before;
  return before ? Number(before.state.version) + (before.operation === 'delete' ? 1 : 0) : null;
}

function shownState(
  { fields: own, parts }: RecordState,
  table: RegisterTable,
  { disclose, scopes }: Showing,
): RevisionWithState['state'] {
  const shown = (fields: Fields, of: RegisterTable | PartKind) =>
    Object.fromEntries(
      Object.entries(hideFields(fields, of, scopes)).map(([name, value]) => [name, disclose(value)]),
    );
  return {
    fields: shown(own ?? {}, table),
    parts: parts.map(({ part, id, fields }) => ({ part, id, fields: shown(fields, part) })),
  };
}
