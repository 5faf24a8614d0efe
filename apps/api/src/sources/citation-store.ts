import type { Input, SourceCitationList } from '@concord/contract';
import { type Kysely, sql } from 'kysely';
import type { JsonText } from '../database/columns.ts';
import { type PageQuery, page, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { hitOf, hitPlace } from '../records/record-hit.ts';

/** Which part of a record cites the source, in words; null when it is the record itself. `internal` tells of what only the agency sees. */
const part = (internal: boolean) => sql`case u.table_name
  when 'agreement_milestone' then
    (select 'Milestone: ' || replace(stage, '-', ' ') from agreement_milestone where id = u.record_id)
  when 'working_arrangement_milestone' then
    (select 'Milestone: ' || replace(stage, '-', ' ') from working_arrangement_milestone where id = u.record_id)
  when 'agreement_gate' then
    (select 'Gate: ' || replace(kind, '-', ' ') from agreement_gate where id = u.record_id)
  when 'working_arrangement_gate' then
    (select 'Gate: ' || replace(kind, '-', ' ') from working_arrangement_gate where id = u.record_id)
  when 'assessment' then
    (select concat_ws(' of ', 'Assessment', case when ${internal} then assessed_on end) from assessment where id = u.record_id)
  when 'network_member' then
    (select 'Member: ' || p.code from network_member m join partner p on p.id = m.partner_id where m.id = u.record_id)
  when 'organisation_body' then (select 'Body: ' || name from organisation_body where id = u.record_id)
  when 'joint_action' then (select 'Joint action: ' || title from joint_action where id = u.record_id)
  when 'strategy_priority' then (select 'Priority: ' || code from strategy_priority where id = u.record_id)
  when 'key_action' then (select 'Key action: ' || code from key_action where id = u.record_id)
  when 'strategy_target' then (select 'Target of ' || k.code || coalesce(': ' || p.code, '') from strategy_target t
    join key_action k on k.id = t.key_action_id left join partner p on p.id = t.partner_id where t.id = u.record_id)
  when 'contact_point_holder' then 'Holder'
  when 'contact_point_confirmation' then 'Confirmation'
  when 'follow_up' then (select concat_ws(': ', 'Follow-up', case when ${internal} then text end) from follow_up where id = u.record_id)
  end`;

/** The record a citation stands in (alias `u`); where it is one of its parts that cites, the subtitle says which. */
const citing = (internal: boolean) => sql`(
  select hit.json::jsonb || case when part.words is null then '{}' else jsonb_build_object('subtitle', part.words) end
  from ${hitOf(sql`u.root_table`, sql`u.root_id`)} hit cross join (select ${part(internal)} as words) part)`;

/** Where the records that cite a source stand in the order, each asked once however often it cites. */
const standing = (code: string) => sql<{ rootTable: string; rootId: string; title: string; place: number }>`(
  select u.root_table, u.root_id, hit.title, hit.place
  from (select distinct root_table, root_id from citation_use where source_code = ${code}) u
  cross join lateral ${hitPlace(sql`u.root_table`, sql`u.root_id`)} hit)`;

/** Everything a source states: each citation of it with the record that cites; its citations of itself are left out. */
export function listCitations(
  db: Kysely<Database>,
  { code, internal }: { code: string; internal: boolean },
  query: Input<'listSourceCitations'>['query'],
): Promise<JsonText<SourceCitationList>> {
  const found = db
    .selectFrom('citationUse as u')
    .innerJoin('source as cited', 'cited.code', 'u.sourceCode')
    .innerJoin(standing(code).as('stands'), (join) =>
      join.onRef('stands.rootTable', '=', 'u.rootTable').onRef('stands.rootId', '=', 'u.rootId'),
    )
    .where('u.sourceCode', '=', code)
    .whereRef('u.rootId', '!=', 'cited.id');
  return page(found, {
    // Asked of the page alone: the order needs no more than where each record stands.
    json: sql`json_build_object('locator', u.locator, 'quote', u.quote, 'record', ${citing(internal)})`,
    id: sql`u.id`,
    idType: 'bigint',
    fields: { place: sortText(sql`stands.place`), title: sortText(sql`fold(stands.title)`) },
    defaultSort: 'place,title',
    path: `/sources/${code}/citations`,
    asked: query as PageQuery & Record<string, unknown>,
  });
}
