import type { Agreement, AgreementList, Input } from '@concord/contract';
import type { AgreementDraft, AssessmentFact, Day } from '@concord/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import { NotFound } from '../database/claim.ts';
import { type JsonText, json } from '../database/columns.ts';
import { anyOf, matches } from '../database/fragments.ts';
import { type PageQuery, page, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { agreementJson, agreementsOn } from '../records/agreement.ts';

const sortFields = {
  partner: sortText(sql`fold(p.name)`),
  title: sortText(sql`fold(a.title)`),
  stage: sortText(sql`to_char(stage_order(s.stage), 'FM000')`),
  stageSince: sortText(sql`s.since`),
  form: sortText(sql`a.form`),
  expiresOn: sortText(sql`a.expires_on`),
  updatedAt: sortText(sql`to_char(a.updated_at, 'YYYYMMDDHH24MISSUS')`),
};

/** Agreements that match, as they stand on the day. */
export function listAgreements(
  db: Kysely<Database>,
  query: Input<'listAgreements'>['query'],
  on: Day,
): Promise<JsonText<AgreementList>> {
  const { partnerCode, region, stage, form, q } = query;
  let found = agreementsOn(db, on);
  if (partnerCode) found = found.where('p.code', '=', sql<string>`any(${anyOf(partnerCode)})`);
  if (region) found = found.where(sql<boolean>`p.regions && ${anyOf(region)}`);
  if (stage) found = found.where(sql<boolean>`s.stage = any(${anyOf(stage)})`);
  if (form) found = found.where(sql<boolean>`coalesce(a.form, 'not-recorded') = any(${anyOf(form)})`);
  if (q)
    found = found.where(
      matches(sql`concat_ws(' ', a.title, a.reference, p.name, p.official_name, p.code)`, q),
    );
  return page(found, {
    json: agreementJson(on),
    id: sql`a.id`,
    fields: sortFields,
    defaultSort: 'partner',
    path: '/agreements',
    asked: query as PageQuery & Record<string, unknown>,
  });
}

/** The agreement as it stands on the day; refuses with `NotFound`. */
export async function agreementById(db: Kysely<Database>, id: string, on: Day): Promise<Agreement> {
  const row = await agreementsOn(db, on)
    .where('a.id', '=', id)
    .select(agreementJson(on).as('record'))
    .executeTakeFirstOrThrow(() => new NotFound('agreement', id));
  return row.record as Agreement;
}

export async function insertAgreement(
  trx: Transaction<Database>,
  id: string,
  partnerId: string,
  { partnerCode: _, ...fields }: AgreementDraft,
): Promise<void> {
  await trx
    .insertInto('agreement')
    .values({ ...fields, id, partnerId, citations: json(fields.citations) })
    .execute();
}

/** Expects the row to be claimed: the version was compared when it was locked. */
export async function changeAgreement(
  trx: Transaction<Database>,
  id: string,
  partnerId: string,
  { partnerCode: _, ...fields }: AgreementDraft,
): Promise<void> {
  await trx
    .updateTable('agreement')
    .set({ ...fields, partnerId, citations: json(fields.citations) })
    .where('id', '=', id)
    .execute();
}

export async function removeAgreement(trx: Transaction<Database>, id: string): Promise<void> {
  await trx.deleteFrom('agreement').where('id', '=', id).execute();
}

/** As much of the partner's assessments of operational need as the rule on proposals asks for (BR08). */
export function assessmentsOf(db: Kysely<Database>, partnerCode: string): Promise<AssessmentFact[]> {
  return db
    .selectFrom('assessment')
    .innerJoin('partner', 'partner.id', 'assessment.partnerId')
    .where('partner.code', '=', partnerCode)
    .select(['assessment.assessedOn as on', 'assessment.memberStatesConsulted'])
    .execute();
}
