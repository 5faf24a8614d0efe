import type { Transaction } from 'kysely';
import type { Database } from '../src/database/tables.ts';
import { pick, place, run, some } from './dice.ts';

/**
 * Ranks the partners, countries first, so that a few have much and most have little: row n belongs to the partner of
 * rank count × chance³. Then invents memberships of networks and projects for the regions.
 */
export async function inventAroundPartners(trx: Transaction<Database>, projects: number): Promise<void> {
  await run(
    trx,
    `create temp table demo_partner on commit drop as
      select (row_number() over (order by kind <> 'country', md5(code)) - 1)::int as rank, id, kind, code, regions,
        (select id from agreement a where a.partner_id = p.id order by id limit 1) as agreement_id,
        (select id from working_arrangement w where w.partner_id = p.id order by id limit 1) as arrangement_id
      from partner p`,
  );
  await run(trx, 'alter table demo_partner add primary key (rank)');
  const { count } = await trx
    .selectFrom('partner')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  await run(
    trx,
    `create function pg_temp.rank_of(h text, at int) returns int language sql immutable
      return floor(${count} * power(pg_temp.chance(h, at), 3))::int`,
  );
  await run(
    trx,
    `insert into network_member (id, network_id, partner_id, "from")
      select pg_temp.id_of('member', row_number() over (order by p.code, n.code)), n.id, p.id,
        (2004 + pg_temp.dice(md5(p.code || n.code), 1, 20))::text
      from demo_partner p join demo_partner n on n.kind = 'network' and n.regions && p.regions
      where p.kind = 'country' and pg_temp.dice(md5(p.code || n.code), 5, 10) < 7`,
  );
  await run(
    trx,
    `insert into capacity_project (id, code, name, acronym, agency_role, implementers, funding_instrument, budget,
        currency, "from", until, status, regions, partner_ids, aims, eligibility, facilitates)
      select pg_temp.id_of('project', n), 'demo-' || n, ${pick('project', 1)} || ' ' || n, 'DEMO ' || n,
        (array['implements', 'co-implements', 'supports'])[1 + n % 3], array['The agency'], ${pick('funding', 3)},
        (1 + pg_temp.dice(h, 5, 90)) * 100000, 'EUR', (2022 + n % 4)::text, (2026 + n % 4)::text || '-12',
        case when n % 5 = 0 then 'finalisation' else 'implementation' end, p.regions,
        array(select q.id from demo_partner q where q.kind = 'country' and q.regions && p.regions order by q.code limit 4),
        'Invented: to strengthen ' || ${pick('topic', 7)} || ' in and around ' || ${place(9)} || '.', 'regions',
        ${some('kind', 13)}
      from generate_series(1, ${projects}) n cross join lateral (select pg_temp.hash('project', n) as h) r
      join demo_partner p on p.rank = (n * 7) % (select count(*) from demo_partner where kind = 'country')`,
  );
  await run(
    trx,
    `create temp table demo_project on commit drop as
      select (row_number() over (order by code) - 1)::int as rank, id from capacity_project`,
  );
}
