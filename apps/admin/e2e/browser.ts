import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PlaywrightWorkerOptions } from '@playwright/test';
import manifest from '../package.json' with { type: 'json' };

/** Chromium from npm on Linux; elsewhere the machine's own Chrome. */
export async function launch(): Promise<Partial<PlaywrightWorkerOptions>> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  const { default: chromium } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  // The package unpacks into TMPDIR and takes whatever lies there: a folder per version keeps it honest.
  process.env.TMPDIR = join(tmpdir(), `concord-chromium-${manifest.devDependencies['@sparticuz/chromium']}`);
  mkdirSync(process.env.TMPDIR, { recursive: true });
  const executablePath = await chromium.executablePath();
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  // Not the package's own arguments: `--single-process` ends the browser when a context closes.
  return { launchOptions: { executablePath, args: ['--no-sandbox', '--disable-gpu'] } };
}
