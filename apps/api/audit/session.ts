import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Config } from '../src/config.ts';
import { startEmbedded } from '../src/database/embedded.ts';

/** The register could not be checked at all; the message says why, and what to do. */
export class Unverifiable extends Error {}

export type Session = { client: pg.Client; close: () => Promise<void> };

/** Tables that are read. A view or a policy in their place could hide rows. */
const tables = ['revision', 'revision_personal', 'seal'];

/**
 * Opens the database that the environment names, as it is: nothing is made or migrated, and a server that runs goes on.
 * Throws `Unverifiable` where there is none.
 */
export async function openDatabase(config: Config): Promise<Session> {
  const dir = join(config.dataFolder, 'postgres');
  if (!config.databaseUrl && !existsSync(join(dir, 'PG_VERSION')) && !existsSync(`${dir}.place`))
    throw new Unverifiable(
      `there is no register in ${config.dataFolder}. CONCORD_DATA or DATABASE_URL says where it is.`,
    );
  const embedded = config.databaseUrl ? null : await startEmbedded({ dir });
  try {
    const { client, close } = await openSession(config.databaseUrl ?? embedded?.url ?? '');
    return { client, close: () => close().finally(() => embedded?.stop()) };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

/**
 * A connection that sees one moment of the database and may change nothing. Only PostgreSQL's own functions are found
 * without a schema: those of the register could have been replaced. Every value comes as text.
 */
export async function openSession(url: string): Promise<Session> {
  const types = { getTypeParser: () => (text: unknown) => text } as unknown as pg.CustomTypesConfig;
  const client = new pg.Client({ connectionString: url, application_name: 'concord audit', types });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(`begin isolation level repeatable read read only;
      set local search_path = pg_catalog, pg_temp; set local timezone = 'UTC'; set local row_security = off;
      set local work_mem = '64MB'; set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`);
    await insistOnTables(client);
  } catch (error) {
    await client.end();
    throw error;
  }
  return { client, close: () => client.end() };
}

async function insistOnTables(client: pg.Client): Promise<void> {
  for (const table of tables) {
    const { rows } = await client.query<{ kind: string }>(
      'select relkind as kind from pg_class where oid = to_regclass($1)',
      [`public.${table}`],
    );
    const [found] = rows;
    if (!found)
      throw new Unverifiable(
        `there is no table ${table} here: start this version of Concord once, which makes it.`,
      );
    if (found.kind !== 'r')
      throw new Unverifiable(`${table} is not a table here: somebody has put something else in its place.`);
  }
}
