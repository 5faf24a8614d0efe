import type { CapacityProject, CapacityProjectList, Input, Whole } from '@concord/contract';
import { type Day, projectStatuses } from '@concord/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import { NotFound } from '../database/claim.ts';
import { type JsonText, json } from '../database/columns.ts';
import { anyOf, matches } from '../database/fragments.ts';
import { type PageQuery, page, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { capacityProjectJson, capacityProjects, projectTitle } from '../records/capacity-project.ts';
import type { ProjectFields } from './drafts.ts';

const sortFields = {
  name: sortText(sql`fold(${projectTitle})`),
  status: sortText(sql`array_position(${anyOf(projectStatuses)}, c.status)`),
  from: sortText(sql`c."from"`),
  until: sortText(sql`c.until`),
  updatedAt: sortText(sql`to_char(c.updated_at, 'YYYYMMDDHH24MISSUS')`),
};

const words = sql`concat_ws(' ', c.name, c.working_title, c.acronym, c.code, c.funding_instrument,
  (select string_agg(v ->> 'name', ' ') from jsonb_array_elements(c.name_variants) v))`;

const benefiting = (codes: readonly string[]) => sql<boolean>`exists (
  select from capacity_project_partner b join partner p on p.id = b.partner_id
  where b.capacity_project_id = c.id and p.code = any(${anyOf(codes)}))`;

export function listProjects(
  db: Kysely<Database>,
  query: Input<'listCapacityProjects'>['query'],
  on: Day,
): Promise<JsonText<CapacityProjectList>> {
  const { status, agencyRole, region, partnerCode, q } = query;
  let found = capacityProjects(db);
  if (status) found = found.where(sql<boolean>`coalesce(c.status, 'not-recorded') = any(${anyOf(status)})`);
  if (agencyRole) found = found.where(sql<boolean>`c.agency_role = any(${anyOf(agencyRole)})`);
  if (region) found = found.where(sql<boolean>`c.regions && ${anyOf(region)}`);
  if (partnerCode) found = found.where(benefiting(partnerCode));
  if (q) found = found.where(matches(words, q));
  return page(found, {
    json: capacityProjectJson(on),
    id: sql`c.id`,
    fields: sortFields,
    defaultSort: 'name',
    path: '/capacity-projects',
    asked: query as PageQuery & Record<string, unknown>,
  });
}

/** The capacity project as it stands on the day; refuses with `NotFound`. */
export async function projectByCode(
  db: Kysely<Database>,
  code: string,
  on: Day,
): Promise<Whole<CapacityProject>> {
  const row = await capacityProjects(db)
    .where('c.code', '=', code)
    .select(capacityProjectJson(on).as('record'))
    .executeTakeFirstOrThrow(() => new NotFound('capacity project', code));
  return row.record as Whole<CapacityProject>;
}

/** The code in a list of its own if a project has it already. */
export async function takenCodes(db: Kysely<Database>, code: string): Promise<string[]> {
  const rows = await db.selectFrom('capacityProject').select('code').where('code', '=', code).execute();
  return rows.map((row) => row.code);
}

/** The partners with these codes, in the order asked; those that nobody knows are left out. */
export async function partnersNamed(
  trx: Transaction<Database>,
  codes: readonly string[],
): Promise<{ id: string; code: string }[]> {
  return trx
    .selectFrom('partner')
    .select(['id', 'code'])
    .where(sql<boolean>`code = any(${anyOf(codes)})`)
    .orderBy(sql`array_position(${anyOf(codes)}, code)`)
    .execute();
}

type Row = { fields: ProjectFields; partnerIds: string[] };

export async function insertProject(trx: Transaction<Database>, id: string, row: Row): Promise<void> {
  const { code } = row.fields;
  await trx
    .insertInto('capacityProject')
    .values({ ...columns(row), id, code })
    .execute();
}

/** Expects the row to be claimed; its code stays. */
export async function changeProject(trx: Transaction<Database>, row: Row): Promise<void> {
  await trx.updateTable('capacityProject').set(columns(row)).where('code', '=', row.fields.code).execute();
}

export async function removeProject(trx: Transaction<Database>, code: string): Promise<void> {
  await trx.deleteFrom('capacityProject').where('code', '=', code).execute();
}

const columns = ({ fields, partnerIds }: Row) => {
  const { code: _, partnerCodes: __, nameVariants, citations, ...rest } = fields;
  return { ...rest, partnerIds, nameVariants: json(nameVariants), citations: json(citations) };
};
