import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClient, type WholeClient } from '@concord/client';
import { pino } from 'pino';
import { afterAll, inject } from 'vitest';
import { loadRegister } from '../register/load.ts';
import { createApp } from '../src/app.ts';
import { type Config, readConfig } from '../src/config.ts';
import { connect } from '../src/database/connection.ts';
import { answerBrokenRequests } from '../src/http/limits.ts';
import type { Resolve } from '../src/webhooks/host.ts';
import { cloneDatabase, type TestDatabase } from './database.ts';
import { testKey } from './key.ts';

export interface TestServer {
  /** The typed client every other service uses. */
  api: WholeClient;
  origin: string;
  database: TestDatabase;
  /** A raw request below the origin, for what the client would never send. */
  raw: (path: string, init?: RequestInit) => Promise<Response>;
  /** Has something else closed before the database goes. */
  closeFirst: (close: () => Promise<void>) => void;
}

export interface ServerOptions {
  env?: Record<string, string>;
  /** Begin with the register that ships; otherwise with an empty one. */
  register?: boolean;
  /** Finds the addresses of hosts in place of the machine's resolver. */
  resolve?: Resolve;
}

const quiet = pino({ level: process.env.LOG_LEVEL ?? 'silent' });

/** Today is 22 November 2026 in every test. */
export const testConfig = (env: Record<string, string> = {}): Config =>
  readConfig({ ...testSettings, ...env });

const testSettings = {
  CONCORD_NOW: '2026-11-22T10:00:00Z',
  CONCORD_CHECK_REPLIES: 'yes',
  CONCORD_KEY: testKey,
  CONCORD_SECRET_KEY: 'known to everybody who reads this',
};

/** The key, unless the request proves itself otherwise; `authorization: ''` is nobody. */
export function withKey(given: RequestInit['headers']): Headers {
  const headers = new Headers(given);
  if (headers.get('authorization') === '') headers.delete('authorization');
  else if (!headers.has('authorization') && !headers.has('cookie'))
    headers.set('authorization', `Bearer ${testKey}`);
  return headers;
}

/**
 * Serves the API on a copy of the migrated database until the test file ends; every reply is checked against the
 * contract. Call it at the top of a test file.
 */
export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const database = await cloneDatabase(inject('cluster'));
  if (options.register) await loadRegister(database.db);
  const others: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const close of others) await close();
    await database.drop();
  });
  return serve(database, others, options);
}

/** Another server beside one, on the same database, with connections and a memory of its own: as a second process. */
export async function startBeside(first: TestServer, options: ServerOptions = {}): Promise<TestServer> {
  const connection = connect(first.database.url, { role: 'concord_app', max: 4 });
  const others: (() => Promise<void>)[] = [connection.close];
  first.closeFirst(async () => {
    for (const close of others.toReversed()) await close();
  });
  return serve({ ...first.database, ...connection }, others, options);
}

async function serve(
  database: TestDatabase,
  others: (() => Promise<void>)[],
  { env, resolve }: ServerOptions,
): Promise<TestServer> {
  const app = createApp({ ...database, log: quiet, config: testConfig(env), ...(resolve && { resolve }) });
  const server = createServer({ maxHeaderSize: 16 * 1024 }, app);
  answerBrokenRequests(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  others.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    api: createClient({ baseUrl: origin, attempts: 1, token: testKey }) as WholeClient,
    origin,
    database,
    raw: (path, init) => fetch(origin + path, { ...init, headers: withKey(init?.headers) }),
    closeFirst: (close) => void others.push(close),
  };
}
