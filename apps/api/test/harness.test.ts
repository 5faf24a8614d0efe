import { afterAll, expect, inject, test } from 'vitest';
import { cloneDatabase } from './database.ts';

const database = await cloneDatabase(inject('cluster'));
afterAll(database.drop);

test('a test file has an empty, migrated database of its own', async () => {
  const { db } = database;
  expect(await db.selectFrom('partner').selectAll().execute()).toEqual([]);
});
