import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { PreparedClient } from './prepared-client.ts';
import type { Database } from './tables.ts';
import { types } from './type-parsers.ts';

export type Role = 'concord_app' | 'concord_reader';

export type ConnectOptions = {
  /** The rights the session has; without it those of the login. */
  role?: Role | undefined;
  /** Connections at most; 5 to 10 for two processor cores is best. */
  max?: number | undefined;
  applicationName?: string | undefined;
  /** Hears of connections that broke while idle; the pool replaces them by itself. */
  onError?: ((error: Error) => void) | undefined;
};

export type Connection = { db: Kysely<Database>; pool: pg.Pool; close: () => Promise<void> };

/** Timeouts nest: transaction 10 s > statement 5 s > lock 2 s > wait for a connection 1 s. */
const settings = {
  statement_timeout: '5s',
  lock_timeout: '2s',
  idle_in_transaction_session_timeout: '10s',
  timezone: 'UTC',
};

/** Opens a pool. Connects with the first query, and again by itself after the database was away. */
export function connect(url: string, options: ConnectOptions = {}): Connection {
  const pool = new pg.Pool({
    Client: PreparedClient,
    connectionString: withSettings(url, options.role),
    connectionTimeoutMillis: 1000,
    max: options.max ?? 10,
    application_name: options.applicationName ?? 'concord',
    types,
  });
  const onError = options.onError ?? (() => {});
  pool.on('error', onError);
  // A connection that breaks between two statements of a transaction is nobody's: unheard, it ends the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  return { db, pool, close: () => db.destroy() };
}

/** Settings travel with the connection's first message, so they cost no query and hold from the first one on. */
function withSettings(url: string, role: Role | undefined): string {
  const address = new URL(url);
  const ours = Object.entries({ ...settings, ...(role && { role }) }).map(
    ([name, value]) => `-c ${name}=${value}`,
  );
  address.searchParams.set('options', [address.searchParams.get('options') ?? '', ...ours].join(' ').trim());
  return address.href;
}
