import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { startEmbedded } from '@concord/api/embedded';
import { withKey } from './key.ts';
import { run, temporaryFolder } from './product.ts';
import { median, rate } from './rate.ts';
import { printTable } from './table.ts';

const paths = {
  'exchange answer (UA)': '/v1/partners/UA/exchange-answer',
  'exchange answers, all': '/v1/exchange-answers',
  'agreement list, 36 of 36': '/v1/agreements?limit=50',
  'agreement list, first 10': '/v1/agreements?limit=10',
};
const rounds = 3;
const load = { connections: 20, seconds: 4 };

/** Requests a second of the product beside a bare node:http + pg handler that sends the same bytes, in one run. */
export async function requests(): Promise<void> {
  const folder = temporaryFolder();
  const main = join(import.meta.dirname, '../../../apps/api/src/main.ts');
  const database = await startEmbedded({ dir: join(folder.path, 'data/postgres') });
  const env = { PORT: '0', DATABASE_URL: database.url };
  const product = await run(process.execPath, [main], folder.path, env);
  const bodies: Record<string, string> = {};
  for (const path of Object.values(paths))
    bodies[path] = await (await fetch(product.origin + path, { headers: withKey })).text();
  const bare = fork(join(import.meta.dirname, 'bare-process.ts'), {
    env: { ...process.env, DATABASE_URL: database.url },
  });
  bare.send(bodies);
  const [bareOrigin] = (await once(bare, 'message')) as [string];
  try {
    const rows: (string | number)[][] = [];
    for (const [name, path] of Object.entries(paths)) {
      // Turn by turn, so that whatever else the machine does falls on both; the medians are compared.
      const measured: { ours: number; theirs: number }[] = [];
      for (let round = 0; round < rounds; round++) {
        measured.push({
          ours: await rate(product.origin + path, load),
          theirs: await rate(bareOrigin + path, load),
        });
      }
      const ours = median(measured.map((one) => one.ours));
      const theirs = median(measured.map((one) => one.theirs));
      const size = Buffer.byteLength(bodies[path] ?? '');
      rows.push([name, size, Math.round(ours), Math.round(theirs), (ours / theirs).toFixed(2)]);
    }
    printTable(['request', 'bytes', 'Concord /s', 'bare /s', 'ratio'], rows);
  } finally {
    bare.send('stop');
    await once(bare, 'exit');
    await product.stop();
    await database.stop();
    folder.remove();
  }
}
