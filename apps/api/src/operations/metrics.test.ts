import { createServer } from 'node:http';
import { pino } from 'pino';
import { afterAll, expect, inject, test } from 'vitest';
import { cloneDatabase } from '../../test/database.ts';
import { testConfig, withKey } from '../../test/server.ts';
import { createApp } from '../app.ts';
import { listen } from '../listen.ts';
import { createMetrics } from './metrics.ts';
import { metricsServer } from './metrics-listener.ts';

const database = await cloneDatabase(inject('cluster'));
const metrics = createMetrics(database);
const parts = { ...database, log: pino({ level: 'silent' }), config: testConfig() };
const servers = [createServer(createApp({ ...parts, measure: metrics.measure })), metricsServer(metrics)];
const [app, scraped] = await Promise.all(servers.map((server) => listen(server, 0, '127.0.0.1')));
afterAll(async () => {
  for (const server of servers) server.close();
  for (const server of servers) server.closeAllConnections();
  await database.drop();
});
const get = async (port: number | undefined, path: string) => {
  const reply = await fetch(`http://127.0.0.1:${port}${path}`, { headers: withKey({}) });
  return { status: reply.status, text: await reply.text() };
};

test('requests are counted by operation and status, and the state of the register is told', async () => {
  await get(app, '/v1/partners');
  await get(app, '/v1/partners');
  await get(app, '/v1/partners/ZZ');
  await get(app, '/nowhere');
  const { status, text } = await get(scraped, '/metrics');
  expect(status).toBe(200);
  const count = (operation: string, code: number) =>
    new RegExp(`_count\\{operation="${operation}",status="${code}"\\} (\\d+)`).exec(text)?.[1];
  expect(count('listPartners', 200)).toBe('2');
  expect(count('getPartner', 404)).toBe('1');
  expect(count('none', 404)).toBe('1');
  expect(text).toMatch(/^concord_database_connections\{state="open"\} [1-9]/m);
  for (const name of ['unsealed_revisions', 'feed_held_changes', 'webhook_deliveries_waiting', 'failed_jobs'])
    expect(text).toMatch(new RegExp(`^concord_${name} 0$`, 'm'));
});

test('they are served apart: not where the register is, and nothing else is where they are', async () => {
  expect((await get(app, '/metrics')).status).toBe(404);
  expect((await get(scraped, '/v1/partners')).status).toBe(404);
});
