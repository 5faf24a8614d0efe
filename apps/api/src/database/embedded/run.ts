import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OsUser } from './os-user.ts';

/** Where the programs of a PostgreSQL are, and as whom they run. */
export type Programs = { binDir: string; user: OsUser | undefined };

export type Outcome = { code: number | null; output: string };

/** Runs one of PostgreSQL's programs to its end. Never rejects: a program that cannot start has code null. */
export function run(programs: Programs, name: string, args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(join(programs.binDir, name), args, {
      ...programs.user,
      cwd: tmpdir(),
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that Ctrl-C in the terminal does not end `pg_ctl stop` half way.
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    // Not 'close': the server may hold on to the pipes of the program that started it.
    child.on('exit', (code) => setImmediate(() => finish(code)));
    function finish(code: number | null) {
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code, output: output.trim() });
    }
  });
}

function environment(): NodeJS.ProcessEnv {
  const { PATH = '', SystemRoot } = process.env;
  return { PATH, LC_ALL: 'C', TZ: 'UTC', ...(SystemRoot && { SystemRoot }) };
}
