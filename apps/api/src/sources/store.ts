import type { Input, Source, SourceList } from '@concord/contract';
import { type Kysely, sql, type Transaction } from 'kysely';
import { NotFound } from '../database/claim.ts';
import { type JsonText, json } from '../database/columns.ts';
import { matches, recordFields } from '../database/fragments.ts';
import { type PageQuery, page, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import type { SourceFields } from './drafts.ts';

const sortFields = {
  code: sortText(sql`s.code`),
  title: sortText(sql`fold(s.title)`),
  publishedOn: sortText(sql`s.published_on`),
  retrievedOn: sortText(sql`s.retrieved_on`),
  updatedAt: sortText(sql`to_char(s.updated_at, 'YYYYMMDDHH24MISSUS')`),
};

/** How many records cite it: a record counts once with all its parts, and a source that cites itself not at all. */
const citedBy = sql`(select count(distinct (u.root_table, u.root_id))
  from citation_use u where u.source_code = s.code and u.root_id <> s.id)`;

/** A source (alias `s`) as the API shows it. */
const sourceJson = sql`json_build_object(${recordFields('s')}, 'citedBy', ${citedBy}, 'code', s.code,
  'title', s.title, 'publisher', s.publisher, 'publishedOn', s.published_on, 'retrievedOn', s.retrieved_on,
  'kind', s.kind, 'referenceNumbers', s.reference_numbers, 'link', s.link)`;

const words = sql`concat_ws(' ', s.code, s.title, s.publisher, s.link,
  (select string_agg(value, ' ') from jsonb_each_text(s.reference_numbers)))`;

export function listSources(
  db: Kysely<Database>,
  query: Input<'listSources'>['query'],
): Promise<JsonText<SourceList>> {
  let found = db.selectFrom('source as s');
  if (query.q) found = found.where(matches(words, query.q));
  return page(found, {
    json: sourceJson,
    id: sql`s.id`,
    fields: sortFields,
    defaultSort: 'code',
    path: '/sources',
    asked: query as PageQuery & Record<string, unknown>,
  });
}

/** The source; refuses with `NotFound`. */
export async function sourceByCode(db: Kysely<Database>, code: string): Promise<Source> {
  const row = await db
    .selectFrom('source as s')
    .where('s.code', '=', code)
    .select(sourceJson.as('record'))
    .executeTakeFirstOrThrow(() => new NotFound('source', code));
  return row.record as Source;
}

export async function insertSource(
  trx: Transaction<Database>,
  id: string,
  { code, ...fields }: SourceFields,
): Promise<void> {
  await trx
    .insertInto('source')
    .values({ ...columns(fields), id, code })
    .execute();
}

/** Expects the row to be claimed; its code stays. */
export async function changeSource(
  trx: Transaction<Database>,
  { code, ...fields }: SourceFields,
): Promise<void> {
  await trx.updateTable('source').set(columns(fields)).where('code', '=', code).execute();
}

export async function removeSource(trx: Transaction<Database>, code: string): Promise<void> {
  await trx.deleteFrom('source').where('code', '=', code).execute();
}

const columns = ({ referenceNumbers, citations, ...fields }: Omit<SourceFields, 'code'>) => ({
  ...fields,
  referenceNumbers: json(referenceNumbers),
  citations: json(citations),
});
