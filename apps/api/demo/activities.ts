import type { Transaction } from 'kysely';
import type { Database } from '../src/database/tables.ts';
import { pick, place, run } from './dice.ts';
import { type Amounts, demoDay } from './sizes.ts';

/** What such an activity is called: its kind, a topic and a place; never a partner, whose footnote would be missing. */
const title = `case deed when 'wa-negotiation' then 'Talks on an arrangement'
    else upper(left(deed, 1)) || replace(substr(deed, 2), '-', ' ') end
  || ' on ' || ${pick('topic', 5)} || ', ' || town`;

/** What the trigger of activity_use would have derived. */
const uses = [
  ['partner_id', 'partner_ids'],
  ['agreement_id', 'agreement_ids'],
  ['working_arrangement_id', 'working_arrangement_ids'],
  ['contact_point_id', 'contact_point_ids'],
  ['project_id', 'array_remove(array[project_id], null)'],
  ['key_action_id', 'key_action_ids'],
] as const;

/** Activities around the offices, held before the day of the demo and planned after it, and what is left to do. */
export async function inventActivities(trx: Transaction<Database>, amounts: Amounts): Promise<void> {
  await run(
    trx,
    `insert into activity (id, created_at, updated_at, kind, title, state, "from", until, place, partner_ids,
        agreement_ids, working_arrangement_ids, contact_point_ids, project_id, key_action_ids, participants, outcome,
        effort_days, cost, currency, funding_source)
      select pg_temp.id_of('activity', n), now(), now(), deed, ${title},
        case when pg_temp.dice(h, 9, 25) = 0 then 'cancelled' when over <= '${demoDay}' then 'held' else 'planned' end,
        began, case when length(began) = 10 and pg_temp.dice(h, 10, 4) = 0 then over::text end,
        case pg_temp.dice(h, 11, 3) when 0 then 'agency' when 1 then 'online' else town end,
        case when pg_temp.dice(h, 12, 5) = 0 and q.id <> p.id then array[p.id, q.id] else array[p.id] end,
        case when pg_temp.dice(h, 13, 8) = 0 then array_remove(array[p.agreement_id], null) else '{}' end,
        case when pg_temp.dice(h, 14, 12) = 0 then array_remove(array[p.arrangement_id], null) else '{}' end,
        case when pg_temp.dice(h, 15, 2) = 0 then array[pg_temp.id_of('office', office)] else '{}' end,
        case when pg_temp.dice(h, 16, 6) = 0 then j.id end,
        case when pg_temp.dice(h, 17, 2) = 0 then
          array[s.promises[1 + pg_temp.dice(h, 18, cardinality(s.promises))]] else '{}' end,
        2 + pg_temp.dice(h, 20, 90),
        case when over <= '${demoDay}' and pg_temp.dice(h, 21, 3) > 0 then 'Agreed: ' || ${pick('task', 22)} || '.' end,
        (1 + pg_temp.dice(h, 23, 60)) / 2.0, case when costly then 250 * (1 + pg_temp.dice(h, 24, 80)) end,
        case when costly then 'EUR' end, case when costly then ${pick('funding', 25)} end
      from generate_series(1, ${amounts.activities}) n
      cross join (select array_agg(id order by place) as promises from key_action where parent_code is null) s
      cross join lateral (select pg_temp.hash('activity', n) as h) r
      cross join lateral (select 1 + floor(${amounts.contactPoints} * pg_temp.chance(h, 1))::int as office,
        ${pick('kind', 4)} as deed, ${place(6)} as town, pg_temp.dice(h, 26, 3) = 0 as costly,
        pg_temp.partial(date '2021-01-01' + pg_temp.dice(h, 27, 2500), pg_temp.dice(h, 28, 997)) as began) d
      cross join lateral (
        select edtf_last_day(began) + case when length(began) = 10 then pg_temp.dice(h, 29, 5) else 0 end as over) e
      -- Once for each row: without the offset it would be asked anew for every pair.
      cross join lateral (select pg_temp.rank_of(pg_temp.hash('office', office), 1) as first,
        pg_temp.rank_of(h, 3) as second, pg_temp.dice(h, 2, (select count(*)::int from demo_project)) as project
        offset 0) k
      join demo_partner p on p.rank = k.first
      join demo_partner q on q.rank = k.second
      join demo_project j on j.rank = k.project`,
  );
  await run(
    trx,
    `insert into follow_up (id, created_at, updated_at, activity_id, text, owner, due, done_on)
      select pg_temp.id_of('follow-up', row_number() over (order by a.id)), now(), now(), a.id, ${pick('task', 3)},
        ${pick('owner', 5)}, due, case when due < '${demoDay}' and pg_temp.dice(h, 7, 10) < 8 then due - 3 end
      from activity a cross join lateral (select md5(a.id::text) as h) r
      cross join lateral (select a.last_day + 30 + pg_temp.dice(h, 9, 120) as due) d
      where a.created_at = now() and a.state <> 'cancelled' and pg_temp.dice(h, 1, 5) = 0`,
  );
  for (const [column, ids] of uses)
    await run(
      trx,
      `insert into activity_use (activity_id, ${column}, state, held_on)
        select id, named, state, last_day from activity, unnest(${ids}) named where created_at = now()`,
    );
}
