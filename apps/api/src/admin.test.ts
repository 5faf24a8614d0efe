import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterAll, expect, it } from 'vitest';
import { adminApp } from './admin.ts';

const folder = mkdtempSync(join(tmpdir(), 'concord-admin-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'index.html'), 'the page');
writeFileSync(join(folder, 'assets', 'main.js'), 'a file');
const handler = adminApp(folder);
if (!handler) throw new Error('the page is there, yet no app is served');
const server = express().use(handler).listen(0, '127.0.0.1');
await new Promise((ready) => server.once('listening', ready));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});
const get = async (path: string) => {
  const response = await fetch(origin + path);
  return [response.status, response.ok ? await response.text() : null];
};

it.each(['/', '/agreements', '/strategies/strategy-2024-2027/KA2.1', '/strategies/a-plan/KA1.2a'])(
  'the page answers at %s',
  async (path) => expect(await get(path)).toEqual([200, 'the page']),
);

it.each(['/assets/of-last-week.js', '/robots.txt', '/.env', '/.git/config'])(
  'a file that is not there is not the page: %s',
  async (path) => expect(await get(path)).toEqual([404, null]),
);

it('a file that is there is served', async () => {
  expect(await get('/assets/main.js')).toEqual([200, 'a file']);
  expect(adminApp(join(folder, 'assets'))).toBeNull();
});
