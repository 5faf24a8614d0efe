import { sql } from 'kysely';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { LoadRefused, loadRegister } from '../register/load.ts';
import { connect } from '../src/database/connection.ts';
import { firstBroken, personalDigest, readChain } from '../src/history/chain.ts';
import { cloneDatabase, type TestDatabase } from '../test/database.ts';
import { startServer } from '../test/server.ts';
import { DemoRefused, generateDemo } from './generate.ts';

const amounts = { contactPoints: 120, activities: 300, projects: 5 };

async function generate({ url }: TestDatabase, seed = 1): Promise<void> {
  const owner = connect(url, { max: 1 });
  await generateDemo(owner.db, { amounts, seed }).finally(owner.close);
}

/** One digest of all rows of a table, whatever the time at which they were made. */
async function digestOf({ db }: TestDatabase, table: string): Promise<string> {
  const { rows } = await sql<{ digest: string }>`
    select md5(string_agg((to_jsonb(t) - 'created_at' - 'updated_at')::text, '' order by id)) as digest
    from ${sql.table(table)} t`.execute(db);
  return rows[0]?.digest as string;
}

const tables = [
  ...['contact_point', 'contact_point_holder', 'contact_point_confirmation', 'activity', 'follow_up'],
  ...['capacity_project', 'network_member'],
];
const { api, raw, database } = await startServer();
await generate(database);

describe('A demo', () => {
  test('says with every answer that its data are invented, and in the session', async () => {
    for (const path of [
      '/v1/partners/UA',
      '/v1/nothing',
      '/v1/contact-points/export',
      '/v1/agreements?limit=0',
    ])
      expect((await raw(path)).headers.get('concord-data')).toBe('demo');
    expect((await api.getSession()).data.register.kind).toBe('demo');
  });

  test('has as much as it was asked for, beside the register that ships', async () => {
    expect((await api.listContactPoints({ limit: 1, count: true })).data.total).toBe(120);
    expect((await api.listActivities({ limit: 1, count: true })).data.total).toBe(300);
    expect((await api.listAgreements({ limit: 1, count: true })).data.total).toBe(36);
    expect((await api.listFollowUps({ limit: 1, count: true })).data.total).toBeGreaterThan(20);
    expect((await api.listCapacityProjects({ limit: 1, count: true })).data.total).toBeGreaterThan(5);
  });

  test('answers as the contract has it: every list, profiles and files', async () => {
    const offices = (await api.listContactPoints({ limit: 200 })).data.items;
    expect(offices.every(({ holders }) => holders.length > 0)).toBe(true);
    expect(new Set(offices.map(({ interaction }) => interaction)).size).toBeGreaterThan(2);
    await api.listActivities({ limit: 200 });
    await api.listFollowUps({ limit: 200 });
    await api.listCapacityProjects({ limit: 200 });
    const code = offices[0]?.partnerCode as string;
    expect((await api.getPartnerProfile({ code })).data.contactPoints.length).toBeGreaterThan(0);
    for (const path of ['/v1/calendar.ics', '/v1/contact-points/export'])
      expect((await (await raw(path)).text()).length).toBeGreaterThan(10_000);
  });

  test('holds nothing that was held in the future, and no period that ends before it starts', async () => {
    const { items } = (await api.listActivities({ state: ['held'], limit: 200 })).data;
    expect(items.every(({ from }) => (from as string) <= '2026-11-22')).toBe(true);
    const planned = (await api.listActivities({ state: ['planned'], until: '2026-09-01' })).data.items;
    expect(planned.filter(({ from }) => from?.length === 10)).toEqual([]);
  });

  test('has the history that the database would have written row by row, and it verifies', async () => {
    for (const table of tables) {
      const { rows } = await sql<{ id: string; said: boolean }>`
        select t.id, exists (select from revision r where r.table_name = ${table} and r.record_id = t.id
          and r.version = t.version and r.state ->> 'created_at' is not null) as said
        from ${sql.table(table)} t order by t.id`.execute(database.db);
      expect(rows.filter(({ said }) => !said)).toEqual([]);
      for (const { id } of rows.filter((_, index) => index % 10 === 0))
        expect(firstBroken(await readChain(database.db, table, id))).toBeNull();
    }
  });

  test('has states as the trigger writes them: the next change of a record differs in that change alone', async () => {
    const [office] = (await api.listContactPoints({ limit: 1, current: true })).data.items;
    const holder = office?.holders[0];
    const at = { id: office?.id as string, holderId: holder?.id as string };
    const { etag } = await api.getContactPoint({ id: at.id });
    await api.updateContactPointHolder({ ...at, ifMatch: etag as string, body: { note: 'Changed' } });
    for (const [table, id, changed] of [
      ['contact_point', at.id, ['updated_at', 'version']],
      ['contact_point_holder', at.holderId, ['note', 'updated_at', 'version']],
    ] as const) {
      const chain = await readChain(database.db, table, id);
      expect(firstBroken(chain)).toBeNull();
      const [before, after] = chain.map(({ state }) => JSON.parse(state) as Record<string, unknown>);
      const keys = Object.keys(after as object).sort();
      expect(Object.keys(before as object).sort()).toEqual(keys);
      const differs = (key: string) => JSON.stringify(before?.[key]) !== JSON.stringify(after?.[key]);
      expect(keys.filter(differs)).toEqual([...changed]);
    }
  });

  test('keeps the names of holders out of the states', async () => {
    const { rows } = await sql<{ salt: Buffer; value: string; digest: string }>`
      select p.salt, p.value::text as value, r.state #>> '{name,sha256}' as digest
      from revision r join revision_personal p on p.revision_seq = r.seq and p.field = 'name'
      where r.table_name = 'contact_point_holder' limit 5`.execute(database.db);
    expect(rows).toHaveLength(5);
    for (const { salt, value, digest } of rows) expect(digest).toBe(personalDigest(salt, value));
  });

  test('refuses what is not empty, and is refused by the loader of the register', async () => {
    await expect(generate(database)).rejects.toThrow(DemoRefused);
    await expect(loadRegister(database.db)).rejects.toThrow(LoadRefused);
    const register = await cloneDatabase(inject('cluster'));
    afterAll(register.drop);
    await loadRegister(register.db);
    await expect(generate(register)).rejects.toThrow(
      'holds the register, and invented data never mix with it',
    );
  });

  test('is the same for the same seed, and another for another', async () => {
    const again = await cloneDatabase(inject('cluster'));
    const other = await cloneDatabase(inject('cluster'));
    const first = await cloneDatabase(inject('cluster'));
    for (const one of [again, other, first]) afterAll(one.drop);
    await generate(first, 7);
    await generate(again, 7);
    await generate(other, 8);
    for (const table of [
      'activity',
      'contact_point',
      'contact_point_holder',
      'follow_up',
      'capacity_project',
    ]) {
      const digest = await digestOf(first, table);
      expect(await digestOf(again, table)).toBe(digest);
      expect(await digestOf(other, table)).not.toBe(digest);
    }
  });
});
