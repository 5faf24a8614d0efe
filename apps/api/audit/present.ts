import type pg from 'pg';
import { batches } from './batches.ts';
import type { Findings } from './findings.ts';

type Table = { name: string; quoted: string; guarded: string; personal: string | null };
type Row = { id: string; how: 'changed' | 'added' | 'removed'; fields: string | null };

/** The tables, whether the trigger that writes history is on, and the columns whose values are kept apart from it. */
const tables = `
  select c.relname as name, quote_ident(c.relname) as quoted,
    coalesce(t.tgenabled in ('O', 'A'), false)::text as guarded,
    split_part(encode(t.tgargs, 'escape'), '\\000', 3) as personal
  from pg_class c left join pg_trigger t on t.tgrelid = c.oid and t.tgname = 'record_revision'
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and (c.relname = any($1::text[]) or t.oid is not null)
  order by 1`;

/**
 * Is every record of the tables on the register what its last revision says? A change made with the triggers switched
 * off shows here. Columns that are younger than a revision are not in it; personal values are compared with those kept
 * beside it.
 */
export async function checkPresent(client: pg.Client, names: string[], findings: Findings): Promise<void> {
  for (const table of (await client.query<Table>(tables, [names])).rows) {
    if (table.guarded !== 'true') findings.add({ kind: 'unguarded', table: table.name });
    if (table.personal === null) continue;
    for await (const rows of batches<Row>(client, differing(table, client), 500))
      for (const { id, how, fields } of rows)
        findings.add({ kind: 'present', table: table.name, id, how, fields: JSON.parse(fields ?? '[]') });
  }
}

const differing = ({ name, quoted, personal }: Table, { escapeLiteral }: pg.Client) => `
  with last as (
    select distinct on (record_id) record_id, operation, ${personal ? revealed(escapeLiteral(nulls(personal))) : 'state'} as state
      from public.revision where table_name = ${escapeLiteral(name)} order by record_id desc, version desc),
  pair as (
    select coalesce(t.id, last.record_id) as id, to_jsonb(t) as row, last.state
      from (select * from last where operation <> 'delete') last
      full join public.${quoted} t on t.id = last.record_id),
  judged as (
    select id, case when row is null then 'removed' when state is null then 'added' else 'changed' end as how,
      (select json_agg(key order by key) from jsonb_each(row) where state ? key and value <> state -> key) as fields
      from pair where row is distinct from state)
  select id, how, fields from judged where how <> 'changed' or fields is not null order by id`;

/** The state with personal values in place of their digests, null where they were erased. */
const revealed = (erased: string) => `state || ${erased} || coalesce((
    select jsonb_object_agg(field, value) from public.revision_personal where revision_seq = revision.seq), '{}')`;

const nulls = (personal: string) =>
  JSON.stringify(Object.fromEntries(personal.split(',').map((column) => [column, null])));
