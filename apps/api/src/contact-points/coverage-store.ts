import type { ContactPointCoverage } from '@concord/contract';
import { type Day, partnerKinds, regionIds } from '@concord/core';
import { type Kysely, sql } from 'kysely';
import { anyOf } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';
import { officesOn } from '../records/offices-on.ts';

const rows = (order: ReturnType<typeof sql>) => sql`coalesce(json_agg(json_build_object('key', key,
  'partners', partners, 'withContactPoint', with_contact_point, 'contactPoints', contact_points,
  'confirmed', confirmed) order by ${order}), '[]')`;

const sums = sql`count(*) filter (where offices > 0) as with_contact_point,
  coalesce(sum(offices), 0)::int as contact_points, coalesce(sum(fresh), 0)::int as confirmed`;

/**
 * How many of the partners in each region and of each kind have a contact point on the day, how many there are and how
 * many are freshly confirmed; and the same for each language they work in, most widely spoken first.
 */
export async function coverageOn(db: Kysely<Database>, on: Day): Promise<ContactPointCoverage> {
  const { rows: found } = await sql<Omit<ContactPointCoverage, 'on'>>`
    with ${officesOn(on)}, covered as materialized (
      select p.kind, p.regions, coalesce(sum(o.offices), 0) as offices, coalesce(sum(o.fresh), 0) as fresh
      from partner p left join office o on o.partner_id = p.id
      group by p.id, p.kind, p.regions
    )
    select
      (select ${rows(sql`array_position(${anyOf(regionIds)}, key)`)} from (
        select region as key, count(*)::int as partners, ${sums}
        from covered, unnest(regions) region group by region) r) as regions,
      (select ${rows(sql`contact_points desc, key`)} from (
        select language as key, null::int as partners, count(distinct partner_id)::int as with_contact_point,
          sum(offices)::int as contact_points, sum(fresh)::int as confirmed
        from office, unnest(languages) language group by language) l) as languages,
      (select ${rows(sql`array_position(${anyOf(partnerKinds)}, key)`)} from (
        select kind as key, count(*)::int as partners, ${sums} from covered group by kind) k) as kinds
  `.execute(db);
  return { on, ...(found[0] as Omit<ContactPointCoverage, 'on'>) };
}
