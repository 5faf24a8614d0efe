import type { ContactPoint, ContactPointList, Input } from '@concord/contract';
import type { Day } from '@concord/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import { NotFound } from '../database/claim.ts';
import { type JsonText, json } from '../database/columns.ts';
import { type PageQuery, page, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { authorityKey, confirmedOn, contactPointJson, contactPoints } from '../records/contact-point.ts';
import type { ContactPointFields } from './drafts.ts';
import { contactPointsThatMatch, partnersAsked } from './filters.ts';

const sortFields = (on: Day) => ({
  partner: sortText(sql`fold(p.name)`),
  authority: authorityKey,
  confirmedOn: sortText(confirmedOn(on)),
  updatedAt: sortText(sql`to_char(c.updated_at, 'YYYYMMDDHH24MISSUS')`),
});

/** Contact points that match; freshness and interaction are those of the day. */
export async function listContactPoints(
  db: Kysely<Database>,
  query: Input<'listContactPoints'>['query'],
  on: Day,
): Promise<JsonText<ContactPointList>> {
  return page(contactPointsThatMatch(db, query, on, await partnersAsked(db, query)), {
    json: contactPointJson(on),
    id: sql`c.id`,
    fields: sortFields(on),
    defaultSort: 'partner',
    path: '/contact-points',
    asked: query as PageQuery & Record<string, unknown>,
  });
}

/** The contact point with what is computed for the day; refuses with `NotFound`. */
export async function contactPointById(db: Kysely<Database>, id: string, on: Day): Promise<ContactPoint> {
  const row = await contactPoints(db)
    .where('c.id', '=', id)
    .select(contactPointJson(on).as('record'))
    .executeTakeFirstOrThrow(() => new NotFound('contact point', id));
  return row.record as ContactPoint;
}

export async function insertContactPoint(
  trx: Transaction<Database>,
  id: string,
  partnerId: string,
  { partnerCode: _, ...fields }: ContactPointFields,
): Promise<void> {
  await trx
    .insertInto('contactPoint')
    .values({ ...fields, id, partnerId, citations: json(fields.citations) })
    .execute();
}

/** Expects the row to be claimed: the version was compared when it was locked. */
export async function changeContactPoint(
  trx: Transaction<Database>,
  id: string,
  partnerId: string,
  { partnerCode: _, ...fields }: ContactPointFields,
): Promise<void> {
  await trx
    .updateTable('contactPoint')
    .set({ ...fields, partnerId, citations: json(fields.citations) })
    .where('id', '=', id)
    .execute();
}

/** How many activities met it, whatever became of them. */
export async function activitiesThatMet(db: Kysely<Database>, id: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from activity_use where contact_point_id = ${id}`.execute(db);
  return rows[0]?.count ?? 0;
}

export async function removeContactPoint(trx: Transaction<Database>, id: string): Promise<void> {
  await trx.deleteFrom('contactPoint').where('id', '=', id).execute();
}
