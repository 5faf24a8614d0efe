import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createClient } from '@concord/client';
import type { ChangeEvent } from '@concord/contract';
import { pino } from 'pino';
import { afterAll, expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { startEmbedded } from '../src/database/embedded.ts';
import { openDatabase } from '../src/open-database.ts';
import { readSnapshot } from './copy.ts';
import { temporaryFolder } from './folder.ts';
import { catchUp } from './follow.ts';
import { testKey } from './key.ts';
import { keepWriting, type Ledger, sendAgain } from './load.ts';
import { codeOf, refusalOf } from './refusal.ts';
import { testConfig } from './server.ts';
import { expectWhole, notToldOnce } from './whole.ts';

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
  const api = createClient({ token: testKey, baseUrl: origin(), attempts: 1 });
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

test('the database restarted under load: what was acknowledged is there, and the rest is made once by a retry', async () => {
  const api = createClient({ token: testKey, baseUrl: origin(), attempts: 5 });
  const { cursor, copy } = readSnapshot((await api.exportSnapshot()).data);
  const ledger: Ledger = [];
  const impatient = createClient({ token: testKey, baseUrl: origin(), attempts: 1 });
  const writers = Array.from({ length: 4 }, () => keepWriting(impatient, ledger, 'MX'));
  await new Promise((resolve) => setTimeout(resolve, 300));
  await running.stop();
  await Promise.all(writers);
  expect(ledger.filter(({ answer }) => answer === null).length).toBeGreaterThan(0);

  running = await startEmbedded({ ...options, port });
  for (const write of ledger) await sendAgain(api, write);
  const events: ChangeEvent[] = [];
  let from = cursor;
  await expect
    .poll(async () => {
      const found = await catchUp(api, from, copy);
      from = found.cursor;
      events.push(...found.events);
      return notToldOnce(events, ledger);
    })
    .toEqual([]);
  await expectWhole(running.url, ledger);
}, 60_000);
