import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import pg from 'pg';
import { followTransactionIds } from './epoch.ts';
import { prepareServer } from './prerequisites.ts';
import { prepareQueue } from './queue.ts';

export type Migration = { name: string; sql: string };

const folder = new URL('../../migrations/', import.meta.url);
const lock = 0x636f6e63; // 'conc'

/** The SQL files of `migrations/`, in the one order in which they run. */
export function readMigrations(from: URL = folder): Migration[] {
  const files = readdirSync(from)
    .filter((file) => /^\d{3}-[a-z0-9-]+\.sql$/.test(file))
    .sort();
  // Line ends differ between checkouts and mean nothing.
  const read = (file: string) => readFileSync(new URL(file, from), 'utf8').replaceAll('\r\n', '\n');
  return files.map((file) => ({ name: basename(file, '.sql'), sql: read(file) }));
}

/**
 * Brings the schema up to date: forward only, each file in a transaction of its own. Several processes may call it
 * at once; one works and the others wait. Returns the names of the files that ran. Refuses a database whose history
 * of files differs from this checkout's.
 */
export async function migrate(
  url: string,
  options: { migrations?: Migration[]; onProgress?: (line: string) => void } = {},
): Promise<string[]> {
  const migrations = options.migrations ?? readMigrations();
  const client = new pg.Client({ connectionString: url, application_name: 'concord migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lock]);
    await prepareServer(client);
    const pending = await pendingOf(client, migrations);
    for (const migration of pending) {
      options.onProgress?.(`Migrating the database: ${migration.name}`);
      await run(client, migration);
    }
    await prepareQueue(client);
    await followTransactionIds(client);
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function pendingOf(client: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  await client.query(`create table if not exists migration (
    name text primary key, checksum text not null, run_at timestamptz not null default clock_timestamp())`);
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from migration order by name',
  );
  for (const [index, done] of rows.entries()) {
    const here = migrations[index];
    if (here?.name !== done.name) {
      throw new Error(
        `This database ran migration ${done.name}, where this version of Concord has ${here?.name ?? 'none'}: run the version that made it, or a newer one.`,
      );
    }
    if (checksum(here) !== done.checksum) {
      throw new Error(
        `Migration ${done.name} has been changed since this database ran it: restore the file.`,
      );
    }
  }
  return migrations.slice(rows.length);
}

async function run(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await client.query('begin');
    await client.query(migration.sql);
    await client.query('insert into migration (name, checksum) values ($1, $2)', [
      migration.name,
      checksum(migration),
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    const { position } = error as { position?: string };
    const line = position ? ` (line ${migration.sql.slice(0, Number(position)).split('\n').length})` : '';
    throw new Error(`Migration ${migration.name} failed${line}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

function checksum({ sql }: Migration): string {
  return createHash('sha256').update(sql).digest('hex');
}
