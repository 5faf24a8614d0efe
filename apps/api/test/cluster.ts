import { join } from 'node:path';
import { startEmbedded } from '../src/database/embedded.ts';
import { migrate } from '../src/database/migrate.ts';
import { temporaryFolder } from './folder.ts';
import { query, withDatabase } from './sql.ts';

export type Cluster = { url: string; template: string };

/** Loses everything in a power cut, which a test never notices. */
const hasty = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '64MB' };

/**
 * One server for a test run and in it one migrated database, from which each test file takes a copy.
 * `TEST_DATABASE_URL` names a running server instead, `TEST_POSTGRES_BIN` the programs of another PostgreSQL.
 */
export async function startTestCluster(): Promise<Cluster & { stop: () => Promise<void> }> {
  const server = process.env.TEST_DATABASE_URL ? borrow(process.env.TEST_DATABASE_URL) : await startServer();
  const template = `concord_template_${process.pid}`;
  try {
    await query(server.url, `drop database if exists ${template}`);
    await query(server.url, `create database ${template}`);
    await migrate(withDatabase(server.url, template));
  } catch (error) {
    await server.stop();
    throw error;
  }
  const stop = async () => {
    await query(server.url, `drop database ${template} with (force)`);
    await server.stop();
  };
  return { url: server.url, template, stop };
}

function borrow(url: string) {
  return { url, stop: async () => {} };
}

async function startServer() {
  const folder = temporaryFolder();
  try {
    const dir = join(folder.path, 'postgres');
    const server = await startEmbedded({ dir, binDir: process.env.TEST_POSTGRES_BIN, settings: hasty });
    return { url: server.url, stop: () => server.stop().finally(folder.remove) };
  } catch (error) {
    folder.remove();
    throw error;
  }
}
