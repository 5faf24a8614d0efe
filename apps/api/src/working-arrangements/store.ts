import type { Input, WorkingArrangement, WorkingArrangementList } from '@concord/contract';
import type { ArrangementDraft, Day } from '@concord/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import { NotFound } from '../database/claim.ts';
import { type JsonText, json } from '../database/columns.ts';
import { anyOf, matches } from '../database/fragments.ts';
import { type PageQuery, page, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { arrangementJson, arrangementsOn } from '../records/working-arrangement.ts';

const sortFields = {
  partner: sortText(sql`fold(p.name)`),
  title: sortText(sql`fold(a.title)`),
  stage: sortText(sql`to_char(stage_order(s.stage), 'FM000')`),
  stageSince: sortText(sql`s.since`),
  purpose: sortText(sql`a.purpose`),
  expiresOn: sortText(sql`a.expires_on`),
  updatedAt: sortText(sql`to_char(a.updated_at, 'YYYYMMDDHH24MISSUS')`),
};

/** Working arrangements that match, as they stand on the day. */
export function listArrangements(
  db: Kysely<Database>,
  query: Input<'listWorkingArrangements'>['query'],
  on: Day,
): Promise<JsonText<WorkingArrangementList>> {
  const { partnerCode, region, stage, purpose, q } = query;
  let found = arrangementsOn(db, on);
  if (partnerCode) found = found.where('p.code', '=', sql<string>`any(${anyOf(partnerCode)})`);
  if (region) found = found.where(sql<boolean>`p.regions && ${anyOf(region)}`);
  if (stage) found = found.where(sql<boolean>`s.stage = any(${anyOf(stage)})`);
  if (purpose)
    found = found.where(sql<boolean>`coalesce(a.purpose, 'not-recorded') = any(${anyOf(purpose)})`);
  if (q)
    found = found.where(
      matches(sql`concat_ws(' ', a.title, a.counterpart, a.reference, p.name, p.official_name, p.code)`, q),
    );
  return page(found, {
    json: arrangementJson(on),
    id: sql`a.id`,
    fields: sortFields,
    defaultSort: 'partner',
    path: '/working-arrangements',
    asked: query as PageQuery & Record<string, unknown>,
  });
}

/** The working arrangement as it stands on the day; refuses with `NotFound`. */
export async function arrangementById(
  db: Kysely<Database>,
  id: string,
  on: Day,
): Promise<WorkingArrangement> {
  const row = await arrangementsOn(db, on)
    .where('a.id', '=', id)
    .select(arrangementJson(on).as('record'))
    .executeTakeFirstOrThrow(() => new NotFound('working arrangement', id));
  return row.record as WorkingArrangement;
}

export async function insertArrangement(
  trx: Transaction<Database>,
  id: string,
  partnerId: string,
  { partnerCode: _, ...fields }: ArrangementDraft,
): Promise<void> {
  await trx
    .insertInto('workingArrangement')
    .values({ ...fields, id, partnerId, citations: json(fields.citations) })
    .execute();
}

/** Expects the row to be claimed: the version was compared when it was locked. */
export async function changeArrangement(
  trx: Transaction<Database>,
  id: string,
  partnerId: string,
  { partnerCode: _, ...fields }: ArrangementDraft,
): Promise<void> {
  await trx
    .updateTable('workingArrangement')
    .set({ ...fields, partnerId, citations: json(fields.citations) })
    .where('id', '=', id)
    .execute();
}

export async function removeArrangement(trx: Transaction<Database>, id: string): Promise<void> {
  await trx.deleteFrom('workingArrangement').where('id', '=', id).execute();
}
