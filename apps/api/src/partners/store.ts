import type { Input, Partner, PartnerList } from '@concord/contract';
import { type CodeStatus, type Day, partnerKinds } from '@concord/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import { NotFound } from '../database/claim.ts';
import { type JsonText, json } from '../database/columns.ts';
import { anyOf, matches } from '../database/fragments.ts';
import { type PageQuery, page, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { partnerJson, partners, partnerWords, storedNames } from '../records/partner.ts';
import type { CountryFields } from './drafts.ts';

const sortFields = {
  name: sortText(sql`fold(p.name)`),
  code: sortText(sql`p.code`),
  kind: sortText(sql`array_position(${anyOf(partnerKinds)}, p.kind)`),
  updatedAt: sortText(sql`to_char(p.updated_at, 'YYYYMMDDHH24MISSUS')`),
};

/** Partners of all kinds that match; a stage is that of any of their instruments on the day. */
export function listPartners(
  db: Kysely<Database>,
  query: Input<'listPartners'>['query'],
  on: Day,
): Promise<JsonText<PartnerList>> {
  const { kind, region, stage, q } = query;
  let found = partners(db);
  if (kind) found = found.where(sql<boolean>`p.kind = any(${anyOf(kind)})`);
  if (region) found = found.where(sql<boolean>`p.regions && ${anyOf(region)}`);
  if (stage)
    found = found.where(sql<boolean>`(
      exists (select from agreement a where a.partner_id = p.id
        and agreement_stage_on(a.id, ${on}::date) = any(${anyOf(stage)}))
      or exists (select from working_arrangement a where a.partner_id = p.id
        and working_arrangement_stage_on(a.id, ${on}::date) = any(${anyOf(stage)})))`);
  if (q) found = found.where(matches(partnerWords, q));
  return page(found, {
    json: partnerJson,
    id: sql`p.id`,
    fields: sortFields,
    defaultSort: 'name',
    path: '/partners',
    asked: query as PageQuery & Record<string, unknown>,
  });
}

/** The partner of any kind; refuses with `NotFound`. */
export async function partnerByCode(db: Kysely<Database>, code: string): Promise<Partner> {
  const row = await partners(db)
    .where('p.code', '=', code)
    .select(partnerJson.as('record'))
    .executeTakeFirstOrThrow(() => new NotFound('partner', code));
  return row.record as Partner;
}

export async function insertCountry(
  trx: Transaction<Database>,
  id: string,
  codeStatus: CodeStatus | null,
  country: CountryFields,
): Promise<void> {
  const { code } = country;
  await trx
    .insertInto('partner')
    .values({ ...columns(country), id, kind: 'country', code, iso2: code, codeStatus })
    .execute();
}

/** Expects the row to be claimed; its code stays. */
export async function changeCountry(trx: Transaction<Database>, country: CountryFields): Promise<void> {
  await trx.updateTable('partner').set(columns(country)).where('code', '=', country.code).execute();
}

export async function removePartner(trx: Transaction<Database>, code: string): Promise<void> {
  await trx.deleteFrom('partner').where('code', '=', code).execute();
}

const columns = ({ code: _, names, citations, ...fields }: CountryFields) => ({
  ...fields,
  names: json(storedNames(names)),
  citations: json(citations),
});
