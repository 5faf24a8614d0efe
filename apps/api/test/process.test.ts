import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createClient } from '@concord/client';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from './folder.ts';

const folder = temporaryFolder();
const running = new Set<ChildProcess>();
afterAll(async () => {
  for (const child of running) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  folder.remove();
});

const main = join(import.meta.dirname, '../src/main.ts');

/** Starts the product as `npm start` does, and gives its origin once it answers. */
async function start(
  env: Record<string, string> = {},
): Promise<{ child: ChildProcess; origin: string; said: () => string }> {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: '0', CONCORD_DATA: folder.path, DATABASE_URL: '', ...env },
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  let text = '';
  child.stdout.on('data', (chunk) => {
    text += chunk;
  });
  child.stderr.on('data', (chunk) => {
    text += chunk;
  });
  while (!/App +http/.test(text) && child.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return { child, origin: /App +(http:\/\/\S+)\//.exec(text)?.[1] ?? '', said: () => text };
}

test('a first start says what it does; a killed process leaves nothing that hinders the next; Ctrl-C twice ends in order', async () => {
  const first = await start();
  expect(first.said()).toMatch(/Creating the database[\s\S]+Loading the register[\s\S]+Concord is ready/);
  const { data } = await createClient({ baseUrl: first.origin }).createNetwork({
    body: { code: 'killed', name: 'Kept' },
  });
  first.child.kill('SIGKILL');
  await once(first.child, 'exit');

  const second = await start();
  const kept = await createClient({ baseUrl: second.origin }).getNetwork({ code: 'killed' });
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
