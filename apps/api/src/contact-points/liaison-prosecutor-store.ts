import type { Input, LiaisonProsecutor, LiaisonProsecutorList } from '@concord/contract';
import type { Day } from '@concord/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import { NotFound } from '../database/claim.ts';
import { type JsonText, json } from '../database/columns.ts';
import { anyOf } from '../database/fragments.ts';
import { type PageQuery, page, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { liaisonProsecutorJson, liaisonProsecutors } from '../records/liaison-prosecutor.ts';
import { holdsOn } from '../records/period.ts';
import type { LiaisonProsecutorFields } from './drafts.ts';

const sortFields = {
  partner: sortText(sql`fold(p.name)`),
  from: sortText(sql`l."from"`),
  until: sortText(sql`l.until`),
  updatedAt: sortText(sql`to_char(l.updated_at, 'YYYYMMDDHH24MISSUS')`),
};

/** Liaison prosecutors that match; `current` asks who is certainly in post on the day. */
export function listLiaisonProsecutors(
  db: Kysely<Database>,
  query: Input<'listLiaisonProsecutors'>['query'],
  on: Day,
): Promise<JsonText<LiaisonProsecutorList>> {
  const { partnerCode, region, current } = query;
  let found = liaisonProsecutors(db);
  if (partnerCode) found = found.where('p.code', '=', sql<string>`any(${anyOf(partnerCode)})`);
  if (region) found = found.where(sql<boolean>`p.regions && ${anyOf(region)}`);
  if (current !== undefined) found = found.where(sql<boolean>`${holdsOn('l', on)} = ${current}::boolean`);
  return page(found, {
    json: liaisonProsecutorJson,
    id: sql`l.id`,
    fields: sortFields,
    defaultSort: 'partner',
    path: '/liaison-prosecutors',
    asked: query as PageQuery & Record<string, unknown>,
  });
}

/** The liaison prosecutor; refuses with `NotFound`. */
export async function liaisonProsecutorById(db: Kysely<Database>, id: string): Promise<LiaisonProsecutor> {
  const row = await liaisonProsecutors(db)
    .where('l.id', '=', id)
    .select(liaisonProsecutorJson.as('record'))
    .executeTakeFirstOrThrow(() => new NotFound('liaison prosecutor', id));
  return row.record as LiaisonProsecutor;
}

export async function insertLiaisonProsecutor(
  trx: Transaction<Database>,
  id: string,
  partnerId: string,
  { partnerCode: _, ...fields }: LiaisonProsecutorFields,
): Promise<void> {
  await trx
    .insertInto('liaisonProsecutor')
    .values({ ...fields, id, partnerId, citations: json(fields.citations) })
    .execute();
}

/** Expects the row to be claimed: the version was compared when it was locked. */
export async function changeLiaisonProsecutor(
  trx: Transaction<Database>,
  id: string,
  partnerId: string,
  { partnerCode: _, ...fields }: LiaisonProsecutorFields,
): Promise<void> {
  await trx
    .updateTable('liaisonProsecutor')
    .set({ ...fields, partnerId, citations: json(fields.citations) })
    .where('id', '=', id)
    .execute();
}

export async function removeLiaisonProsecutor(trx: Transaction<Database>, id: string): Promise<void> {
  await trx.deleteFrom('liaisonProsecutor').where('id', '=', id).execute();
}
