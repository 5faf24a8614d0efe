import type { ContactPoint, ContactPointList, Input, Whole } from '@concord/contract';
import type { Day } from '@concord/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import { NotFound } from '../database/claim.ts';
import { type JsonText, json } from '../database/columns.ts';
import type { Asked } from '../database/cursor.ts';
import { page, sortName, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { authorityKey, confirmedOn, contactPointJson, contactPoints } from '../records/contact-point.ts';
import type { ContactPointFields } from './drafts.ts';
import { contactPointsByPartner, contactPointsThatMatch, partnersAsked } from './filters.ts';

const sortFields = (on: Day) => ({
  partner: sortName(sql`fold(p.name)`),
  authority: authorityKey,
  confirmedOn: sortText(confirmedOn(on)),
  updatedAt: sortText(sql`to_char(c.updated_at, 'YYYYMMDDHH24MISSUS')`),
});

/** Within a partner offices are ordered by name unless told otherwise, or unless their names are not for the reader. */
const inFull = (sort = 'partner', named: boolean) =>
  named ? sort.replace(/^(-?)partner$/, '$1partner,$1authority') : sort;

/** Contact points that match; freshness and interaction are those of the day. */
export async function listContactPoints(
  db: Kysely<Database>,
  query: Input<'listContactPoints'>['query'],
  { on, named }: { on: Day; named: boolean },
): Promise<JsonText<ContactPointList>> {
  const ids = await partnersAsked(db, query);
  const sort = inFull(query.sort, named);
  const found = contactPointsThatMatch(db, query, on, ids);
  const byPartner = /^-?partner/.test(sort);
  return page(found, {
    json: contactPointJson(on),
    id: sql`c.id`,
    fields: sortFields(on),
    defaultSort: sort,
    path: '/contact-points',
    asked: { ...(query as Asked), sort },
    ...(byPartner && {
      short: (cut) => contactPointsByPartner(db, query, on, { ids, cut }) as unknown as typeof found,
    }),
  });
}

/** The contact point with what is computed for the day; refuses with `NotFound`. */
export async function contactPointById(
  db: Kysely<Database>,
  id: string,
  on: Day,
): Promise<Whole<ContactPoint>> {
  const row = await contactPoints(db)
    .where('c.id', '=', id)
    .select(contactPointJson(on).as('record'))
    .executeTakeFirstOrThrow(() => new NotFound('contact point', id));
  return row.record as Whole<ContactPoint>;
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

/** Sets the last day of holders who hand over; whoever calls it adds the next holder. */
export async function endHolders(trx: Transaction<Database>, ids: string[], until: string): Promise<void> {
  if (ids.length === 0) return;
  await trx.updateTable('contactPointHolder').set({ until }).where('id', 'in', ids).execute();
}
