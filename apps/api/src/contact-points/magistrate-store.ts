import type {
  Input,
  LiaisonMagistrate,
  LiaisonMagistrateCreate,
  LiaisonMagistrateList,
  Whole,
} from '@concord/contract';
import { liaisonMagistrateStatuses } from '@concord/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import { NotFound } from '../database/claim.ts';
import { type JsonText, json } from '../database/columns.ts';
import { anyOf } from '../database/fragments.ts';
import { type PageQuery, page, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { liaisonMagistrateJson, liaisonMagistrates } from '../records/liaison-magistrate.ts';

/** The fields of a liaison magistrate that people set. */
export type LiaisonMagistrateFields = Required<LiaisonMagistrateCreate>;

const sortFields = {
  partner: sortText(sql`fold(p.name)`),
  status: sortText(sql`array_position(${anyOf(liaisonMagistrateStatuses)}, m.status)`),
  from: sortText(sql`m."from"`),
  updatedAt: sortText(sql`to_char(m.updated_at, 'YYYYMMDDHH24MISSUS')`),
};

export function listLiaisonMagistrates(
  db: Kysely<Database>,
  query: Input<'listLiaisonMagistrates'>['query'],
): Promise<JsonText<LiaisonMagistrateList>> {
  const { status, partnerCode, region } = query;
  let found = liaisonMagistrates(db);
  if (status) found = found.where(sql<boolean>`m.status = any(${anyOf(status)})`);
  if (partnerCode) found = found.where('p.code', '=', sql<string>`any(${anyOf(partnerCode)})`);
  if (region) found = found.where(sql<boolean>`p.regions && ${anyOf(region)}`);
  return page(found, {
    json: liaisonMagistrateJson,
    id: sql`m.id`,
    fields: sortFields,
    defaultSort: 'partner',
    path: '/liaison-magistrates',
    asked: query as PageQuery & Record<string, unknown>,
  });
}

/** The liaison magistrate; refuses with `NotFound`. */
export async function liaisonMagistrateById(
  db: Kysely<Database>,
  id: string,
): Promise<Whole<LiaisonMagistrate>> {
  const row = await liaisonMagistrates(db)
    .where('m.id', '=', id)
    .select(liaisonMagistrateJson.as('record'))
    .executeTakeFirstOrThrow(() => new NotFound('liaison magistrate', id));
  return row.record as Whole<LiaisonMagistrate>;
}

export async function insertLiaisonMagistrate(
  trx: Transaction<Database>,
  id: string,
  partnerId: string,
  { partnerCode: _, ...fields }: LiaisonMagistrateFields,
): Promise<void> {
  await trx
    .insertInto('liaisonMagistrate')
    .values({ ...fields, id, partnerId, citations: json(fields.citations) })
    .execute();
}

/** Expects the row to be claimed: the version was compared when it was locked. */
export async function changeLiaisonMagistrate(
  trx: Transaction<Database>,
  id: string,
  partnerId: string,
  { partnerCode: _, ...fields }: LiaisonMagistrateFields,
): Promise<void> {
  await trx
    .updateTable('liaisonMagistrate')
    .set({ ...fields, partnerId, citations: json(fields.citations) })
    .where('id', '=', id)
    .execute();
}

export async function removeLiaisonMagistrate(trx: Transaction<Database>, id: string): Promise<void> {
  await trx.deleteFrom('liaisonMagistrate').where('id', '=', id).execute();
}
