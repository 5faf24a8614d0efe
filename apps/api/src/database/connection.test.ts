import { sql } from 'kysely';
import { afterAll, expect, inject, test } from 'vitest';
import { cloneDatabase } from '../../test/database.ts';
import { givenPartner } from '../../test/given.ts';
import { json } from './columns.ts';
import { connect } from './connection.ts';

const { db, url, pool, drop } = await cloneDatabase(inject('cluster'));
afterAll(drop);

const one = async <Row>(query: ReturnType<typeof sql<Row>>) => (await query.execute(db)).rows[0];

test('a session runs in UTC, with the rights of its role and with limits', async () => {
  const names = [
    'timezone',
    'statement_timeout',
    'lock_timeout',
    'idle_in_transaction_session_timeout',
    'role',
  ];
  const { rows } = await sql<{ value: string }>`
    select current_setting(name) as value from unnest(${names}::text[]) name`.execute(db);
  expect(rows.map(({ value }) => value)).toEqual(['UTC', '5s', '2s', '10s', 'concord_app']);
});

test('days stay text, instants are ISO with milliseconds in UTC, counts are numbers', async () => {
  const read = sql<object>`
    select date '2024-02-29' as day, timestamptz '2026-11-22 09:00:00+01' as even,
      timestamptz '2026-11-22 08:00:00.123956' as odd, count(*) as count, 9007199254740993 as big from partner`;
  expect(await one(read)).toEqual({
    day: '2024-02-29',
    even: '2026-11-22T08:00:00.000Z',
    odd: '2026-11-22T08:00:00.123Z',
    count: 0,
    big: '9007199254740993',
  });
});

test('names inside a JSON value are left as they are', async () => {
  const { names } = await givenPartner(db, {
    names: json({ fr: 'Türkiye', snake_case: 1 } as { fr: string }),
  });
  expect(names).toEqual({ fr: 'Türkiye', snake_case: 1 });
});

test('a query with parameters is prepared once and has a name', async () => {
  await db.connection().execute(async (session) => {
    for (const code of ['A', 'B'])
      await session.selectFrom('partner').select('id').where('code', '=', code).execute();
    const { rows } = await sql<{ calls: number }>`
      select generic_plans + custom_plans as calls from pg_prepared_statements
      where statement like 'select "id" from "partner" where "code"%'`.execute(session);
    expect(rows).toEqual([{ calls: 2 }]);
  });
});

test('a refused query leaves no broken connection behind', async () => {
  for (let i = 0; i < 8; i++)
    await expect(sql`select 1 / ${0}::int`.execute(db)).rejects.toThrow('division by zero');
  expect(await one(sql`select 1 as one`)).toEqual({ one: 1 });
  expect(pool.totalCount).toBeLessThanOrEqual(4);
});

test('a connection that breaks inside a transaction fails that transaction only', async () => {
  const lost = db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
    await db.connection().execute((other) => sql`select pg_sleep(0)`.execute(other));
    const owner = connect(url, { max: 1 });
    await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(owner.db);
    await owner.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await sql`select 1`.execute(trx);
  });
  await expect(lost).rejects.toThrow();
  expect(await one(sql`select 1 as one`)).toEqual({ one: 1 });
});

test('settings in the address are kept beside ours, and ours win', async () => {
  const address = new URL(url);
  address.searchParams.set('options', '-c search_path=public -c timezone=Asia/Tokyo');
  const other = connect(address.href, { role: 'concord_reader' });
  const { rows } =
    await sql`select current_setting('search_path') as path, current_setting('timezone') as zone,
    current_user as name`.execute(other.db);
  expect(rows).toEqual([{ path: 'public', zone: 'UTC', name: 'concord_reader' }]);
  await expect(other.db.deleteFrom('partner').execute()).rejects.toMatchObject({ code: '42501' });
  await other.close();
});
