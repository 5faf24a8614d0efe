import type { Input } from '@concord/contract';
import { type Day, freshForMonths } from '@concord/core';
import { type Kysely, sql } from 'kysely';
import { anyOf, matches } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';
import { contactPoints, interaction } from '../records/contact-point.ts';
import { partnerWords } from '../records/partner.ts';
import { holdsOn } from '../records/period.ts';

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

/** Contact points that match; `ids` are those of `partnersAsked`. */
export function contactPointsThatMatch(
  db: Kysely<Database>,
  { appointedBy, language, interaction: levels, freshness, current, q }: ContactPointFilter,
  on: Day,
  ids: string[] | null,
) {
  let found = contactPoints(db);
  const [only, ...others] = ids ?? [];
  if (ids !== null && only !== undefined && !others.length) found = found.where('c.partnerId', '=', only);
  else if (ids !== null) found = found.where('c.partnerId', '=', sql<string>`any(${[...ids]}::uuid[])`);
  if (appointedBy) found = found.where(sql<boolean>`c.appointed_by = any(${anyOf(appointedBy)})`);
  if (language) found = found.where(sql<boolean>`c.languages && ${anyOf(language)}`);
  if (current !== undefined) found = found.where(sql<boolean>`${holdsOn('c', on)} = ${current}::boolean`);
  if (freshness) {
    const states = inState(on);
    found = found.where(({ or }) => or(freshness.map((state) => states[state])));
  }
  if (levels) found = found.where(sql<boolean>`${interaction(on)} = any(${anyOf(levels)})`);
  // Holders are personal data, so nobody is found by their names.
  if (q)
    found = found.where(sql<boolean>`(${matches(sql`c.authority`, q)} or c.partner_id = any(array(
      select p.id from partner p where ${matches(partnerWords, q)})))`);
  return found;
}
