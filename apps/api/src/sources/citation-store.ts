import type { Input, SourceCitationList } from '@concord/contract';
import { type Kysely, sql } from 'kysely';
import type { JsonText } from '../database/columns.ts';
import { type PageQuery, page, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { hitOf } from '../records/record-hit.ts';

/** Which part of a record cites the source, in words; null when it is the record itself. */
const part = sql`case u.table_name
  when 'agreement_milestone' then
    (select 'Milestone: ' || replace(stage, '-', ' ') from agreement_milestone where id = u.record_id)
  when 'working_arrangement_milestone' then
    (select 'Milestone: ' || replace(stage, '-', ' ') from working_arrangement_milestone where id = u.record_id)
  when 'agreement_gate' then
    (select 'Gate: ' || replace(kind, '-', ' ') from agreement_gate where id = u.record_id)
  when 'working_arrangement_gate' then
    (select 'Gate: ' || replace(kind, '-', ' ') from working_arrangement_gate where id = u.record_id)
  when 'assessment' then
    (select concat_ws(' of ', 'Assessment', assessed_on) from assessment where id = u.record_id)
  when 'network_member' then
    (select 'Member: ' || p.code from network_member m join partner p on p.id = m.partner_id where m.id = u.record_id)
  when 'organisation_body' then (select 'Body: ' || name from organisation_body where id = u.record_id)
  when 'joint_action' then (select 'Joint action: ' || title from joint_action where id = u.record_id)
  when 'contact_point_holder' then 'Holder'
  when 'contact_point_confirmation' then 'Confirmation'
  when 'follow_up' then (select 'Follow-up: ' || text from follow_up where id = u.record_id)
  end`;

/** The record a citation stands in (alias `u`), named by the record it is a part of. */
const citing = hitOf(
  sql`u.root_table`,
  sql`u.root_id`,
  ({ subtitle }) => sql`coalesce(${part}, ${subtitle})`,
);

/** Everything a source states: each citation of it with the record that cites; its citations of itself are left out. */
export function listCitations(
  db: Kysely<Database>,
  code: string,
  query: Input<'listSourceCitations'>['query'],
): Promise<JsonText<SourceCitationList>> {
  const found = db
    .selectFrom('citationUse as u')
    .innerJoin('source as cited', 'cited.code', 'u.sourceCode')
    .innerJoinLateral(citing.as('record'), (join) => join.onTrue())
    .where('u.sourceCode', '=', code)
    .whereRef('u.rootId', '!=', 'cited.id');
  return page(found, {
    json: sql`json_build_object('locator', u.locator, 'quote', u.quote, 'record', record.json)`,
    id: sql`u.id`,
    idType: 'bigint',
    fields: { place: sortText(sql`record.place`), title: sortText(sql`fold(record.title)`) },
    defaultSort: 'place,title',
    path: `/sources/${code}/citations`,
    asked: query as PageQuery & Record<string, unknown>,
  });
}
