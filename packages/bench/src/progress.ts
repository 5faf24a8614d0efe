import { type Size, withDemos } from './demos.ts';
import { withKey } from './key.ts';
import { median } from './rate.ts';
import { printTable } from './table.ts';

const rounds = 9;

/** Where the shipped strategy stands: one day, its facts, 35 days replayed, and one day as it was known before. */
export async function progress({
  sizes,
  keep,
}: {
  sizes: readonly Size[];
  keep: string | null;
}): Promise<void> {
  const rows: (string | number)[][] = [];
  await withDemos(sizes, keep, async (demos) => {
    for (const { size, product } of demos) {
      const strategy = `${product.origin}/v1/strategies/strategy-2024-2027`;
      const known = encodeURIComponent(new Date(Date.now() - 1000).toISOString());
      for (const [what, path] of [
        ['a day', '/progress'],
        ['its facts', '/progress-facts'],
        ['35 days', '/trend'],
        ['as known', `/progress?knownAt=${known}`],
      ] as const)
        rows.push([`${what} at ${size}`, ...(await timed(strategy + path))]);
    }
  });
  printTable(['progress', 'bytes', 'ms'], rows);
}

/** The bytes of an answer and the median of its milliseconds, one request after the other. */
async function timed(url: string): Promise<[number, number]> {
  const times: number[] = [];
  let bytes = 0;
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    const reply = await fetch(url, { headers: withKey });
    bytes = (await reply.arrayBuffer()).byteLength;
    if (!reply.ok) throw new Error(`${url}: ${reply.status}`);
    times.push(performance.now() - begun);
  }
  return [bytes, Math.round(median(times))];
}
