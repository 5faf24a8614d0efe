import { activityKinds, type Day } from '@concord/core';
import { type RawBuilder, sql } from 'kysely';
import { anyOf } from '../database/fragments.ts';

/** Of those to come a target shows the next few. */
const soon = sql.lit(3);

/** Whether an activity (`a`) fits the kinds of a target (`t`), and names its key action or no other of the strategy. */
const fits = sql`a.kind = any(t.kinds)
  and (t.project_id is null or a.project_id = t.project_id)
  and (not a.key_action_ids && t.all_key_actions and a.key_actions = '{}'
    or a.key_action_ids && t.own_key_actions or t.code = any(a.key_actions))`;

/** Held in the time of the strategy for certain: the first to end, as many as are needed. */
const held = (day: string) => sql`a.state = 'held' and ${sql.raw(day)} >= t.since
  and edtf_first_day(coalesce(a.until, a."from")) >= t.since and ${fits} order by ${sql.raw(day)}, a.id limit t.at_least`;

const toCome = (
  day: string,
  on: Day,
) => sql`a.state <> 'cancelled' and (${sql.raw(day)} >= ${on}::date or ${sql.raw(day)} is null)
  and ${fits} order by ${sql.raw(day)}, a.id limit ${soon}`;

/** By the index of what the target names, so that of many activities few are looked at. */
const branches = (of: (day: string) => RawBuilder<unknown>) => sql`
  (select a.id from activity_use u join activity a on a.id = u.activity_id
   where t.partner_id is not null and u.partner_id = t.partner_id and ${of('u.held_on')})
  union all
  (select a.id from activity_use u join activity a on a.id = u.activity_id
   where t.partner_id is null and t.project_id is not null and u.project_id = t.project_id and ${of('u.held_on')})
  union all
  (select a.id from activity a where t.partner_id is null and t.project_id is null and ${of('a.last_day')})`;

/** The targets of activities of the strategy with alias `s`, with the key actions by which activities name them. */
const targets = sql`(
  select t.*, k.code, s.first_day as since,
    case when t.activity_kinds = '{}' then ${anyOf(activityKinds)} else t.activity_kinds end as kinds,
    (select array_agg(n.id) from key_action n where n.strategy_id = s.id) as all_key_actions,
    (select array_agg(n.id) from key_action n where n.strategy_id = s.id and k.code in (n.code, n.parent_code))
      as own_key_actions
  from strategy_target t join key_action k on k.id = t.key_action_id
  where t.strategy_id = s.id and t.kind = 'activities')`;

/** The activities that targets of the strategy with alias `s` can count, and those next to come on a day. */
export const activityFacts = (on: Day): RawBuilder<unknown> => sql`(
  select coalesce(json_agg(json_build_object('id', a.id, 'title', a.title, 'kind', a.kind, 'from', a."from",
    'until', a.until, 'partnerCodes', (select coalesce(json_agg(p.code order by p.code), '[]') from partner p
      where p.id = any(a.partner_ids)),
    'projectCode', (select c.code from capacity_project c where c.id = a.project_id),
    'keyActions', (select coalesce(jsonb_agg(w.code || '/' || k.code order by k.place), '[]') from key_action k
      join strategy w on w.id = k.strategy_id where k.id = any(a.key_action_ids)) || to_jsonb(a.key_actions),
    'happened', a.state = 'held', 'citations', a.citations) order by a.last_day, a.id), '[]')
  from (
    select distinct f.id from ${targets} t cross join lateral (
      ${branches(held)} union all ${branches((day) => toCome(day, on))}) f) found
  join activity a on a.id = found.id)`;

/** Contacts with contact points of one partner alone, counted by day: of all partners, and of those a target names. */
export const contactCounts: RawBuilder<unknown> = sql`(
  select coalesce(json_agg(json_build_object('partnerCode', p.code, 'on', d.last_day, 'count', d.count)
    order by d.last_day, p.code), '[]')
  from (select distinct t.partner_id from strategy_target t
    where t.strategy_id = s.id and t.measure = 'bilateral-contacts-a-year') t
  left join partner p on p.id = t.partner_id
  cross join lateral (
    select a.last_day, count(*)::int as count from activity a
    where a.state = 'held' and a.contact_point_ids <> '{}' and cardinality(a.partner_ids) = 1
      and a.last_day is not null and (t.partner_id is null or a.partner_ids = array[t.partner_id])
    group by a.last_day) d)`;
