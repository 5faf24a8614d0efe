import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { run, temporaryFolder } from './product.ts';
import { printTable } from './table.ts';

/** Seconds from `npm start` to the line that says it is ready: in a fresh clone with a warm npm cache, and again. */
export async function starts(): Promise<void> {
  const folder = temporaryFolder();
  const clone = join(folder.path, 'concord');
  execFileSync('git', ['clone', '--quiet', join(import.meta.dirname, '../../..'), clone]);
  const env = { PORT: '0', CONCORD_DATA: join(folder.path, 'data') };
  const rows: (string | number)[][] = [];
  try {
    for (const [name, goal] of [
      ['first start', 60],
      ['next start', 5],
      ['next start', 5],
    ] as const) {
      const product = await run('npm', ['start'], clone, env);
      rows.push([name, Number(product.seconds.toFixed(1)), `${goal}`]);
      await product.stop();
    }
    printTable(['start', 'seconds', 'at most'], rows);
  } finally {
    folder.remove();
  }
}
