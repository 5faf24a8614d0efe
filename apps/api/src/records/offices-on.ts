import { type Day, freshForMonths } from '@concord/core';
import { type RawBuilder, sql } from 'kysely';
import { holdsOn } from './period.ts';

/**
 * Two tables for a `with`: `office` has how many offices each partner has on the day, and how many of them are freshly
 * confirmed, by the languages they work in; few rows, however many offices there are. `fresh` is what it needs.
 */
export const officesOn = (on: Day): RawBuilder<unknown> => sql`fresh as (
    select distinct k.contact_point_id as id from contact_point_confirmation k
    where k.confirmed_on between (${on}::date - make_interval(months => ${sql.lit(freshForMonths)}))::date
      and ${on}::date
  ), office as materialized (
    select c.partner_id, c.languages, count(*)::int as offices, count(f.id)::int as fresh
    from contact_point c left join fresh f on f.id = c.id where ${holdsOn('c', on)}
    group by c.partner_id, c.languages
  )`;
