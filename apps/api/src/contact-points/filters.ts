import type { Input } from '@concord/contract';
import { type Day, freshForMonths, type InteractionLevel, interactionThresholds } from '@concord/core';
import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import { anyOf, matches } from '../database/fragments.ts';
import type { Cut } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { contactPoints, interaction } from '../records/contact-point.ts';
import { partnerWords } from '../records/partner.ts';
import { holdsOn } from '../records/period.ts';
import type { ContactPointTable } from './table.ts';

type ListQuery = Input<'listContactPoints'>['query'];

/** What narrows a list of contact points, wherever it is shown or exported. */
export type ContactPointFilter = Omit<ListQuery, 'sort' | 'limit' | 'cursor' | 'count'>;

/** A confirmation that is fresh on the day: mirrors `freshnessOn` of the package core. */
const confirmed = (on: Day, fresh: boolean) => sql<boolean>`exists (select from contact_point_confirmation k
  where k.contact_point_id = c.id and k.confirmed_on <= ${on}::date
    ${fresh ? sql`and ${on}::date <= (k.confirmed_on + make_interval(months => ${sql.lit(freshForMonths)}))::date` : sql``})`;

/** `exists` rather than a computed word, so that the planner may begin with the confirmations. */
const inState = (on: Day) => ({
  fresh: confirmed(on, true),
  stale: sql<boolean>`(${confirmed(on, false)} and not ${confirmed(on, true)})`,
  'not-confirmed': sql<boolean>`not ${confirmed(on, false)}`,
});

const metWithin = (months: number, on: Day) =>
  sql`count(*) filter (where ${on}::date <= u.held_on + make_interval(months => ${sql.lit(months)}))`;

/** The level out of all contacts of an office, as `interactionLevel` of the package core has it (BR19). */
const level = (on: Day) =>
  sql`case ${sql.join(
    interactionThresholds.map(
      ({ level: name, contacts, months }) =>
        sql`when ${metWithin(months, on)} >= ${sql.lit(contacts)} then ${sql.lit(name)}`,
    ),
    sql` `,
  )} else 'none' end`;

/**
 * Offices at one of the levels. Those with contacts are few and are found by one look at the activities; those without
 * are many, so that looking at each soon fills a page.
 */
function atLevels(levels: readonly InteractionLevel[], on: Day): RawBuilder<boolean> {
  if (levels.includes('none')) return sql`${interaction(on)} = any(${anyOf(levels)})`;
  return sql`c.id in (
    select u.contact_point_id from activity_use u
    where u.contact_point_id is not null and u.state = 'held' and u.held_on <= ${on}::date
    group by u.contact_point_id having ${level(on)} = any(${anyOf(levels)}))`;
}

/** The rows of partners that a filter names, so that the list can follow an index of theirs; null = of all. */
export async function partnersAsked(
  db: Kysely<Database>,
  { partnerCode, region }: ContactPointFilter,
): Promise<string[] | null> {
  if (!partnerCode && !region) return null;
  let named = db.selectFrom('partner as p').select('p.id');
  if (partnerCode) named = named.where('p.code', '=', sql<string>`any(${anyOf(partnerCode)})`);
  if (region) named = named.where(sql<boolean>`p.regions && ${anyOf(region)}`);
  return (await named.execute()).map(({ id }) => id);
}

/** What a filter asks of an office (alias `c`) itself, whoever its partner is. */
export function asksOfOffice(
  { appointedBy, language, interaction: levels, freshness, current, q }: ContactPointFilter,
  on: Day,
): RawBuilder<boolean>[] {
  const asked: RawBuilder<boolean>[] = [];
  if (appointedBy) asked.push(sql`c.appointed_by = any(${anyOf(appointedBy)})`);
  if (language) asked.push(sql`c.languages && ${anyOf(language)}`);
  if (current !== undefined) asked.push(sql`${holdsOn('c', on)} = ${current}::boolean`);
  const states = inState(on);
  if (freshness)
    asked.push(
      sql`(${sql.join(
        freshness.map((state) => states[state]),
        sql` or `,
      )})`,
    );
  if (levels) asked.push(atLevels(levels, on));
  // Holders are personal data, so nobody is found by their names.
  if (q)
    asked.push(sql`(${matches(sql`c.authority`, q)} or c.partner_id = any(array(
      select p.id from partner p where ${matches(partnerWords, q)})))`);
  return asked;
}

/** Contact points that match; `ids` are those of `partnersAsked`. */
export function contactPointsThatMatch(
  db: Kysely<Database>,
  filter: ContactPointFilter,
  on: Day,
  ids: string[] | null,
) {
  const [only, ...others] = ids ?? [];
  let found = contactPoints(db);
  // One partner is named as such, because then the index gives its offices in order.
  if (only !== undefined && !others.length) found = found.where('c.partnerId', '=', only);
  else if (ids !== null) found = found.where('c.partnerId', '=', anyId(ids));
  for (const condition of asksOfOffice(filter, on)) found = found.where(condition);
  return found;
}

/** The same partner by partner: of each at most as many as the page needs, along the index of its offices. */
export function contactPointsByPartner(
  db: Kysely<Database>,
  filter: ContactPointFilter,
  on: Day,
  { ids, cut: { after, order, limit } }: { ids: string[] | null; cut: Cut },
) {
  const where = sql.join([sql`c.partner_id = p.id`, after, ...asksOfOffice(filter, on)], sql` and `);
  const offices = sql<Selectable<ContactPointTable>>`(
    select c.* from contact_point c where ${where} order by ${order} limit ${limit})`;
  const found = db
    .selectFrom('partner as p')
    .innerJoinLateral(offices.as<'c'>(sql`c`), (join) => join.onTrue());
  return ids === null ? found : found.where('p.id', '=', anyId(ids));
}

const anyId = (ids: string[]) => sql<string>`any(${ids}::uuid[])`;
