import type { Day } from '@concord/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { heldWith } from './held-with.ts';
import { membersJson } from './network-member.ts';
import { partnerFields, partners } from './partner.ts';
import { holdsOn } from './period.ts';

/** Networks (alias `p`) with the latest activity held with them by the day (`h`). */
export const networksOn = (db: Kysely<Database>, on: Day) =>
  partners(db)
    .where('p.kind', '=', 'network')
    .leftJoinLateral(heldWith(on).as<'h'>(sql`h`), (join) => join.onTrue());

const contactPoints = (on: Day) => sql`(
  select count(*)::int from contact_point t where t.partner_id = p.id and ${holdsOn('t', on)})`;

const activitiesByYear = (on: Day) => sql`(
  select coalesce(json_agg(json_build_object('year', y.year, 'count', y.count) order by y.year), '[]') from (
    select extract(year from u.held_on)::int as year, count(*)::int as count from activity_use u
    where u.partner_id = p.id and u.state = 'held' and u.held_on <= ${on}::date group by 1) y)`;

/** A network as the API shows it, over `networksOn`. */
export const networkJson = (on: Day): RawBuilder<unknown> => sql`json_build_object(${partnerFields},
  'relation', p.relation, 'secretariat', p.secretariat, 'members', ${membersJson},
  'contactPoints', ${contactPoints(on)}, 'lastActivityOn', h.recorded, 'activities', ${activitiesByYear(on)})`;
