import { type Size, withDemos } from './demos.ts';
import { withKey } from './key.ts';
import { memoryOf } from './product.ts';
import { printTable } from './table.ts';

/** 100,000 contact points as CSV, three times: how long it takes and how much memory the API needs for it. */
export async function exportFile({ keep }: { sizes: readonly Size[]; keep: string | null }): Promise<void> {
  await withDemos(['M'], keep, async ([demo]) => {
    if (!demo) return;
    const { product } = demo;
    await fetch(`${product.origin}/v1/session`, { headers: withKey });
    const rows: (string | number)[][] = [];
    for (let time = 1; time <= 3; time++) {
      const before = memoryOf(product.pid);
      let peak = before;
      const watch = setInterval(() => {
        peak = Math.max(peak, memoryOf(product.pid));
      }, 100);
      const begun = performance.now();
      const { lines, bytes } = await read(`${product.origin}/v1/contact-points/export`);
      const seconds = (performance.now() - begun) / 1000;
      clearInterval(watch);
      rows.push([
        time,
        lines - 1,
        (bytes / 1e6).toFixed(1),
        seconds.toFixed(1),
        before.toFixed(0),
        peak.toFixed(0),
      ]);
    }
    printTable(['time', 'contact points', 'MB', 'seconds', 'memory before, MB', 'peak, MB'], rows);
  });
}

/** Reads a file as it comes and keeps nothing of it. */
async function read(url: string): Promise<{ lines: number; bytes: number }> {
  const reply = await fetch(url, { headers: withKey });
  if (!reply.ok || !reply.body) throw new Error(`${url}: ${reply.status}`);
  let lines = 0;
  let bytes = 0;
  for await (const piece of reply.body) {
    bytes += piece.byteLength;
    for (const byte of piece) if (byte === 10) lines += 1;
  }
  return { lines, bytes };
}
