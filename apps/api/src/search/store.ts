import type { SearchResult } from '@concord/contract';
import type { FieldGroup } from '@concord/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { JsonText } from '../database/columns.ts';
import type { Database } from '../database/tables.ts';
import { type HitKind, hitKinds, hitOf } from '../records/record-hit.ts';
import { asked, bestOf, codeOf } from './likeness.ts';

type Table = keyof typeof hitKinds;

const inName = 0.6;
const inTitle = 0.45;
/** Sentences are spelt like anything: only what they hold counts. */
const inSentence = 0;

const otherNames = sql`(select string_agg(v ->> 'name', ' · ') from jsonb_array_elements(p.name_variants) v)`;
const numbers = sql`(select string_agg(value, ' · ') from jsonb_each_text(s.reference_numbers))`;
const translations = sql`(select string_agg(v ->> 'title', ' · ') from jsonb_array_elements(g.translations) v)`;
const projectVariants = sql`(select string_agg(v ->> 'name', ' · ') from jsonb_array_elements(c.name_variants) v)`;
const readValues = sql`(select string_agg(r ->> 'value', ' · ') from jsonb_array_elements(k.readings) r)`;
const instrument = (...more: RawBuilder<unknown>[]) =>
  bestOf(inTitle, sql`a.title || ' ' || p.name`, sql`a.reference`, ...more);

/** What each kind of record is found by, over the `from` of its hit. */
const scores = {
  partner: sql`greatest(${codeOf(sql`p.code`, sql`p.acronym`)},
    ${bestOf(inName, sql`p.name`, sql`p.official_name`, sql`p.acronym`, sql`p.names ->> 'fr'`, otherNames)})`,
  agreement: instrument(),
  working_arrangement: instrument(sql`a.counterpart`),
  liaison_prosecutor: bestOf(inTitle, hitKinds.liaison_prosecutor.title),
  policy_document: sql`greatest(${codeOf(sql`d.code`)},
    ${bestOf(inTitle, sql`d.title`, sql`d.reference`, sql`d.reference_as_printed`, sql`d.celex`)})`,
  source: sql`greatest(${codeOf(sql`s.code`)}, ${bestOf(inTitle, sql`s.title`, sql`s.publisher`, numbers)})`,
  contact_point: bestOf(inTitle, hitKinds.contact_point.title),
  liaison_magistrate: bestOf(inTitle, hitKinds.liaison_magistrate.title),
  guide: bestOf(inTitle, sql`g.title`, translations),
  capacity_project: sql`greatest(${codeOf(sql`c.code`, sql`c.acronym`)},
    ${bestOf(inTitle, sql`c.name`, sql`c.working_title`, sql`c.acronym`, projectVariants)})`,
  strategy: sql`greatest(${codeOf(sql`s.code`)}, ${bestOf(inTitle, sql`s.title`)})`,
  key_action: sql`greatest(${codeOf(sql`k.code`)}, ${bestOf(inSentence, sql`k.title`)})`,
  activity: bestOf(inTitle, sql`a.title`),
  conflict: sql`greatest(${bestOf(inSentence, sql`k.title`, readValues)},
    (select 0.4 * max(score) from named where named.id = any(k.partner_ids)))`,
} satisfies Record<Table, RawBuilder<unknown>>;

/** Whoever looks for a partner also finds what belongs to it, below the partners that are meant themselves. */
const ofPartner = new Set<Table>([
  ...(['agreement', 'working_arrangement', 'liaison_prosecutor'] as const),
  ...(['contact_point', 'liaison_magistrate', 'activity'] as const),
]);

/** Of what may be there by the million only what an index finds is scored: by its title, or first of its partner. */
const narrowed: Partial<Record<Table, RawBuilder<unknown>>> = {
  contact_point: sql`c.id in (select contact_points_like(asked.q, asked.part) from asked union all
    select first.id from named cross join lateral (
      select o.id from contact_point o where o.partner_id = named.id
      order by coalesce(fold(o.authority), '~') collate "C", o.id limit 20) first where named.score > 0)`,
  activity: sql`a.id in (select activities_like(asked.q, asked.part) from asked union all
    select last.activity_id from named cross join lateral (
      select u.activity_id from activity_use u where u.partner_id = named.id
      order by u.held_on desc limit 20) last where named.score > 0)`,
};

const scored = (table: Table, place: number) => {
  const { from, id, title } = hitKinds[table];
  const owned = ofPartner.has(table);
  const score = owned ? sql`greatest(${scores[table]}, 0.4 * named.score, 0)` : scores[table];
  return sql`
    select ${sql.lit(table)} as name, ${id} as id, ${title} as title, ${sql.lit(place)} as place, ${score} as score
    from ${from} cross join asked ${owned ? sql`left join named on named.id = p.id` : sql``}
    where ${narrowed[table] ?? sql`true`}`;
};

const places = Object.entries(hitKinds) as [Table, HitKind][];

/** What may be found: whoever may not read how a kind of record is called does not find it by that. */
const everything = (hidden: readonly FieldGroup[]) =>
  sql.join(
    places.flatMap(([table, { group }], place) =>
      group && hidden.includes(group) ? [] : [scored(table, place)],
    ),
    sql` union all `,
  );

/** The records that answer best to some words, best first; spelling, case and accents are forgiven. */
export async function search(
  db: Kysely<Database>,
  { q, limit, hidden }: { q: string; limit: number; hidden: readonly FieldGroup[] },
): Promise<JsonText<SearchResult>> {
  const { rows } = await sql<{ result: JsonText<SearchResult> }>`
    with asked as materialized (${asked(q)}),
      named as materialized (select p.id, ${scores.partner} as score from partner p cross join asked),
      best as (
        select name, id, row_number() over (order by score desc, place, fold(title) collate "C", id) as rank
        from (${everything(hidden)}) found where score > 0 order by rank limit ${limit}
      )
    select json_build_object('items', coalesce(json_agg(json order by rank), '[]'))::text as result
    from best cross join lateral ${hitOf(sql`best.name`, sql`best.id`)} hit
  `.execute(db);
  return (rows[0] as (typeof rows)[number]).result;
}
