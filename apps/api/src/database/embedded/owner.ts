import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Which process stops the server of a data folder: the one that started it, or, when that was killed, the next one
 * to come. A file beside the data folder says so.
 */
export function takeCharge(dir: string, started: boolean): boolean {
  const file = `${dir}.owner`;
  if (!started && existsSync(file) && lives(Number(readFileSync(file, 'utf8')))) return false;
  writeFileSync(file, String(process.pid));
  return true;
}

export function leaveCharge(dir: string): void {
  rmSync(`${dir}.owner`, { force: true });
}

function lives(pid: number): boolean {
  if (pid === process.pid) return false; // an earlier start of this very process, which has lost its handle
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
