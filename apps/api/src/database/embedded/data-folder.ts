import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { giveTo } from './os-user.ts';
import { type Programs, run } from './run.ts';

/**
 * Makes the data folder with initdb if it is not there, and returns the password, which is kept beside it for its
 * owner's eyes only. An interrupted start leaves nothing that looks like a database.
 */
export async function prepareDataFolder(
  programs: Programs,
  dir: string,
  onProgress: (line: string) => void,
): Promise<string> {
  const passwordFile = `${dir}.password`;
  if (!existsSync(join(dir, 'PG_VERSION'))) {
    onProgress('Creating the database (once, a few seconds)');
    await initialise(programs, dir, passwordFile);
  }
  if (!existsSync(passwordFile)) {
    throw new Error(`The password of the database in ${dir} is missing: put ${passwordFile} back.`);
  }
  return readFileSync(passwordFile, 'utf8').trim();
}

async function initialise(programs: Programs, dir: string, passwordFile: string): Promise<void> {
  const half = `${dir}.new`;
  // The parents first: `mode` below would close them to others as well.
  mkdirSync(dirname(dir), { recursive: true });
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  giveTo(programs.user, half);
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  giveTo(programs.user, passwordFile);
  const { code, output } = await run(programs, 'initdb', [
    ...['-D', half, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`],
    ...['-E', 'UTF8', '--no-instructions', ...(await localeFlags(programs))],
  ]);
  if (code !== 0) {
    for (const path of [half, passwordFile]) rmSync(path, { recursive: true, force: true });
    const hint = programs.user
      ? ' The system user "postgres" must be able to enter the folders above it.'
      : '';
    throw new Error(`The database could not be created in ${dir}.${hint}\n${output}`);
  }
  renameSync(half, dir);
}

/** PostgreSQL brings its own C.UTF-8 from 17 on; before, the system's is used. */
async function localeFlags(programs: Programs): Promise<string[]> {
  const { output } = await run(programs, 'postgres', ['--version']);
  const major = Number(/(\d+)/.exec(output)?.[1]);
  return [...(major >= 17 ? ['--locale-provider=builtin'] : []), '--locale=C.UTF-8'];
}
