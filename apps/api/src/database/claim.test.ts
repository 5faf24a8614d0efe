import type { Transaction } from 'kysely';
import { v7 } from 'uuid';
import { afterAll, expect, inject, test } from 'vitest';
import { cloneDatabase } from '../../test/database.ts';
import { givenAgreement, givenPartner } from '../../test/given.ts';
import { actAs } from '../history/actor.ts';
import { claim, NotFound, Stale, touch } from './claim.ts';
import type { Database } from './tables.ts';

const { db, drop } = await cloneDatabase(inject('cluster'));
afterAll(drop);
const partner = await givenPartner(db);

const inTransaction = <T>(work: (trx: Transaction<Database>) => Promise<T>) => db.transaction().execute(work);

test('a record is claimed by its id or code at the version that was read', async () => {
  const claimed = await inTransaction((trx) => claim(trx, 'partner', { code: 'TR' }, partner.version));
  expect(claimed).toEqual(partner);
  expect(await inTransaction((trx) => claim(trx, 'partner', { id: partner.id }, null))).toEqual(partner);
});

test('a record that is not there is told apart from one that somebody changed', async () => {
  const { id } = await givenAgreement(db, { partnerId: partner.id });
  await inTransaction(async (trx) => {
    await actAs(trx, { actor: 'officer:ben', reason: null, requestId: null });
    await trx.updateTable('agreement').set({ title: 'Newer' }).where('id', '=', id).execute();
  });
  const { updatedAt } = await db
    .selectFrom('agreement')
    .select('updatedAt')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const stale = await inTransaction((trx) => claim(trx, 'agreement', { id }, 1)).catch((error) => error);
  expect(stale).toBeInstanceOf(Stale);
  expect(stale.current).toMatchObject({ version: 2, changedBy: 'officer:ben' });
  expect(stale.current.changedAt >= updatedAt).toBe(true);
  const missing = inTransaction((trx) => claim(trx, 'agreement', { id: v7() }, 1));
  await expect(missing).rejects.toBeInstanceOf(NotFound);
  await expect(inTransaction((trx) => claim(trx, 'partner', { code: 'ZZ' }, null))).rejects.toThrow(
    'no partner ZZ',
  );
});

test('of two who write over the same version, one wins and the other hears of it', async () => {
  const { id } = await givenAgreement(db, { partnerId: partner.id });
  const rename = (title: string) =>
    inTransaction(async (trx) => {
      await claim(trx, 'agreement', { id }, 1);
      await trx.updateTable('agreement').set({ title }).where('id', '=', id).execute();
    });
  const outcomes = await Promise.allSettled(['A', 'B', 'C'].map(rename));
  const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(lost).toHaveLength(2);
  for (const { reason } of lost) expect(reason).toBeInstanceOf(Stale);
});

test('touching a record raises its version and writes a revision', async () => {
  const { id } = await givenAgreement(db, { partnerId: partner.id });
  await inTransaction((trx) => touch(trx, 'agreement', id));
  const revisions = await db
    .selectFrom('revision')
    .select('version')
    .where('recordId', '=', id)
    .orderBy('seq')
    .execute();
  expect(revisions).toEqual([{ version: 1 }, { version: 2 }]);
});
