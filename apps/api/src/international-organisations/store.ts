import type { Input, InternationalOrganisation, InternationalOrganisationList } from '@concord/contract';
import type { Day } from '@concord/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import { NotFound } from '../database/claim.ts';
import { type JsonText, json } from '../database/columns.ts';
import { anyOf, matches } from '../database/fragments.ts';
import { type PageQuery, page, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { organisationJson, organisationsOn } from '../records/international-organisation.ts';
import { partnerWords, storedNames } from '../records/partner.ts';
import type { OrganisationFields } from './drafts.ts';

const sortFields = {
  name: sortText(sql`fold(p.name)`),
  acronym: sortText(sql`fold(p.acronym)`),
  updatedAt: sortText(sql`to_char(p.updated_at, 'YYYYMMDDHH24MISSUS')`),
};

export function listOrganisations(
  db: Kysely<Database>,
  query: Input<'listInternationalOrganisations'>['query'],
  on: Day,
): Promise<JsonText<InternationalOrganisationList>> {
  const { region, q } = query;
  let found = organisationsOn(db, on);
  if (region) found = found.where(sql<boolean>`p.regions && ${anyOf(region)}`);
  if (q) found = found.where(matches(partnerWords, q));
  return page(found, {
    json: organisationJson(on),
    id: sql`p.id`,
    fields: sortFields,
    defaultSort: 'name',
    path: '/international-organisations',
    asked: query as PageQuery & Record<string, unknown>,
  });
}

/** The international organisation as it stands on the day; a partner of another kind is not found here. */
export async function organisationByCode(
  db: Kysely<Database>,
  code: string,
  on: Day,
): Promise<InternationalOrganisation> {
  const row = await organisationsOn(db, on)
    .where('p.code', '=', code)
    .select(organisationJson(on).as('record'))
    .executeTakeFirstOrThrow(() => new NotFound('international organisation', code));
  return row.record as InternationalOrganisation;
}

export async function insertOrganisation(
  trx: Transaction<Database>,
  id: string,
  organisation: OrganisationFields,
): Promise<void> {
  const { code } = organisation;
  await trx
    .insertInto('partner')
    .values({ ...columns(organisation), id, code, kind: 'international-organisation' })
    .execute();
}

/** Expects the row to be claimed; its code stays. */
export async function changeOrganisation(
  trx: Transaction<Database>,
  organisation: OrganisationFields,
): Promise<void> {
  await trx.updateTable('partner').set(columns(organisation)).where('code', '=', organisation.code).execute();
}

export async function removeOrganisation(trx: Transaction<Database>, code: string): Promise<void> {
  await trx.deleteFrom('partner').where('code', '=', code).execute();
}

const columns = ({ code: _, names, nameVariants, citations, ...fields }: OrganisationFields) => ({
  ...fields,
  names: json(storedNames(names)),
  nameVariants: json(nameVariants),
  citations: json(citations),
});
