import { countriesByRank, getJson, type Size, withDemos } from './demos.ts';
import type { Running } from './product.ts';
import { median, rate } from './rate.ts';
import { printTable } from './table.ts';

const rounds = 3;
const load = { connections: 4, seconds: 3 };
/** Rows before the deep page at most: page 1,000 of fifty. */
const deep = 50_000;

type Page = { items: unknown[]; links: { next: string | null } };
type Paths = { size: Size; first: string; last: string; skipped: number };

/**
 * The list of contact points of the country that has most, by name: the cost of its first and of a deep page of fifty
 * in a demo of each size, and how that compares with the smallest.
 */
export async function contactPoints({ sizes, keep }: { sizes: readonly Size[]; keep: string | null }) {
  await withDemos(sizes, keep, async (demos) => {
    const paths: Paths[] = [];
    for (const { size, product } of demos) paths.push({ size, ...(await pathsOf(product)) });
    const rows: (string | number)[][] = [];
    for (const which of ['first', 'last'] as const) {
      const found = paths.map(() => [] as number[]);
      // Turn by turn, so that whatever else the machine does falls on all.
      for (let round = 0; round < rounds; round++)
        for (const [index, each] of paths.entries()) found[index]?.push(await rate(each[which], load));
      const costs = found.map((rates) => (1000 * load.connections) / median(rates));
      for (const [index, { size, skipped }] of paths.entries()) {
        const cost = costs[index] ?? 0;
        const page = which === 'first' ? 'first page' : `after ${skipped.toLocaleString('en')} rows`;
        rows.push([size, page, cost.toFixed(2), (cost / (costs[0] ?? cost)).toFixed(2)]);
      }
    }
    printTable(['size', 'page of 50', 'ms', `cost beside ${sizes[0]}, at most 1.50`], rows);
  });
}

/** The addresses of the first page and of the deepest full one, found by walking there. */
async function pathsOf(product: Running): Promise<Omit<Paths, 'size'>> {
  const [country] = await countriesByRank(product);
  const first = `${product.origin}/v1/contact-points?partnerCode=${country}&sort=authority&limit=50`;
  let last = first;
  let skipped = 0;
  for (let at = first.replace('limit=50', 'limit=200'); skipped < deep; ) {
    const step = skipped === 0 ? at.replace('limit=200', 'limit=50') : at;
    const { items, links } = await getJson<Page>(step);
    if (links.next === null) break;
    at = `${product.origin}${links.next.replace(/limit=\d+/, 'limit=200')}`;
    const page = at.replace('limit=200', 'limit=50');
    if ((await getJson<Page>(page)).items.length < 50) break;
    skipped += items.length;
    last = page;
  }
  return { first, last, skipped };
}
