import { type Kysely, type RawBuilder, sql } from 'kysely';
import { NotFound } from '../database/claim.ts';
import type { Database } from '../database/tables.ts';
import { type Head, headColumns, rowState } from './changes-store.ts';
import type { Found } from './find.ts';
import type { Row } from './states.ts';

/** All revisions (alias `r`) of a record and its parts. An assessment has an address although it is a part. */
const ofRecord = ({ table, sqlName, id }: Found): RawBuilder<boolean> =>
  table === 'assessment'
    ? sql`r.table_name = ${sqlName} and r.record_id = ${id}`
    : sql`r.root_table = ${sqlName} and r.root_id = ${id}`;

/** The heads of a record's changes. */
const heads = (found: Found) => sql`
  select ${headColumns(sql`r.table_name = ${found.sqlName} and r.record_id = ${found.id}`)}
  from revision r where ${ofRecord(found)}`;
const grouped = sql`group by r.epoch, r.xid, r.root_table, r.root_id`;

/** The transactions that changed a record, newest first, below a number if one is given. */
export async function headsOf(
  db: Kysely<Database>,
  found: Found,
  { below, limit }: { below: string | null; limit: number },
): Promise<Head[]> {
  const { rows } = await sql<Head>`
    select * from (${heads(found)} ${grouped}) h
    where ${below}::bigint is null or h.number < ${below}::bigint
    order by h.number desc limit ${limit}`.execute(db);
  return rows;
}

export async function countOfHeads(db: Kysely<Database>, found: Found): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(distinct (r.epoch, r.xid)) as total from revision r where ${ofRecord(found)}`.execute(db);
  return rows[0]?.total ?? 0;
}

/** The transaction that made a version of a record; refuses with `NotFound`. */
export async function headOfVersion(db: Kysely<Database>, found: Found, version: number): Promise<Head> {
  const { rows } = await sql<Head>`
    ${heads(found)} and (r.epoch, r.xid) = (
      select epoch, xid from revision
      where table_name = ${found.sqlName} and record_id = ${found.id} and version = ${version})
    ${grouped}`.execute(db);
  if (!rows[0]) throw new NotFound('revision', String(version));
  return { ...rows[0], version };
}

/**
 * The rows of a record and its parts right after a revision, or as they are; of a deletion as they were last, for it would be nothing
 * otherwise. The record itself comes first.
 */
export async function rowsAfter(db: Kysely<Database>, found: Found, number: number | null): Promise<Row[]> {
  const { rows } = await sql<{
    row: Omit<Row, 'tableName' | 'recordId'>;
    tableName: string;
    recordId: string;
  }>`
    select last.table_name, last.record_id, ${rowState('last')} as row
    from (select distinct on (r.table_name, r.record_id) r.* from revision r
      where ${ofRecord(found)} and r.seq <= coalesce(${number}::bigint, r.seq)
      order by r.table_name, r.record_id, r.version desc) last
    order by last.record_id <> ${found.id}, last.record_id`.execute(db);
  const all = rows.map(({ row, ...key }) => ({ ...key, ...row }));
  const own = all.find(({ recordId }) => recordId === found.id);
  const shown = ({ operation, xid }: Row) =>
    operation !== 'delete' || (own?.operation === 'delete' && xid === own.xid);
  return all.filter(shown);
}

export type LastRevision = {
  version: number;
  operation: 'insert' | 'update' | 'delete';
  changedAt: string;
  changedBy: string;
};

/** The last revision of a row that is or was. */
export function lastRevision(db: Kysely<Database>, sqlName: string, id: string): Promise<LastRevision> {
  return db
    .selectFrom('revision')
    .select(['version', 'operation', 'time as changedAt', 'actor as changedBy'])
    .where('tableName', '=', sqlName)
    .where('recordId', '=', id)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
}
