import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { loadRegister } from '../register/load.ts';
import type { Config } from './config.ts';
import { type Connection, connect } from './database/connection.ts';
import { startEmbedded } from './database/embedded.ts';
import { migrate } from './database/migrate.ts';
import type { Database } from './database/tables.ts';

export interface OpenDatabase {
  db: Kysely<Database>;
  /** For reads of the past. */
  past: Kysely<Database>;
  /** What `db` takes its connections from. */
  pool: Connection['pool'];
  /** Its address, with the login of the configuration. */
  url: string;
  /** Ends the connections, and the embedded server if this process is in charge of it. */
  close: () => Promise<void>;
}

/** The database, ready to work: started where it is embedded, migrated, with the register loaded unless it is a demo. */
export async function openDatabase(
  config: Config,
  log: Logger,
  onProgress: (line: string) => void,
): Promise<OpenDatabase> {
  const embedded = config.databaseUrl
    ? null
    : await startEmbedded({ dir: join(config.dataFolder, 'postgres'), onProgress });
  const url = config.databaseUrl ?? embedded?.url ?? '';
  const onError = (error: Error) => log.warn({ err: error }, 'a database connection broke');
  const connection = connect(url, { role: 'concord_app', max: config.connections, onError });
  const close = async () => {
    await connection.close();
    await embedded?.stop();
  };
  try {
    await migrate(url, { onProgress: firstOf(onProgress, 'Preparing the tables') });
    if (!(await isDemo(connection.db))) await loadRegister(connection.db, { onProgress });
  } catch (error) {
    await close();
    throw error;
  }
  return { ...connection, url, close };
}

/** A demo is served as it is; the register is never loaded into it. */
async function isDemo(db: Kysely<Database>): Promise<boolean> {
  const info = await db.selectFrom('registerInfo').select('kind').executeTakeFirst();
  return info?.kind === 'demo';
}

/** Says one line for many steps. */
function firstOf(say: (line: string) => void, line: string): () => void {
  let said = false;
  return () => {
    if (!said) say(line);
    said = true;
  };
}
