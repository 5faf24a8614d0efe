import { join } from 'node:path';
import { chromium as browserType } from '@playwright/test';
import chromium from '@sparticuz/chromium';
import { withKey } from './key.ts';
import { run, temporaryFolder } from './product.ts';
import { printTable } from './table.ts';

/** Compressed bytes of script and style that the browser fetches to show the overview, as it fetches them. */
export async function firstLoad(): Promise<void> {
  const folder = temporaryFolder();
  const main = join(import.meta.dirname, '../../../apps/api/src/main.ts');
  const product = await run(process.execPath, [main], folder.path, {
    PORT: '0',
    CONCORD_DATA: join(folder.path, 'data'),
  });
  const linux = process.platform === 'linux' && process.arch === 'x64';
  const browser = await browserType.launch(
    linux
      ? { executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--disable-gpu'] }
      : { channel: 'chrome' },
  );
  try {
    const page = await browser.newPage({ extraHTTPHeaders: withKey });
    const sizes: Record<string, number> = { script: 0, stylesheet: 0, font: 0, document: 0, fetch: 0 };
    page.on('requestfinished', async (request) => {
      const { responseBodySize } = await request.sizes();
      sizes[request.resourceType()] = (sizes[request.resourceType()] ?? 0) + responseBodySize;
    });
    await page.goto(product.origin, { waitUntil: 'networkidle' });
    await page.waitForTimeout(500);
    const kB = (bytes = 0) => Number((bytes / 1024).toFixed(1));
    const counted = (sizes.script ?? 0) + (sizes.stylesheet ?? 0);
    const rows = Object.entries(sizes).map(([kind, bytes]) => [kind, kB(bytes)]);
    printTable(['first load', 'KB'], [...rows, ['script + stylesheet, at most 250', kB(counted)]]);
  } finally {
    await browser.close();
    await product.stop();
    folder.remove();
  }
}
