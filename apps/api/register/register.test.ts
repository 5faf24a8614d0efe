import { afterAll, expect, inject, test } from 'vitest';
import { cloneDatabase } from '../test/database.ts';
import { loadRegister } from './load.ts';

const database = await cloneDatabase(inject('cluster'));
afterAll(database.drop);

test('an empty database becomes the register', async () => {
  console.time('load');
  console.log(await loadRegister(database.db));
  console.timeEnd('load');
  expect(await database.db.selectFrom('registerInfo').selectAll().execute()).toMatchObject([
    { speaksFrom: '2024-03-31' },
  ]);
});
