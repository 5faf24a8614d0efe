import { countriesByRank, getJson, type Size, withDemos } from './demos.ts';
import { withKey } from './key.ts';
import type { Running } from './product.ts';
import { median, rate } from './rate.ts';
import { printTable } from './table.ts';

const load = { connections: 4, seconds: 3 };
const rounds = 3;
/** Records that change between the instant that is asked for and now. */
const changes = 1000;

/**
 * A list as known at an instant beside the same list of now, in the demo of size M: while nothing has changed since the
 * instant, and after a thousand records have.
 */
export async function knownAt({ keep }: { sizes: readonly Size[]; keep: string | null }): Promise<void> {
  await withDemos(['M'], keep, async ([demo]) => {
    if (!demo) return;
    const { product } = demo;
    const lists = await listsOf(product);
    const at = new Date().toISOString();
    const rows = await compare('nothing changed since', lists, at);
    await changeMany(product);
    rows.push(...(await compare(`${changes.toLocaleString('en')} records changed since`, lists, at)));
    printTable(['at M', '', 'now, ms', 'as known, ms', 'ratio'], rows);
  });
}

async function listsOf(product: Running): Promise<[string, string][]> {
  const [country] = await countriesByRank(product);
  return [
    [
      'contact points of a country',
      `${product.origin}/v1/contact-points?partnerCode=${country}&sort=authority`,
    ],
    ['agreements', `${product.origin}/v1/agreements?limit=50`],
    ['activities by date', `${product.origin}/v1/activities?sort=-from&limit=50`],
    ['exchange answer', `${product.origin}/v1/partners/${country}/exchange-answer?on=2026-11-22`],
  ];
}

/** Turn by turn, so that whatever else the machine does falls on both. */
async function compare(state: string, lists: [string, string][], at: string): Promise<(string | number)[][]> {
  const rows: (string | number)[][] = [];
  for (const [name, url] of lists) {
    const found: Record<'now' | 'known', number[]> = { now: [], known: [] };
    for (let round = 0; round < rounds; round++) {
      found.now.push(await rate(url, load));
      found.known.push(await rate(`${url}${url.includes('?') ? '&' : '?'}knownAt=${at}`, load));
    }
    const [now, known] = [4000 / median(found.now), 4000 / median(found.known)];
    rows.push([name, state, now.toFixed(1), known.toFixed(1), (known / now).toFixed(2)]);
  }
  return rows;
}

async function changeMany({ origin }: Running): Promise<void> {
  type Page = { items: { id: string; version: number }[]; links: { next: string | null } };
  let next: string | null = '/v1/contact-points?limit=200';
  for (let changed = 0; changed < changes && next !== null; ) {
    const page: Page = await getJson<Page>(origin + next);
    for (const { id, version } of page.items) {
      const reply = await fetch(`${origin}/v1/contact-points/${id}`, {
        method: 'PATCH',
        headers: { ...withKey, 'content-type': 'application/merge-patch+json', 'if-match': `"${version}"` },
        body: JSON.stringify({ note: 'Changed for a measure.' }),
      });
      if (!reply.ok) throw new Error(`${id}: ${reply.status}`);
      changed++;
    }
    next = page.links.next;
  }
}
