// Counts the register and sets each number beside the one the sources lead to: `npm run register:check`.
// Reads the database that DATABASE_URL names and changes nothing there; without it, a register loaded for the purpose.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/config.ts';
import { connect } from '../src/database/connection.ts';
import { giveTo, serverUser } from '../src/database/embedded/os-user.ts';
import { startEmbedded } from '../src/database/embedded.ts';
import { migrate } from '../src/database/migrate.ts';
import { countRegister, differing, tableOf } from './count.ts';
import { loadRegister } from './load.ts';

async function check(url: string): Promise<boolean> {
  const { db, close } = connect(url, { role: 'concord_reader', max: 1 });
  const found = await countRegister(db).finally(close);
  console.log(tableOf(found));
  return differing(found).length === 0;
}

/** Checks a register loaded into a database of its own, which goes with its folder. */
async function checkFresh(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'concord-check-'));
  try {
    giveTo(serverUser(), folder);
    const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
    const server = await startEmbedded({ dir: join(folder, 'postgres'), settings });
    try {
      await fill(server.url);
      return await check(server.url);
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(url: string): Promise<void> {
  await migrate(url);
  const { db, close } = connect(url, { role: 'concord_app', max: 1 });
  await loadRegister(db).finally(close);
}

// Whoever presses Ctrl-C waits the few seconds it takes: a server left behind would outlive its folder.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (process.exitCode = 1));

try {
  const { databaseUrl } = readConfig();
  const agrees = await (databaseUrl ? check(databaseUrl) : checkFresh());
  if (!agrees) process.exitCode = 1;
} catch (error) {
  console.error(`The register could not be checked: ${(error as Error).message}`);
  process.exitCode = 1;
}
