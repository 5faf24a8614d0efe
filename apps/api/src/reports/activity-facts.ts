import type { ReportFacts } from '@concord/core';
import { type RawBuilder, sql } from 'kysely';
import { projectTitle } from '../records/capacity-project.ts';
import type { Frame } from './facts-store.ts';

/** The days of the period that have come. */
const inPeriod = (day: string, { from, until, on }: Frame) =>
  sql`${sql.raw(day)} between ${from}::date and least(${until}::date, ${on}::date)`;

/** The priorities of the strategy that each activity of the period serves. */
const served = (frame: Frame) => sql`(
  select u.activity_id, array_agg(distinct k.priority_code order by k.priority_code) as priorities
  from activity_use u join key_action k on k.id = u.key_action_id join strategy s on s.id = k.strategy_id
  where s.code = ${frame.strategyCode} and u.state = 'held' and ${inPeriod('u.held_on', frame)}
  group by u.activity_id)`;

/** What was held in the period, counted here so that few rows leave the database; and the projects. */
export const activityFacts = (
  frame: Frame,
): RawBuilder<Pick<ReportFacts, 'activities' | 'undatedActivities' | 'projects'>> => sql`(
  select
    (select coalesce(json_agg(json_build_object('kind', g.kind, 'priorities', g.priorities, 'activities', g.n,
        'participants', g.participants, 'effortDays', g.effort, 'euro', g.euro, 'otherCurrencies', g.others)
        order by g.kind collate "C", g.priorities), '[]')
      from (select a.kind, coalesce(v.priorities, '{}') as priorities, count(*)::int as n,
          coalesce(sum(a.participants), 0) as participants, coalesce(sum(a.effort_days), 0) as effort,
          coalesce(sum(a.cost) filter (where a.currency = 'EUR'), 0) as euro,
          (count(*) filter (where a.cost is not null and a.currency <> 'EUR'))::int as others
        from activity a left join ${served(frame)} v on v.activity_id = a.id
        where a.state = 'held' and ${inPeriod('a.last_day', frame)} group by 1, 2) g) as activities,
    (select count(*)::int from activity a where a.state = 'held' and a.last_day is null) as undated_activities,
    (select coalesce(json_agg(json_build_object('code', c.code, 'title', ${projectTitle}, 'role', c.agency_role,
        'status', c.status, 'from', c."from", 'until', c.until, 'budget', c.budget, 'currency', c.currency,
        'partners', (select count(*)::int from capacity_project_partner b where b.capacity_project_id = c.id),
        'activities', (select count(distinct u.activity_id)::int from activity_use u
          where u.project_id = c.id and u.state = 'held' and ${inPeriod('u.held_on', frame)}))
        order by fold(${projectTitle}) collate "C", c.code), '[]')
      from capacity_project c) as projects)`;
