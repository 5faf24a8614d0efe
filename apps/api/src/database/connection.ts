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

export type Connection = {
  db: Kysely<Database>;
  /** Connections for reads of the past (src/history/known-at.ts), opened when first needed. */
  past: Kysely<Database>;
  pool: pg.Pool;
  close: () => Promise<void>;
};

/** Timeouts nest: transaction 10 s > statement 5 s > lock 2 s > wait for a connection 1 s. */
const settings = {
  statement_timeout: '5s',
  lock_timeout: '2s',
  idle_in_transaction_session_timeout: '10s',
  timezone: 'UTC',
  jit: 'off', // compiling a plan takes seconds, and no question here runs that long
};

/**
 * The past is read under another search path, and a plan holds for one path: on connections of their own its reads keep
 * theirs, which take longer to make than to carry out. They are few, so that they never stand in the way of today's.
 */
const settingsOfThePast = { search_path: 'known,public', plan_cache_mode: 'force_generic_plan' };
const mostForThePast = 4;

/** Opens a pool, and a small one for reads of the past. Connects with the first query, and again by itself after the database was away. */
export function connect(url: string, options: ConnectOptions = {}): Connection {
  const max = options.max ?? 10;
  const pool = poolOf(url, options, { max, settings });
  const poolOfThePast = poolOf(url, options, {
    max: Math.min(max, mostForThePast),
    settings: { ...settings, ...settingsOfThePast },
  });
  const [db, past] = [databaseOf(pool), databaseOf(poolOfThePast)];
  const close = async () => {
    await Promise.all([db.destroy(), past.destroy()]);
  };
  return { db, past, pool, close };
}

function poolOf(
  url: string,
  { role, applicationName, onError }: ConnectOptions,
  { max, settings }: { max: number; settings: Record<string, string> },
): pg.Pool {
  const pool = new pg.Pool({
    Client: PreparedClient,
    connectionString: withSettings(url, { ...settings, ...(role && { role }) }),
    connectionTimeoutMillis: 1000,
    max,
    application_name: applicationName ?? 'concord',
    types,
  });
  pool.on('error', onError ?? (() => {}));
  // A connection that breaks between two statements of a transaction is nobody's: unheard, it ends the process.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

const databaseOf = (pool: pg.Pool) =>
  new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });

/** Settings travel with the connection's first message, so they cost no query and hold from the first one on. */
function withSettings(url: string, settings: Record<string, string>): string {
  const address = new URL(url);
  const ours = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  address.searchParams.set('options', [address.searchParams.get('options') ?? '', ...ours].join(' ').trim());
  return address.href;
}
