import type { Guide, GuideCreate, GuideList, Input } from '@concord/contract';
import { type Kysely, sql, type Transaction } from 'kysely';
import { NotFound } from '../database/claim.ts';
import { type JsonText, json } from '../database/columns.ts';
import { matches } from '../database/fragments.ts';
import { type PageQuery, page, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { guideJson, guides } from '../records/guide.ts';

/** The fields of a guide that people set. */
export type GuideFields = Required<GuideCreate>;

const sortFields = {
  title: sortText(sql`fold(g.title)`),
  publishedOn: sortText(sql`g.published_on`),
  updatedAt: sortText(sql`to_char(g.updated_at, 'YYYYMMDDHH24MISSUS')`),
};

/** Its title in every language it exists in. */
const titles = sql`concat_ws(' ', g.title,
  (select string_agg(t ->> 'title', ' ') from jsonb_array_elements(g.translations) t))`;

export function listGuides(
  db: Kysely<Database>,
  query: Input<'listGuides'>['query'],
): Promise<JsonText<GuideList>> {
  let found = guides(db);
  if (query.q) found = found.where(matches(titles, query.q));
  return page(found, {
    json: guideJson,
    id: sql`g.id`,
    fields: sortFields,
    defaultSort: 'title',
    path: '/guides',
    asked: query as PageQuery & Record<string, unknown>,
  });
}

/** The guide; refuses with `NotFound`. */
export async function guideById(db: Kysely<Database>, id: string): Promise<Guide> {
  const row = await guides(db)
    .where('g.id', '=', id)
    .select(guideJson.as('record'))
    .executeTakeFirstOrThrow(() => new NotFound('guide', id));
  return row.record as Guide;
}

const columns = ({ translations, citations, ...fields }: GuideFields) => ({
  ...fields,
  translations: json(translations),
  citations: json(citations),
});

export async function insertGuide(
  trx: Transaction<Database>,
  id: string,
  fields: GuideFields,
): Promise<void> {
  await trx
    .insertInto('guide')
    .values({ ...columns(fields), id })
    .execute();
}

/** Expects the row to be claimed: the version was compared when it was locked. */
export async function changeGuide(
  trx: Transaction<Database>,
  id: string,
  fields: GuideFields,
): Promise<void> {
  await trx.updateTable('guide').set(columns(fields)).where('id', '=', id).execute();
}

export async function removeGuide(trx: Transaction<Database>, id: string): Promise<void> {
  await trx.deleteFrom('guide').where('id', '=', id).execute();
}
