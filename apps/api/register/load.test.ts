import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { migrate, readMigrations } from '../src/database/migrate.ts';
import { cloneDatabase, type TestDatabase } from '../test/database.ts';
import { givenActivity, givenPartner, givenProject, givenStrategy } from '../test/given.ts';
import { query, withDatabase } from '../test/sql.ts';
import { countRegister } from './count.ts';
import { figures } from './figures.ts';
import { readRegisterFiles } from './files.ts';
import { LoadRefused, loadRegister } from './load.ts';
import { waves } from './waves.ts';

const opened: TestDatabase[] = [];
async function emptyDatabase() {
  const database = await cloneDatabase(inject('cluster'));
  opened.push(database);
  return database;
}
afterAll(() => Promise.all(opened.map(({ drop }) => drop())));

const revisions = ({ url }: TestDatabase) =>
  query(url, 'select table_name, record_id, version, actor, reason from revision order by seq');
const info = ({ db }: TestDatabase) => db.selectFrom('registerInfo').selectAll().executeTakeFirst();

describe('An empty database', async () => {
  const database = await emptyDatabase();
  const said: string[] = [];
  const result = await loadRegister(database.db, { onProgress: (line) => said.push(line) });

  test('becomes the register, and says so', async () => {
    expect(result).toEqual({ loaded: true, records: 398 });
    expect(said).toEqual(['Loading the register', 'The register is loaded: 398 records and their parts']);
    const { hash } = readRegisterFiles();
    expect(await info(database)).toMatchObject({
      kind: 'register',
      speaksFrom: '2024-03-31',
      factsHash: hash,
    });
  });

  test('shows every figure the sources lead to', async () => {
    expect(await countRegister(database.db)).toEqual(
      figures.map((each) => ({ ...each, found: each.expected })),
    );
  });

  test('has one revision of each record, by the loader and with a reason', async () => {
    const rows = await revisions(database);
    expect(rows).toHaveLength(398);
    expect(new Set(rows.map(({ version }) => version))).toEqual(new Set([1]));
    expect(new Set(rows.map(({ actor }) => actor))).toEqual(new Set(['Register loader']));
    expect(new Set(rows.map(({ reason }) => reason))).toEqual(new Set(['The register as it ships']));
  });
});

test('loading again changes nothing, whatever officers have changed or deleted', async () => {
  const database = await emptyDatabase();
  const { db } = database;
  await loadRegister(db);
  await db.updateTable('partner').set({ note: 'Seen to' }).where('code', '=', 'UA').execute();
  await db.deleteFrom('policyDocument').where('code', '=', 'POL2').execute();
  const before = { revisions: await revisions(database), info: await info(database) };

  expect(await loadRegister(db)).toEqual({ loaded: false, records: 0 });
  expect({ revisions: await revisions(database), info: await info(database) }).toEqual(before);
});

describe('A register that was loaded before projects, joint actions and the guide came', () => {
  const early = async () => {
    const database = await emptyDatabase();
    await loadRegister(database.db, { waves: waves.slice(0, 1) });
    await database.db.updateTable('partner').set({ areas: [] }).execute();
    return database;
  };
  const areasOf = async ({ db }: TestDatabase, code: string) =>
    (await db.selectFrom('partner').select('areas').where('code', '=', code).executeTakeFirstOrThrow()).areas;

  test('gets them once, and is then what a new one is', async () => {
    const database = await early();
    expect(await loadRegister(database.db)).toEqual({ loaded: true, records: 141 });
    expect(await countRegister(database.db)).toEqual(
      figures.map((each) => ({ ...each, found: each.expected })),
    );
    expect(await areasOf(database, 'osce')).toEqual(['trafficking in cultural property']);
    expect(await loadRegister(database.db)).toEqual({ loaded: false, records: 0 });
  });

  test('is known for what it is when its tables are brought up to date', async () => {
    const { url } = inject('cluster');
    const name = `t_${randomUUID().replaceAll('-', '')}`;
    await query(url, `create database ${name}`);
    const migrations = readMigrations();
    const before = migrations.findIndex((each) => each.name === '017-register-waves');
    try {
      const there = withDatabase(url, name);
      await migrate(there, { migrations: migrations.slice(0, before) });
      await query(there, "insert into register_info (kind, loaded_at) values ('register', now())");
      await migrate(there, { migrations });
      const had = await query(there, 'select name from register_wave');
      expect(had).toEqual([{ name: waves[0]?.name }]);
    } finally {
      await query(url, `drop database ${name} with (force)`);
    }
  });

  test('keeps what its officers made of it', async () => {
    const database = await early();
    const { db } = database;
    const loadedAt = (await info(database))?.loadedAt;
    await db
      .updateTable('partner')
      .set({ areas: ['cybercrime'] })
      .where('code', '=', 'osce')
      .execute();
    await db.deleteFrom('partner').where('code', '=', 'unodc').execute();
    await givenProject(db, { code: 'wbcj', name: 'Recorded by hand' });
    const count = (await revisions(database)).length;

    expect(await loadRegister(db)).toEqual({ loaded: true, records: 137 });
    expect(await areasOf(database, 'osce')).toEqual(['cybercrime']);
    const byHand = db.selectFrom('capacityProject').select('name').where('code', '=', 'wbcj');
    expect(await byHand.executeTakeFirst()).toEqual({ name: 'Recorded by hand' });
    // Those records, and the areas of two organisations.
    expect(await revisions(database)).toHaveLength(count + 139);
    expect(await info(database)).toMatchObject({ loadedAt, speaksFrom: '2024-03-31' });
  });

  test('does not bring back what they deleted since', async () => {
    const database = await early();
    await loadRegister(database.db);
    await database.db.deleteFrom('guide').execute();
    await database.db.deleteFrom('strategy').execute();
    expect(await loadRegister(database.db)).toEqual({ loaded: false, records: 0 });
  });
});

