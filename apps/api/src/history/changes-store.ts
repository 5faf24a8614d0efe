import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/tables.ts';

/** A row as a revision keeps it, with its column names as in SQL. */
export interface RowState {
  seq: number;
  xid: string;
  rootTable: string;
  rootId: string;
  operation: 'insert' | 'update' | 'delete';
  state: Record<string, unknown>;
}

/** What became of one row: its revisions before and after. A row that is not there was deleted or never was. */
export interface RowChange {
  tableName: string;
  recordId: string;
  before: RowState | null;
  after: RowState;
}

/** The changes of one record, with its parts, by one transaction. */
export interface Head {
  /** The last revision of it. */
  number: number;
  epoch: number;
  xid: string;
  rootTable: string;
  rootId: string;
  /** With microseconds, so that the register as known at it has the change. */
  at: string;
  actor: string;
  reason: string | null;
  /** The version of the record it made, or null. */
  version: number | null;
}

export interface Change extends Head {
  rows: RowChange[];
}

const standsAlone = sql`r.table_name = r.root_table and r.record_id = r.root_id`;

/** The columns of a head over `revision r`, grouped by transaction and record; `own` tells the record's own rows. */
export const headColumns = (own: RawBuilder<unknown> = standsAlone): RawBuilder<Head> => sql`
  max(r.seq) as number, r.epoch, r.xid, r.root_table, r.root_id,
  to_char(max(r.time) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  (array_agg(r.actor order by r.seq desc))[1] as actor, (array_agg(r.reason order by r.seq desc))[1] as reason,
  max(r.version) filter (where ${own}) as version`;

type Moved = Omit<RowChange, 'before' | 'after'> & {
  number: number;
  before: RowState | null;
  after: RowState;
};

/** A revision as a row change holds it. */
export const rowState = (
  r: string,
): RawBuilder<RowState> => sql`json_build_object('seq', ${sql.ref(`${r}.seq`)},
  'xid', ${sql.ref(`${r}.xid`)}::text, 'rootTable', ${sql.ref(`${r}.rootTable`)}, 'rootId', ${sql.ref(`${r}.rootId`)},
  'operation', ${sql.ref(`${r}.operation`)}, 'state', ${sql.ref(`${r}.state`)})`;

/** Adds to each head what became of which rows; with `only`, of that one. Versions of a row have no gaps. */
export async function changesOf(
  db: Kysely<Database>,
  heads: readonly Head[],
  only: string | null = null,
): Promise<Change[]> {
  const list = <Value>(of: (head: Head) => Value) => sql`${heads.map(of)}`;
  const { rows } = await sql<Moved>`
    with moved as (
      select h.number, r.table_name, r.record_id, min(r.version) as first, max(r.version) as last
      from unnest(${list(({ number }) => number)}::bigint[], ${list(({ epoch }) => epoch)}::int[],
        ${list(({ xid }) => xid)}::xid8[], ${list(({ rootTable }) => rootTable)}::text[],
        ${list(({ rootId }) => rootId)}::uuid[]) as h (number, epoch, xid, root_table, root_id)
      join revision r on r.root_table = h.root_table and r.root_id = h.root_id
        and r.epoch = h.epoch and r.xid = h.xid and (${only}::uuid is null or r.record_id = ${only}::uuid)
      group by 1, 2, 3)
    select m.number, m.table_name, m.record_id, ${rowState('a')} as after,
      case when b.seq is not null then ${rowState('b')} end as before
    from moved m
    join revision a on a.table_name = m.table_name and a.record_id = m.record_id and a.version = m.last
    left join revision b on b.table_name = m.table_name and b.record_id = m.record_id and b.version = m.first - 1
    order by a.seq`.execute(db);
  const byHead = Map.groupBy(rows, ({ number }) => number);
  return heads.map((head) => ({ ...head, rows: byHead.get(head.number) ?? [] }));
}
