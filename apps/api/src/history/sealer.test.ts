import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, expect, inject, test } from 'vitest';
import { cloneDatabase } from '../../test/database.ts';
import { givenPartner } from '../../test/given.ts';
import { settled } from '../../test/settled.ts';
import { query } from '../../test/sql.ts';
import { merkleRoot } from './merkle.ts';
import { readLeaf, sealHashOf, splitLeaves } from './seal.ts';
import { sealNext, startSealing } from './sealer.ts';

const { db, url, drop } = await cloneDatabase(inject('cluster'));
afterAll(drop);
const { id } = await givenPartner(db);
const change = (note: string) => db.updateTable('partner').set({ note }).where('id', '=', id).execute();
const sealed = () => db.selectFrom('seal').selectAll().orderBy('number').execute();
const openCount = async () => {
  const [{ total } = { total: 0 }] = (await sealed()).slice(-1);
  const { count } = await db
    .selectFrom('revision')
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return count - total;
};

test('revisions are sealed in batches, each seal upon the one before, until none is open', async () => {
  for (const note of ['a', 'b', 'c', 'd']) await change(note);
  await settled(db);
  expect(await sealNext(db, 3)).toBe(1);
  expect(await sealNext(db, 3)).toBe(2);
  expect(await sealNext(db, 3)).toBeNull();
  const seals = await sealed();
  expect(seals.map(({ count, total }) => [count, total])).toEqual([
    [3, 3],
    [2, 5],
  ]);
  expect(seals[0]?.prevHash).toBeNull();
  expect(seals[1]?.prevHash).toEqual(seals[0]?.hash);
});

test('a seal can be computed apart from the database', async () => {
  const { rows } = await sql<{ time: string }>`select to_char(time at time zone 'UTC',
    'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as time from seal order by number`.execute(db);
  for (const [index, seal] of (await sealed()).entries()) {
    const revisions = await db.selectFrom('revision').select(['seq', 'hash']).orderBy('seq').execute();
    const leaves = splitLeaves(seal.leaves);
    expect(leaves.map((leaf) => readLeaf(leaf).hash)).toEqual(
      revisions.slice(seal.total - seal.count, seal.total).map(({ hash }) => hash.toString('hex')),
    );
    expect(merkleRoot(leaves)).toEqual(seal.root);
    const head = { epoch: seal.headEpoch, xid: seal.headXid, seq: seal.headSeq };
    const text = { number: seal.number, previousHash: seal.prevHash?.toString('hex') ?? null, head };
    const { count, total } = seal;
    const root = seal.root.toString('hex');
    const time = rows[index]?.time as string;
    expect(sealHashOf({ ...text, count, total, root, time })).toBe(seal.hash.toString('hex'));
  }
});

test('what a slow transaction writes is sealed after it ended, with all that came behind it', async () => {
  const slow = new pg.Client(url);
  await slow.connect();
  await slow.query('begin');
  await slow.query(
    `insert into source (id, code, title, kind) values (gen_random_uuid(), 'SLOW', 'x', 'letter')`,
  );
  await change('quick');
  expect(await sealNext(db)).toBeNull();
  await slow.query('commit');
  await slow.end();
  await settled(db);
  await sealNext(db);
  expect(await openCount()).toBe(0);
  expect((await sealed()).at(-1)?.count).toBe(2);
});

test('two processes that seal at once make one line of seals that misses nothing', async () => {
  let writing = true;
  const writer = async (name: string) => {
    for (let i = 0; i < 40; i++)
      await givenPartner(db, { code: `${name}${String.fromCharCode(65 + (i % 26))}` }).catch(() => {});
  };
  const sealer = async () => {
    while (writing) await sealNext(db, 5);
  };
  const sealers = [sealer(), sealer()];
  await Promise.all(['B', 'C', 'D'].map(writer));
  writing = false;
  await Promise.all(sealers);
  await settled(db);
  while ((await sealNext(db)) !== null);
  expect(await openCount()).toBe(0);
  const seals = await sealed();
  expect(seals.map(({ number }) => number)).toEqual(seals.map((_, index) => index + 1));
  const seqs = seals.flatMap(({ leaves }) => splitLeaves(leaves).map((leaf) => readLeaf(leaf).seq));
  expect(new Set(seqs).size).toBe(seqs.length);
});

test('the sealer seals what is open when it starts, and what came since when it stops', async () => {
  await change('before');
  await settled(db);
  const sealing = startSealing(db, { onError: (error) => expect.unreachable(String(error)) });
  await expect.poll(openCount).toBe(0);
  await change('after');
  await settled(db);
  await sealing.stop();
  expect(await openCount()).toBe(0);
});

test.each([
  `update revision set actor = 'x'`,
  'delete from revision',
  'truncate revision cascade',
  'insert into revision select * from revision',
  `update revision_personal set value = '1'`,
  'delete from revision_personal',
  'truncate revision_personal',
  'update seal set count = 0',
  'delete from seal',
  'truncate seal',
  'insert into seal select * from seal',
  'alter table revision disable trigger all',
  'alter table partner disable trigger record_revision',
  'drop trigger record_revision on partner',
  'alter table seal add column x int',
  'drop table seal',
  'create or replace function revision_hash(r revision) returns bytea language sql return null',
  `set session_replication_role = 'replica'`,
  `alter sequence revision_seq_seq restart with 1`,
  `select setval('revision_seq_seq', 1)`,
  'insert into revision_epoch values (99)',
])('the application may not: %s', async (statement) => {
  await expect(sql.raw(statement).execute(db)).rejects.toMatchObject({ code: '42501' });
});

test('readers of the database may look at seals and not make them', async () => {
  const refused = query(url, 'set role concord_reader; select seal_revisions(1)');
  await expect(refused).rejects.toMatchObject({ code: '42501' });
});
