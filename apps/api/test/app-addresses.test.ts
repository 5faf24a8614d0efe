import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterAll, expect, inject, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { cloneDatabase } from './database.ts';
import { testConfig } from './server.ts';

const { db, past, pool, drop } = await cloneDatabase(inject('cluster'));
const log = pino({ level: 'silent' });
const app = createApp({
  db,
  past,
  pool,
  log,
  config: testConfig(),
  admin: (_request, response) => void response.send('app'),
});
const server = createServer(app).listen(0, '127.0.0.1');
await new Promise((ready) => server.once('listening', ready));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await drop();
});

test.each(['/', '/agreements', '/v1-notes', '/documents'])('the app answers %s', async (path) => {
  expect(await (await fetch(origin + path)).text()).toBe('app');
});

test.each([
  '/V1/partners',
  '/v1/Partners',
  '/livez/',
  '/Readyz',
  '/openapi.json/',
  '/OpenAPI.yaml',
  '/docs/none',
])('the app never answers %s in place of the API: it is 404', async (path) => {
  const response = await fetch(origin + path);
  expect([response.status, response.headers.get('content-type')]).toEqual([
    404,
    'application/problem+json; charset=utf-8',
  ]);
  expect(await response.json()).toMatchObject({ detail: `There is nothing at ${path}.` });
});