describe('A register that was loaded before strategies came', () => {
  const before = waves.filter(({ name }) => name !== 'strategies');
  const activityOf = async ({ db }: TestDatabase) =>
    db.selectFrom('activity').select(['keyActionIds', 'keyActions']).executeTakeFirstOrThrow();

  test('ties the activities of its officers to the key actions they meant', async () => {
    const database = await emptyDatabase();
    const { db } = database;
    await loadRegister(db, { waves: before });
    await givenActivity(db, { keyActions: ['KA2.1', 'KA9.9'] });
    expect(await loadRegister(db)).toEqual({ loaded: true, records: 105 });
    const meant = db.selectFrom('keyAction').select('id').where('code', '=', 'KA2.1');
    const { id } = await meant.executeTakeFirstOrThrow();
    expect(await activityOf(database)).toEqual({ keyActionIds: [id], keyActions: ['KA9.9'] });
    expect(await db.selectFrom('activityUse').select('keyActionId').execute()).toEqual([{ keyActionId: id }]);
  });

  test('follows no policy document that they have deleted', async () => {
    const { db } = await emptyDatabase();
    await loadRegister(db, { waves: before });
    await db.deleteFrom('policyDocument').where('code', '=', 'POL3').execute();
    await loadRegister(db);
    const followed = await db.selectFrom('strategy').select('policyDocumentCodes').executeTakeFirst();
    expect(followed).toEqual({ policyDocumentCodes: ['POL1', 'POL2', 'POL4', 'POL5'] });
  });

  test('keeps a strategy that they recorded under the same code', async () => {
    const { db } = await emptyDatabase();
    await loadRegister(db, { waves: before });
    await givenStrategy(db, { code: 'strategy-2024-2027', title: 'Recorded by hand' });
    expect(await loadRegister(db)).toEqual({ loaded: true, records: 0 });
    expect(await db.selectFrom('strategy').select('title').execute()).toEqual([
      { title: 'Recorded by hand' },
    ]);
  });
});

test('of several processes that start at once, one loads', async () => {
  const { db } = await emptyDatabase();
  const results = await Promise.all([1, 2, 3].map(() => loadRegister(db)));
  expect(results.filter(({ loaded }) => loaded)).toHaveLength(1);
});

test('a load that breaks off leaves nothing, and the next one succeeds', async () => {
  const database = await emptyDatabase();
  await query(database.url, 'revoke insert on liaison_prosecutor from concord_app');
  await expect(loadRegister(database.db)).rejects.toThrow('permission denied');
  expect(await revisions(database)).toEqual([]);
  expect(await info(database)).toBeUndefined();

  await query(database.url, 'grant insert on liaison_prosecutor to concord_app');
  expect(await loadRegister(database.db)).toMatchObject({ loaded: true });
});

test('a demo database is refused', async () => {
  const database = await emptyDatabase();
  const demo = { kind: 'demo', speaksFrom: null, loadedAt: null, factsHash: null } as const;
  await database.db.insertInto('registerInfo').values(demo).execute();
  await expect(loadRegister(database.db)).rejects.toThrow(LoadRefused);
  await expect(loadRegister(database.db)).rejects.toThrow('holds invented data');
  expect(await revisions(database)).toEqual([]);
});

test('a database with records from elsewhere is refused', async () => {
  const { db } = await emptyDatabase();
  await givenPartner(db, { code: 'UA', name: 'Ukraine' });
  await expect(loadRegister(db)).rejects.toThrow('did not come with the register');
});

test('a register prepared but still empty is filled', async () => {
  const database = await emptyDatabase();
  const prepared = { kind: 'register', speaksFrom: null, loadedAt: null, factsHash: null } as const;
  await database.db.insertInto('registerInfo').values(prepared).execute();
  expect(await loadRegister(database.db)).toMatchObject({ loaded: true });
  expect(await info(database)).toMatchObject({ speaksFrom: '2024-03-31' });
});
