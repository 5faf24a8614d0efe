import { sql } from 'kysely';
import { v7 } from 'uuid';
import { afterAll, expect, inject, test } from 'vitest';
import { cloneDatabase } from '../../test/database.ts';
import { givenAgreement, givenPartner } from '../../test/given.ts';
import { connect } from './connection.ts';
import { classifyFailure } from './failures.ts';

const { db, url, drop } = await cloneDatabase(inject('cluster'));
afterAll(drop);
const partner = await givenPartner(db);

const failureOf = (work: Promise<unknown>) => work.then(() => 'done', classifyFailure);

test('a database that is not there is unavailable', async () => {
  for (const address of ['postgres://x@127.0.0.1:1/x', 'postgres://x@localhost:1/x']) {
    const absent = connect(address);
    expect(await failureOf(sql`select 1`.execute(absent.db))).toEqual({
      kind: 'unavailable',
      constraint: null,
    });
    await absent.close();
  }
});

test('no free connection within a second is unavailable', async () => {
  const narrow = connect(url, { max: 1 });
  const sleep = sql`select pg_sleep(1.5)`.execute(narrow.db);
  expect(await failureOf(sql`select 1`.execute(narrow.db))).toEqual({
    kind: 'unavailable',
    constraint: null,
  });
  await sleep;
  await narrow.close();
});

test('a connection that is cut is unavailable', async () => {
  const owner = connect(url);
  const cut = sql`select pg_terminate_backend(pg_backend_pid())`.execute(owner.db);
  expect(await failureOf(cut)).toEqual({ kind: 'unavailable', constraint: null });
  await owner.close();
});

test.each(['55P03', '57014', '40001', '40P01'])('the state %s means busy', async (code) => {
  const raise = sql`do ${sql.lit(`begin raise sqlstate '${code}'; end`)}`;
  expect(await failureOf(raise.execute(db))).toEqual({ kind: 'busy', constraint: null });
});

test('a refused row names the constraint that refused it', async () => {
  await givenAgreement(db, { partnerId: partner.id });
  expect(await failureOf(givenPartner(db))).toEqual({ kind: 'unique', constraint: 'partner_code' });
  const reference = { kind: 'foreign-key', constraint: 'agreement_partner' };
  expect(await failureOf(givenAgreement(db, { partnerId: v7() }))).toEqual(reference);
  expect(await failureOf(db.deleteFrom('partner').execute())).toEqual(reference);
  const impossible = givenAgreement(db, { partnerId: partner.id, expiresOn: '2026-02-30' });
  expect(await failureOf(impossible)).toEqual({ kind: 'check', constraint: 'agreement_expires_on' });
});

test('anything else is a fault of ours', async () => {
  expect(await failureOf(sql`select nothing`.execute(db))).toBeNull();
  expect(classifyFailure(new Error('boom'))).toBeNull();
  expect(classifyFailure('boom')).toBeNull();
});
