import { expect, inject, onTestFinished, test } from 'vitest';
import { generateDemo } from '../demo/generate.ts';
import { connect } from '../src/database/connection.ts';
import { cloneDatabase } from '../test/database.ts';
import { givenSealedRegister, sealAll } from '../test/sealed.ts';
import { query } from '../test/sql.ts';
import { check, keep } from '../test/tampering.ts';

test('a register that nobody touched verifies, with and without a seal from outside', async () => {
  const { url, db, agreement } = await givenSealedRegister();
  const first = await keep(url, 1);
  await db.updateTable('agreement').set({ title: 'Open' }).where('id', '=', agreement).execute();
  const found = await check(url, [first]);
  expect(found).toMatchObject({ revisions: 12, sealed: 11, seals: 3, personal: 2, findings: [] });
  expect(found.given).toEqual([{ number: 1, fits: true }]);
  expect((await check(url)).findings).toEqual([]);
});

test('a table that something else stands in for is not trusted', async () => {
  const { url } = await givenSealedRegister();
  await query(url, 'alter table revision rename to hidden; create view revision as select * from hidden');
  await expect(check(url)).rejects.toThrow('revision is not a table here');
});

test('a demo verifies', async () => {
  const { url, db, drop } = await cloneDatabase(inject('cluster'));
  onTestFinished(drop);
  const owner = connect(url, { max: 1 });
  const amounts = { contactPoints: 50, activities: 100, projects: 5 };
  await generateDemo(owner.db, { amounts, seed: 1 }).finally(owner.close);
  await sealAll(db, 100);
  const found = await check(url, [await keep(url, 3)]);
  expect(found.findings).toEqual([]);
  expect(found.sealed).toBeGreaterThan(500);
});
