import type { Input } from '@concord/contract';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { anyOf } from '../database/fragments.ts';
import { registerTables } from '../database/register-tables.ts';
import type { Database } from '../database/tables.ts';
import { type Change, type Head, type RowChange, rowState } from './changes-store.ts';
import { lastWithCode } from './find.ts';
import { type Resource, resources } from './kinds.ts';

type Query = Input<'listRegisterNotices'>['query'];
type Module = NonNullable<Query['module']>[number];

/** After one instant, up to another. */
export interface Span {
  from: string | null;
  until: string;
}

const modules: Record<Module, Resource[]> = {
  partners: ['partners'],
  networks: ['networks'],
  'international-organisations': ['international-organisations'],
  agreements: ['agreements'],
  'working-arrangements': ['working-arrangements'],
  'contact-points': ['contact-points', 'liaison-prosecutors', 'liaison-magistrates', 'guides'],
  'capacity-projects': ['capacity-projects'],
  activities: ['activities'],
  strategy: ['strategies', 'policy-documents'],
  sources: ['sources'],
  conflicts: ['conflicts'],
  attention: ['attention-acceptances', 'attention-settings'],
};

function inModules(asked: readonly Module[]): RawBuilder<boolean> {
  const kept = asked.flatMap((module) => modules[module]).map((resource) => resources[resource]);
  const tables = kept.flatMap(({ table }) => (table === 'partner' ? [] : [registerTables[table].sqlName]));
  const kinds = kept.flatMap(({ table, kind }) => (table === 'partner' ? [kind ?? 'country'] : []));
  return sql`(r.root_table = any(${anyOf(tables)}) or r.root_table = 'partner' and exists (
    select from revision k where k.table_name = 'partner' and k.record_id = r.root_id
      and k.state ->> 'kind' = any(${anyOf(kinds)})))`;
}

const shown = sql`r.seq, r.time, r.epoch, r.xid, r.root_table, r.root_id, r.actor, r.reason`;

/**
 * Revisions about a partner, for a `from`: all of records that are about it or name it, now or once, and of other records
 * what was done to a part that is about it, as a membership. Looked up first, for what concerns one partner is little.
 */
const about = ({ id, code }: { id: string; code: string }): RawBuilder<unknown> => sql`(
  with named as materialized (
    select epoch, xid, root_table, root_id, record_id = root_id as whole from revision
    where state ? 'partner_id' and state ->> 'partner_id' = ${id}),
  record as materialized (
    select 'partner' as root_table, ${id}::uuid as root_id
    union select root_table, root_id from named where whole
    union select root_table, root_id from revision
      where state ? 'partner_ids' and state -> 'partner_ids' ? ${id}
    union select root_table, root_id from revision
      where table_name = 'policy_document' and state -> 'partner_codes' ? ${code}),
  part as materialized (
    select distinct epoch, xid, root_table, root_id from named
    where (root_table, root_id) not in (select * from record))
  select ${shown} from record n join revision r using (root_table, root_id)
  union all
  select ${shown} from part n join revision r using (root_table, root_id, epoch, xid)
  order by time desc, seq desc offset 0) r`;

/** What notices are asked about: where revisions (alias `r`) are looked for, and a condition. */
export interface Asked {
  source: RawBuilder<unknown>;
  condition: RawBuilder<boolean>;
}

/** Narrows notices to a partner and to modules; nothing is about a partner that never was. */
export async function asked(db: Kysely<Database>, { partnerCode, module }: Query): Promise<Asked> {
  const condition = module ? inModules(module) : sql<boolean>`true`;
  if (partnerCode === undefined) return { source: sql`revision r`, condition };
  const id = await lastWithCode(db, 'partner', partnerCode);
  if (id === null) return { source: sql`revision r`, condition: sql`false` };
  return { source: about({ id, code: partnerCode }), condition };
}

const later = sql`select from revision l
  where l.root_table = r.root_table and l.root_id = r.root_id and l.seq > r.seq`;

/** Revisions (alias `r`) that are the last of their transaction about their record. */
export const lastOfChange = sql<boolean>`not exists (${later} and l.epoch = r.epoch and l.xid = r.xid)`;

/** Revisions that are the last about their record up to an instant. */
export const lastUpTo = (until: string): RawBuilder<boolean> =>
  sql`not exists (${later} and l.time <= ${until}::timestamptz)`;

const head = sql`r.seq as number, r.epoch, r.xid, r.root_table, r.root_id, r.actor, r.reason,
  to_char(r.time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  (select max(v.version) from revision v
    where v.table_name = r.root_table and v.record_id = r.root_id and v.epoch = r.epoch and v.xid = r.xid) as version`;

/** Heads in a span, the latest first. `after` is where the page before ended. */
export async function headsIn(
  db: Kysely<Database>,
  { from, until }: Span,
  { source, condition }: Asked,
  { after, limit }: { after: readonly [at: string, number: string] | null; limit: number },
): Promise<Head[]> {
  const begin = after
    ? sql`(r.time, r.seq) < (${after[0]}::timestamptz, ${after[1]}::bigint)`
    : sql`r.time <= ${until}::timestamptz`;
  const { rows } = await sql<Head>`
    select ${head} from ${source}
    where ${begin} and r.time > coalesce(${from}::timestamptz, '-infinity') and ${condition}
    order by r.time desc, r.seq desc limit ${limit}`.execute(db);
  return rows;
}

/** The change with that number, or null. */
export async function headNumbered(db: Kysely<Database>, number: number): Promise<Head | null> {
  const { rows } = await sql<Head>`
    select ${head} from revision r where r.seq = ${number} and ${lastOfChange}`.execute(db);
  return rows[0] ?? null;
}

/** Adds to each head what is different about its record between the ends of a span. */
export async function netChangesOf(
  db: Kysely<Database>,
  heads: readonly Head[],
  { from, until }: Span,
): Promise<Change[]> {
  const { rows } = await sql<RowChange & { rootId: string }>`
    select a.root_id, a.table_name, a.record_id, ${rowState('a')} as after,
      case when b.seq is not null then ${rowState('b')} end as before
    from (select distinct on (table_name, record_id) * from revision
      where (root_table, root_id) in (select * from unnest(${anyOf(heads.map(({ rootTable }) => rootTable))},
        ${anyOf(heads.map(({ rootId }) => rootId))}::uuid[])) and time <= ${until}::timestamptz
      order by table_name, record_id, version desc) a
    left join lateral (select * from revision
      where table_name = a.table_name and record_id = a.record_id and time <= ${from}::timestamptz
      order by version desc limit 1) b on true
    where b.seq is distinct from a.seq order by a.seq`.execute(db);
  const byRecord = Map.groupBy(rows, ({ rootId }) => rootId);
  return heads.map((one) => ({ ...one, rows: byRecord.get(one.rootId) ?? [] }));
}

/** The instant of the database's own clock, which record time goes by. */
export async function recordTime(db: Kysely<Database>): Promise<string> {
  const { rows } = await sql<{ now: string }>`
    select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now`.execute(db);
  return (rows[0] as { now: string }).now;
}
