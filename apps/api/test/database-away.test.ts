import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createClient } from '@concord/client';
import { pino } from 'pino';
import { afterAll, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { startEmbedded } from '../src/database/embedded.ts';
import { openDatabase } from '../src/open-database.ts';
import { temporaryFolder } from './folder.ts';
import { codeOf, refusalOf } from './refusal.ts';
import { testConfig } from './server.ts';

const folder = temporaryFolder();
const dir = join(folder.path, 'postgres');
const options = { dir, binDir: process.env.TEST_POSTGRES_BIN, settings: { fsync: 'off' } };
const first = await startEmbedded(options);
const port = Number(new URL(first.url).port);
const config = testConfig({ DATABASE_URL: first.url });
const log = pino({ level: 'silent' });
const database = await openDatabase(config, log, () => {});
const server = createServer(createApp({ ...database, log, config })).listen(0, '127.0.0.1');
const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
let running = first;

afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await database.close();
  await running.stop();
  folder.remove();
});

test('while the database is away the API says 503 and lives; when it is back, all is well without a restart', async () => {
  const api = createClient({ baseUrl: origin(), attempts: 1 });
  const created = await api.createAgreement({ body: { partnerCode: 'MX', title: 'Before' } });
  await running.stop();

  const away = await Promise.all(Array.from({ length: 20 }, () => refusalOf(api.getPartner({ code: 'UA' }))));
  expect(new Set(away.map(codeOf))).toEqual(new Set(['unavailable']));
  const write = await refusalOf(api.createAgreement({ body: { partnerCode: 'MX', title: 'Meanwhile' } }));
  expect(write).toMatchObject({ status: 503 });
  expect(JSON.stringify(write)).not.toMatch(/ECONNREFUSED|127\.0\.0\.1|terminat/);
  expect((await fetch(`${origin()}/livez`)).status).toBe(200);
  expect((await fetch(`${origin()}/readyz`)).status).toBe(503);

  running = await startEmbedded({ ...options, port });
  expect((await fetch(`${origin()}/readyz`)).status).toBe(200);
  expect((await api.getAgreement({ id: created.data.id })).data.title).toBe('Before');
  const { items } = (await api.listAgreements({ partnerCode: ['MX'] })).data;
  expect(items.map(({ title }) => title)).not.toContain('Meanwhile');
}, 60_000);
