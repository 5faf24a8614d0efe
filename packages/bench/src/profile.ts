import { countriesByRank, type Size, withDemos } from './demos.ts';
import { withKey } from './key.ts';
import { median, rate } from './rate.ts';
import { printTable } from './table.ts';

const load = { connections: 4, seconds: 3 };

/** Everything about one partner in one read, in the demo of size M: the country that has most, and one in the middle. */
export async function profile({ keep }: { sizes: readonly Size[]; keep: string | null }): Promise<void> {
  await withDemos(['M'], keep, async ([demo]) => {
    if (!demo) return;
    const { product } = demo;
    const countries = await countriesByRank(product);
    const rows: (string | number)[][] = [];
    for (const [name, code] of [
      ['the country with most', countries[0]],
      ['one in the middle', countries[Math.floor(countries.length / 2)]],
    ]) {
      const url = `${product.origin}/v1/partners/${code}/profile`;
      const bytes = (await (await fetch(url, { headers: withKey })).arrayBuffer()).byteLength;
      const rates: number[] = [];
      for (let round = 0; round < 3; round++) rates.push(await rate(url, load));
      rows.push([name as string, bytes, Math.round(median(rates)), (4000 / median(rates)).toFixed(1)]);
    }
    printTable(['profile at M', 'bytes', 'a second', 'ms'], rows);
  });
}
