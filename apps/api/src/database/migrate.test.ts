import { randomUUID } from 'node:crypto';
import { afterAll, expect, inject, test } from 'vitest';
import { givenPartner } from '../../test/given.ts';
import { query, withDatabase } from '../../test/sql.ts';
import { connect } from './connection.ts';
import { migrate, readMigrations } from './migrate.ts';

const cluster = inject('cluster');
const name = `m_${randomUUID().replaceAll('-', '')}`;
const login = name.replace('m_', 'l_');
const url = withDatabase(cluster.url, name);
await query(cluster.url, `create database ${name}`);
afterAll(async () => {
  await query(cluster.url, `drop database ${name} with (force)`);
  await query(cluster.url, `drop role if exists ${login}`);
});

test('several processes may start at once: one migrates and the others find it done', async () => {
  const ran = await Promise.all([1, 2, 3].map(() => migrate(url)));
  const all = readMigrations().map((migration) => migration.name);
  expect(ran.toSorted((a, b) => b.length - a.length)).toEqual([all, [], []]);
  expect(await query(url, 'select name from migration order by name')).toHaveLength(all.length);
});

test('a file that fails leaves no half of itself', async () => {
  const bad = { name: '999-bad', sql: 'create table half ();\nselect nothing;' };
  const attempt = migrate(url, { migrations: [...readMigrations(), bad] });
  await expect(attempt).rejects.toThrow('Migration 999-bad failed (line 2): column "nothing" does not exist');
  expect(await query(url, `select to_regclass('half') as half`)).toEqual([{ half: null }]);
});

test('a database that ran other files is refused', async () => {
  const migrations = readMigrations();
  await expect(migrate(url, { migrations: migrations.slice(0, -1) })).rejects.toThrow(
    'has none: run the version',
  );
  const edited = migrations.map((migration) => ({ ...migration, sql: `${migration.sql} ` }));
  await expect(migrate(url, { migrations: edited })).rejects.toThrow('000-partial-dates has been changed');
});

test('a restored dump with transaction ids of the future begins a new epoch', async () => {
  await query(
    url,
    `insert into partner (id, kind, code, iso2, code_status, name)
    values (gen_random_uuid(), 'country', 'TR', 'TR', 'official', 'Türkiye')`,
  );
  await migrate(url);
  expect(await query(url, 'select epoch from revision_epoch')).toEqual([{ epoch: 1 }]);
  await query(url, `update revision set xid = '9999999999'`);
  await migrate(url);
  await migrate(url);
  await query(url, `update partner set note = 'n'`);
  expect(await query(url, 'select epoch from revision order by seq')).toEqual([{ epoch: 1 }, { epoch: 2 }]);
});

test('a login that may not prepare the database is told what its administrator must run', async () => {
  await query(cluster.url, `create role ${login} login password 'pw'`);
  const plain = new URL(url);
  [plain.username, plain.password] = [login, 'pw'];
  const bare = withDatabase(plain.href, `${name}_2`);
  await query(cluster.url, `create database ${name}_2 owner ${login}`);
  try {
    const error: Error = await migrate(bare).catch((reason) => reason);
    expect(error.message).toContain(`grant concord_app, concord_reader to "${login}"`);
    const [statements] = /^create role[\s\S]*|^grant[\s\S]*/m.exec(error.message) ?? [];
    await query(withDatabase(cluster.url, `${name}_2`), statements!);
    expect(await migrate(bare)).toHaveLength(readMigrations().length);
    const { db, close } = connect(bare, { role: 'concord_app' });
    const { id } = await givenPartner(db);
    const revisions = await db.selectFrom('revision').select(['actor', 'recordId']).execute();
    expect(revisions).toEqual([{ actor: `db:${login}`, recordId: id }]);
    await close();
  } finally {
    await query(cluster.url, `drop database ${name}_2 with (force)`);
  }
});
