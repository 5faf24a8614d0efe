import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Programs, run } from './run.ts';

/**
 * The port of the server that runs on a data folder, or null. Removes the pid file that a killed server left,
 * since its number may by now be that of another process and would keep a new server from starting.
 */
export async function runningPort(programs: Programs, dir: string): Promise<number | null> {
  const file = join(dir, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const [pid = '', , , port] = readFileSync(file, 'utf8').split('\n');
  if (process.platform === 'linux' && !worksIn(pid, dir)) {
    rmSync(file, { force: true });
    return null;
  }
  const status = await run(programs, 'pg_ctl', ['status', '-D', dir]);
  return status.code === 0 ? Number(port) : null;
}

/** A server's working folder is its data folder; a dead, zombie or recycled process has none or another. */
function worksIn(pid: string, dir: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dir);
  } catch {
    return false;
  }
}
