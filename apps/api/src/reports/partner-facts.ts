import type { Day, ReportFacts } from '@concord/core';
import { type RawBuilder, sql } from 'kysely';
import { officesOn } from '../records/offices-on.ts';
import { holdsOn } from '../records/period.ts';
import type { Frame } from './facts-store.ts';

const posts = (table: RawBuilder<unknown>, on: Day, more: RawBuilder<unknown>) => sql`(
  select t.partner_id, count(*)::int as n from ${table} t where ${holdsOn('t', on)} ${more} group by t.partner_id)`;

/** Held with each partner in the period. */
const heldWith = ({ from, until, on }: Frame) => sql`(
  select u.partner_id, count(distinct u.activity_id)::int as n from activity_use u
  where u.partner_id is not null and u.state = 'held'
    and u.held_on between ${from}::date and least(${until}::date, ${on}::date) group by u.partner_id)`;

/** Every partner with what it has on the day, and the languages its contact points work in. */
export const partnerFacts = (frame: Frame): RawBuilder<Pick<ReportFacts, 'partners' | 'languages'>> => sql`(
  with ${officesOn(frame.on)}, of_partner as (
    select partner_id, sum(offices)::int as offices, sum(fresh)::int as fresh from office group by partner_id)
  select
    (select coalesce(json_agg(json_build_object('code', p.code, 'kind', p.kind, 'name', p.name,
        'designation', p.designation, 'regions', p.regions, 'contactPoints', coalesce(o.offices, 0),
        'confirmed', coalesce(o.fresh, 0), 'liaisonProsecutors', coalesce(lp.n, 0),
        'liaisonMagistrates', coalesce(lm.n, 0), 'activities', coalesce(h.n, 0))
        order by fold(p.name) collate "C", p.code), '[]')
      from partner p left join of_partner o on o.partner_id = p.id
      left join ${posts(sql`liaison_prosecutor`, frame.on, sql``)} lp on lp.partner_id = p.id
      left join ${posts(sql`liaison_magistrate`, frame.on, sql`and t.status = 'posted'`)} lm on lm.partner_id = p.id
      left join ${heldWith(frame)} h on h.partner_id = p.id) as partners,
    (select coalesce(json_agg(json_build_object('language', l.language, 'partners', l.partners,
        'contactPoints', l.offices, 'confirmed', l.fresh) order by l.offices desc, l.language collate "C"), '[]')
      from (select language, count(distinct partner_id)::int as partners, sum(offices)::int as offices,
          sum(fresh)::int as fresh
        from office, unnest(languages) language group by language) l) as languages)`;
