import { countriesByRank, getJson, type Size, withDemos } from './demos.ts';
import { median } from './rate.ts';
import { printTable } from './table.ts';

const rounds = 5;

async function milliseconds(url: string): Promise<number> {
  const took: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    await getJson(url);
    took.push(performance.now() - begun);
  }
  return median(took);
}

/** What needs attention in a demo: the list, a deep page, one rule, one partner, the counts and the time ahead. */
export async function attention({
  sizes,
  keep,
}: {
  sizes: readonly Size[];
  keep: string | null;
}): Promise<void> {
  await withDemos(sizes, keep, async (demos) => {
    const rows: (string | number)[][] = [];
    for (const { size, product } of demos) {
      const at = `${product.origin}/v1/attention`;
      const [country] = await countriesByRank(product);
      const { open } = await getJson<{ open: number }>(`${at}/summary`);
      const asked = {
        'the first page': at,
        'one rule': `${at}?rule=contact-point-silent`,
        'one partner': `${at}?partnerCode=${country}`,
        'the counts': `${at}/summary`,
        'facts of one partner': `${at}/facts?partnerCode=${country}`,
        'the time ahead': `${product.origin}/v1/sunset-forecast`,
      };
      for (const [name, url] of Object.entries(asked))
        rows.push([size, open, name, Math.round(await milliseconds(url))]);
    }
    printTable(['size', 'entries', 'read', 'ms'], rows);
  });
}
