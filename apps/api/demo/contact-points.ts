import type { Transaction } from 'kysely';
import type { Database } from '../src/database/tables.ts';
import { pick, place, run, some } from './dice.ts';
import { demoDay } from './sizes.ts';

/** Offices of all partners, their present and some former holders, and how long ago they were confirmed. */
export async function inventContactPoints(trx: Transaction<Database>, count: number): Promise<void> {
  await run(
    trx,
    `insert into contact_point (id, created_at, updated_at, partner_id, appointed_by, authority, purposes, languages,
        competence, urgent_route, "from", until)
      select pg_temp.id_of('office', n), now(), now(), p.id,
        case p.kind when 'country' then 'country-authority' else p.kind end,
        case when pg_temp.dice(h, 20, 25) > 0 then
          ${pick('office', 8)} || ' of ' || ${place(11)} || ', chamber ' || (1 + pg_temp.dice(h, 17, 60)) end,
        ${some('purpose', 21)}, ${some('language', 24)}, ${some('crime', 26)},
        case when pg_temp.dice(h, 5, 3) = 0 then 'The duty desk, at any hour' end,
        pg_temp.partial(began, pg_temp.dice(h, 14, 997)),
        case when pg_temp.dice(h, 6, 12) = 0 then (began + 400 + pg_temp.dice(h, 9, 1500))::text end
      from generate_series(1, ${count}) n
      cross join lateral (select pg_temp.hash('office', n) as h) r
      cross join lateral (select date '2012-01-01' + pg_temp.dice(h, 2, 5000) as began) b
      cross join lateral (select pg_temp.rank_of(h, 1) as rank offset 0) k
      join demo_partner p on p.rank = k.rank`,
  );
  await inventHolders(trx);
  await run(
    trx,
    `insert into contact_point_confirmation (id, created_at, updated_at, contact_point_id, confirmed_on, "by")
      select pg_temp.id_of('confirmation', row_number() over (order by c.id)), now(), now(), c.id,
        greatest(c.effective_from, date '${demoDay}' - pg_temp.dice(h, 5, 720)), 'The office itself'
      from contact_point c cross join lateral (select md5(c.id::text) as h) r
      where c.created_at = now() and pg_temp.dice(h, 1, 4) > 0 and c.effective_from <= '${demoDay}'`,
  );
}

/** Each office has somebody; one in five changed hands, and the former holder stays on record. */
async function inventHolders(trx: Transaction<Database>): Promise<void> {
  const person = `${pick('first', 1)} || ' ' || ${pick('last', 4)}`;
  const email = `lower(${pick('first', 1)} || '.' || ${pick('last', 4)} || pg_temp.dice(h, 7, 9999)) || '@office.example'`;
  await run(
    trx,
    `insert into contact_point_holder (id, created_at, updated_at, contact_point_id, name, role, email, phone,
        "from", until)
      select pg_temp.id_of('holder', row_number() over (order by c.id, turn.former)), now(), now(), c.id, ${person},
        ${pick('role', 10)}, case when pg_temp.dice(h, 12, 2) = 0 then ${email} end,
        case when pg_temp.dice(h, 13, 5) = 0 then '+999 ' || (1000000 + pg_temp.dice(h, 14, 60000)) end,
        case when turn.former or not changed then c."from" else handed::text end,
        case when turn.former then (handed - 1)::text else c.until end
      from contact_point c
      cross join lateral (select md5('keys' || c.id) as k) s
      cross join lateral (select c.effective_from + 30 + pg_temp.dice(k, 5, 340) as handed,
        c.until is null and pg_temp.dice(k, 1, 5) = 0 as changed) d
      cross join (values (true), (false)) as turn(former)
      cross join lateral (select md5(turn.former || ':' || c.id) as h) r
      where c.created_at = now() and (changed or not turn.former)`,
  );
}
