import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withKey } from './key.ts';
import { type Running, run, temporaryFolder } from './product.ts';

export const sizes = ['S', 'M', 'L'] as const;
export type Size = (typeof sizes)[number];

const api = join(import.meta.dirname, '../../../apps/api');

/**
 * Serves a demo of each size and hands them to a measure. They are generated first (seconds for S, a minute for M,
 * many for L), into `keep` where they stay for the next time, else into a folder that goes.
 */
export async function withDemos(
  wanted: readonly Size[],
  keep: string | null,
  measure: (demos: { size: Size; product: Running }[]) => Promise<void>,
): Promise<void> {
  const folder = keep === null ? temporaryFolder() : { path: keep, remove: () => {} };
  const demos: { size: Size; product: Running }[] = [];
  try {
    for (const size of wanted) {
      const data = join(folder.path, size.toLowerCase());
      if (!existsSync(data)) generate(size, data);
      const env = { PORT: '0', CONCORD_DATA: data, CONCORD_NOW: '2026-11-22T10:00:00Z' };
      demos.push({
        size,
        product: await run(process.execPath, [join(api, 'src/main.ts')], folder.path, env),
      });
    }
    await measure(demos);
  } finally {
    for (const { product } of demos) await product.stop();
    folder.remove();
  }
}

/** Fills a data folder with a demo. */
export function generate(size: Size, data: string): void {
  const begun = performance.now();
  execFileSync(process.execPath, [join(api, 'demo/main.ts'), '--size', size], {
    env: { ...process.env, DATABASE_URL: '', CONCORD_DATA: data },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.stdout.write(`  generated ${size} in ${((performance.now() - begun) / 1000).toFixed(0)} s\n`);
}

export async function getJson<T>(url: string): Promise<T> {
  const reply = await fetch(url, { headers: withKey });
  if (!reply.ok) throw new Error(`${url}: ${reply.status} ${await reply.text()}`);
  return (await reply.json()) as T;
}

/** The countries of a demo, the one with most contact points first: the generator ranks them by the digest of their code. */
export async function countriesByRank({ origin }: Running): Promise<string[]> {
  type Page = { items: { code: string }[] };
  const { items } = await getJson<Page>(`${origin}/v1/partners?kind=country&limit=200`);
  const digest = (code: string) => createHash('md5').update(code).digest('hex');
  return items.map(({ code }) => code).toSorted((a, b) => (digest(a) < digest(b) ? -1 : 1));
}
