import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { v7 } from 'uuid';
import { afterAll, expect, inject, test } from 'vitest';
import { cloneDatabase } from '../../test/database.ts';
import { givenAgreement, givenMilestone, givenPartner } from '../../test/given.ts';
import { query } from '../../test/sql.ts';
import { actAs } from './actor.ts';
import { firstBroken, personalDigest, readChain } from './chain.ts';

const { db, url, drop } = await cloneDatabase(inject('cluster'));
afterAll(drop);
const partner = await givenPartner(db);

const revisionsOf = (id: string) =>
  db.selectFrom('revision').selectAll().where('recordId', '=', id).orderBy('version').execute();

test('every change is a revision with the whole row, who, why and in which request', async () => {
  const act = { actor: 'officer:ana', reason: 'As the letter says\nsecond line', requestId: randomUUID() };
  const { id } = await db.transaction().execute(async (trx) => {
    await actAs(trx, act);
    return givenAgreement(trx, { partnerId: partner.id, title: 'Old' });
  });
  await db.updateTable('agreement').set({ title: 'New' }).where('id', '=', id).execute();
  await db.deleteFrom('agreement').where('id', '=', id).execute();
  const [made, changed, gone] = await revisionsOf(id);
  expect(made).toMatchObject({ ...act, operation: 'insert', version: 1, rootTable: 'agreement', rootId: id });
  expect(made?.state).toMatchObject({ title: 'Old', partner_id: partner.id, version: 1 });
  expect(changed).toMatchObject({ actor: 'db:postgres', reason: null, operation: 'update', version: 2 });
  expect(changed?.state).toMatchObject({ title: 'New', version: 2 });
  expect(gone).toMatchObject({ operation: 'delete', version: 3 });
  expect(gone?.state).toMatchObject({ title: 'New', version: 2 });
});

test('a part of a record names the record it belongs to', async () => {
  const agreement = await givenAgreement(db, { partnerId: partner.id });
  const milestone = await givenMilestone(db, { agreementId: agreement.id });
  const [made] = await revisionsOf(milestone.id);
  expect(made).toMatchObject({ rootTable: 'agreement', rootId: agreement.id });
  expect(made?.state).toMatchObject({ on: '2024-03', earliest: '2024-03-01', effective_on: '2024-03-31' });
});

test('a change made beside the application is recorded with the login that made it', async () => {
  await query(url, `update partner set note = 'by hand' where id = $1`, [partner.id]);
  expect((await revisionsOf(partner.id)).at(-1)).toMatchObject({ actor: 'db:postgres', operation: 'update' });
});

test('the version is the database’s: it counts up, whatever an update says', async () => {
  const { id, createdAt } = await givenAgreement(db, { partnerId: partner.id });
  await query(url, `update agreement set version = 40, created_at = 'epoch' where id = $1`, [id]);
  const after = await db.selectFrom('agreement').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  expect(after).toMatchObject({ version: 2, createdAt });
  expect(after.updatedAt > createdAt).toBe(true);
});

test('the application may not change, remove or invent history', async () => {
  const denied = { code: '42501' };
  await expect(sql`update revision set actor = 'x'`.execute(db)).rejects.toMatchObject(denied);
  await expect(sql`delete from revision`.execute(db)).rejects.toMatchObject(denied);
  await expect(sql`insert into revision select * from revision`.execute(db)).rejects.toMatchObject(denied);
  await expect(sql`delete from revision_personal`.execute(db)).rejects.toMatchObject(denied);
  await expect(sql`delete from citation_use`.execute(db)).rejects.toMatchObject(denied);
});

test('nobody empties a register table without a trace', async () => {
  await expect(query(url, 'truncate agreement cascade')).rejects.toThrow('cannot be truncated');
});

test('the chain can be checked apart from the database, and an edited revision shows', async () => {
  const { id } = await givenAgreement(db, { partnerId: partner.id, title: 'Zürich “ü” 😀 \u0001' });
  for (const title of ['Second', 'Third']) {
    await db.transaction().execute(async (trx) => {
      await actAs(trx, { actor: 'a "quoted"\nactor', reason: '\u007f\u2028ü', requestId: null });
      await trx.updateTable('agreement').set({ title }).where('id', '=', id).execute();
    });
  }
  const chain = await readChain(db, 'agreement', id);
  expect(chain).toHaveLength(3);
  expect(firstBroken(chain)).toBeNull();
  await query(url, `update revision set actor = 'someone else' where record_id = $1 and version = 2`, [id]);
  expect(firstBroken(await readChain(db, 'agreement', id))?.version).toBe('2');
  const inSql = await query(url, 'select version from revision r where hash <> revision_hash(r)');
  expect(inSql).toEqual([{ version: 2 }]);
  await query(url, 'delete from revision where record_id = $1 and version = 2', [id]);
  expect(firstBroken(await readChain(db, 'agreement', id))?.version).toBe('3');
});

test('a personal value stands in history as a salted digest only, and keeps it while it stays', async () => {
  const post = { id: v7(), partnerId: partner.id, name: 'Jane Doe', knownBy: '2024-03-31' };
  await db.insertInto('liaisonProsecutor').values(post).execute();
  await db.updateTable('liaisonProsecutor').set({ note: 'n' }).where('id', '=', post.id).execute();
  await db.updateTable('liaisonProsecutor').set({ name: 'John Roe' }).where('id', '=', post.id).execute();
  await db.updateTable('liaisonProsecutor').set({ name: null }).where('id', '=', post.id).execute();
  const revisions = await revisionsOf(post.id);
  expect(JSON.stringify(revisions)).not.toMatch(/Jane|John/);
  const names = revisions.map(({ state }) => state.name);
  expect(names[1]).toEqual(names[0]);
  expect(names[2]).not.toEqual(names[0]);
  expect(names[3]).toBeNull();
  const kept = await db.selectFrom('revisionPersonal').selectAll().orderBy('revisionSeq').execute();
  expect(kept.map(({ value }) => value)).toEqual(['Jane Doe', 'Jane Doe', 'John Roe']);
  expect(names[0]).toEqual({ sha256: personalDigest(kept[0]!.salt, '"Jane Doe"') });
});

test('erasing personal values from history leaves the chain whole', async () => {
  const post = { id: v7(), partnerId: partner.id, name: 'Eve', knownBy: '2024-03-31' };
  await db.insertInto('liaisonProsecutor').values(post).execute();
  await query(url, 'delete from revision_personal');
  expect(firstBroken(await readChain(db, 'liaison_prosecutor', post.id))).toBeNull();
});
