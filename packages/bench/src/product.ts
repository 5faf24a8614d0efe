import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyInEnvironment } from './key.ts';

/** A product that runs in a process of its own. `seconds`: from the command to the line that says it is ready. */
export interface Running {
  origin: string;
  seconds: number;
  pid: number;
  stop: () => Promise<void>;
}

/** A folder that goes with `remove`; open to the user that the embedded database runs as. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const parent = mkdtempSync(join(tmpdir(), 'concord-bench-'));
  chmodSync(parent, 0o755);
  mkdirSync(join(parent, 'data'));
  return { path: parent, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

/** Runs a command until it says where the app is. Throws with its output when it ends before. */
export async function run(
  command: string,
  args: string[],
  cwd: string,
  env: Record<string, string>,
): Promise<Running> {
  const begun = performance.now();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, DATABASE_URL: '', ...keyInEnvironment, ...env },
    detached: true,
  });
  let said = '';
  const hear = (chunk: Buffer) => {
    said += chunk.toString();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  while (!/App +http/.test(said)) {
    if (child.exitCode !== null) throw new Error(`${command} ended:\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const seconds = (performance.now() - begun) / 1000;
  const origin = /App +(http:\/\/\S+)\//.exec(said)?.[1] ?? '';
  return { origin, seconds, pid: child.pid ?? 0, stop: () => stop(child) };
}

/** As Ctrl-C does: the whole group is told. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid, 'SIGINT');
  await ended;
}

/** Memory a process has in use, in MB; 0 when it has ended. */
export function memoryOf(pid: number): number {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
  } catch {
    return 0;
  }
}
