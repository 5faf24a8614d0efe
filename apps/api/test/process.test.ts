import { once } from 'node:events';
import { createClient } from '@concord/client';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from './folder.ts';
import { testKey } from './key.ts';
import { startProduct, stopProducts } from './product.ts';

const folder = temporaryFolder();
afterAll(async () => {
  await stopProducts();
  folder.remove();
});

const start = (env: Record<string, string> = {}) => startProduct({ CONCORD_DATA: folder.path, ...env });

test('a first start says what it does; a killed process leaves nothing that hinders the next; Ctrl-C twice ends in order', async () => {
  const first = await start();
  expect(first.said()).toMatch(/Creating the database[\s\S]+Loading the register[\s\S]+Concord is ready/);
  const { data } = await createClient({ token: testKey, baseUrl: first.origin }).createNetwork({
    body: { code: 'killed', name: 'Kept' },
  });
  await first.kill();

  const second = await start();
  const kept = await createClient({ token: testKey, baseUrl: second.origin }).getNetwork({ code: 'killed' });
  expect(kept.data).toEqual(data);
  expect(second.said()).not.toContain('Loading the register');
  second.child.kill('SIGINT');
  second.child.kill('SIGINT');
  expect(await once(second.child, 'exit')).toEqual([0, null]);
}, 60_000);

test.each([
  [{ PORT: 'many' }, 'PORT must be a whole number'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be an address like postgres://'],
  [{ CONCORD_TIME_ZONE: 'Mars/Olympus' }, 'CONCORD_TIME_ZONE must be a time zone'],
  [{ CONCORD_KEY: 'short' }, 'CONCORD_KEY must have at least 20 characters'],
])('a setting that cannot be used is refused with a sentence: %o', async (env, sentence) => {
  const { said } = await start(env);
  expect(said()).toContain(`Concord could not start: ${sentence}`);
  expect(said()).not.toMatch(/\n\s+at /);
});
