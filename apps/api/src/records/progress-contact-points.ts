import { type RawBuilder, sql } from 'kysely';

/** Whether a target of the strategy (`s`) counts the contact points of any partner, or those of this one (`p`). */
const asked = sql`exists (
  select from strategy_target t where t.strategy_id = s.id
    and (t.measure like '%-with-contact-point' or t.kind = 'contact-point' and t.partner_id = p.id))`;

/** The days on which each partner certainly has a contact point, with the office of their first day. */
export const contactSpans: RawBuilder<unknown> = sql`(
  select coalesce(json_agg(json_build_object('partnerCode', p.code, 'from', lower(d.days),
    'until', upper(d.days) - 1, 'id', o.id, 'citations', o.citations) order by p.code, lower(d.days)), '[]')
  from partner p
  cross join lateral (
    select unnest(range_agg(daterange(c.effective_from, c.effective_until, '[]'))) as days
    from contact_point c
    where c.partner_id = p.id and coalesce(c.effective_from <= c.effective_until, true)) d
  cross join lateral (
    select c.id, c.citations from contact_point c
    where c.partner_id = p.id and c.effective_from = lower(d.days) order by c.id limit 1) o
  where ${asked})`;
