import { v7 } from 'uuid';
import { afterAll, expect, inject, test } from 'vitest';
import { cloneDatabase } from '../../test/database.ts';
import { givenAgreement, givenMilestone, givenPartner, givenSource } from '../../test/given.ts';
import { query } from '../../test/sql.ts';
import { NotFound } from '../database/claim.ts';
import { json } from '../database/columns.ts';
import type { RegisterTable } from '../database/register-tables.ts';
import { firstBroken, readChain } from './chain.ts';
import { ReferenceGone } from './reference-gone.ts';
import { NotDeleted, restoreDeleted } from './restore.ts';

const { db, url, drop } = await cloneDatabase(inject('cluster'));
afterAll(drop);
const partner = await givenPartner(db);

const restore = (table: RegisterTable, id: string) =>
  db.transaction().execute((trx) => restoreDeleted(trx, table, id));

test('a deleted agreement comes back with its milestones, and versions go on', async () => {
  await givenSource(db);
  const citations = json([{ source: 'S9', locator: 'p. 3', quote: null }]);
  const agreement = await givenAgreement(db, { partnerId: partner.id, scope: ['evidence'], citations });
  const gone = await givenMilestone(db, { agreementId: agreement.id, stage: 'proposed', on: '2023' });
  const kept = await givenMilestone(db, {
    agreementId: agreement.id,
    stage: 'signed',
    on: '2024-03-15',
    citations,
  });
  await db.deleteFrom('agreementMilestone').where('id', '=', gone.id).execute();
  await db.deleteFrom('agreement').where('id', '=', agreement.id).execute();
  await restore('agreement', agreement.id);

  const back = await db.selectFrom('agreement').selectAll().execute();
  expect(back).toEqual([{ ...agreement, version: 3, updatedAt: expect.any(String) }]);
  expect(back[0]!.updatedAt > agreement.updatedAt).toBe(true);
  const milestones = await db.selectFrom('agreementMilestone').selectAll().execute();
  expect(milestones).toEqual([{ ...kept, version: 3, updatedAt: expect.any(String) }]);
  expect(await db.selectFrom('citationUse').selectAll().execute()).toHaveLength(2);
  const chain = await readChain(db, 'agreement', agreement.id);
  expect(chain.map(({ operation, version }) => [operation, version])).toEqual([
    ['insert', '1'],
    ['delete', '2'],
    ['insert', '3'],
  ]);
  expect(firstBroken(chain)).toBeNull();
});

test('a personal value comes back, unless it was erased meanwhile', async () => {
  const post = { id: v7(), partnerId: partner.id, name: 'Jane Doe', from: '2024' };
  await db.insertInto('liaisonProsecutor').values(post).execute();
  const name = () => db.selectFrom('liaisonProsecutor').select('name').where('id', '=', post.id).execute();
  const remove = () => db.deleteFrom('liaisonProsecutor').where('id', '=', post.id).execute();
  await remove();
  await restore('liaisonProsecutor', post.id);
  expect(await name()).toEqual([{ name: 'Jane Doe' }]);
  await remove();
  await query(url, 'delete from revision_personal');
  await restore('liaisonProsecutor', post.id);
  expect(await name()).toEqual([{ name: null }]);
});

test('what is there or never was cannot be restored', async () => {
  await expect(restore('partner', partner.id)).rejects.toBeInstanceOf(NotDeleted);
  await expect(restore('partner', v7())).rejects.toBeInstanceOf(NotFound);
});

test('a record whose partner or source is gone is not restored, and the sentence says which', async () => {
  const { id: partnerId } = await givenPartner(db, { code: 'CL' });
  await givenSource(db, { code: 'S404' });
  const citations = json([{ source: 'S404', locator: null, quote: null }]);
  const { id } = await givenAgreement(db, { partnerId, citations });
  await db.deleteFrom('agreement').where('id', '=', id).execute();
  await db.deleteFrom('source').where('code', '=', 'S404').execute();
  await expect(restore('agreement', id)).rejects.toThrow(
    'The agreement cannot be restored: a source it cites is no longer on the register.',
  );
  await db.deleteFrom('partner').where('id', '=', partnerId).execute();
  const error = await restore('agreement', id).catch((reason) => reason);
  expect(error).toBeInstanceOf(ReferenceGone);
  expect(error.message).toMatch('its partner is no longer on the register');
});
