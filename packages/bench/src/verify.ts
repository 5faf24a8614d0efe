import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startEmbedded } from '@concord/api/embedded';
import pg from 'pg';
import { generate } from './demos.ts';
import { memoryOf, run, temporaryFolder } from './product.ts';
import { printTable } from './table.ts';

const api = join(import.meta.dirname, '../../../apps/api');
const wanted = 1_000_000;
const rounds = 3;

/**
 * How long `npm run audit:verify` takes over a million revisions, and how much memory it needs, while the server runs.
 * They are those of a demo of size M and of changes to its records, written by the database's own triggers.
 */
export async function verify({ keep }: { keep: string | null }): Promise<void> {
  const folder = keep === null ? temporaryFolder() : { path: keep, remove: () => {} };
  const data = join(folder.path, 'verify');
  if (!existsSync(data)) generate('M', data);
  const env = { PORT: '0', CONCORD_DATA: data };
  const product = await run(process.execPath, [join(api, 'src/main.ts')], folder.path, env);
  const database = await startEmbedded({ dir: join(data, 'postgres') });
  const client = new pg.Client(database.url);
  await client.connect();
  try {
    await reachMillion(client);
    const seal = await latestSeal(client);
    const rows: (string | number)[][] = [];
    for (let round = 1; round <= rounds; round++) {
      const { seconds, peak } = await runVerify(data, seal);
      rows.push([round, wanted, seconds.toFixed(1), peak.toFixed(0)]);
    }
    printTable(['time', 'revisions', 'seconds', 'memory at most, MB'], rows);
  } finally {
    await client.end();
    await product.stop();
    await database.stop();
    folder.remove();
  }
}

/** Changes records, table by table, until there are a million revisions. */
async function reachMillion(client: pg.Client): Promise<void> {
  const tables = ['contact_point_confirmation', 'activity', 'contact_point'];
  for (let turn = 0; ; turn++) {
    const missing = wanted - (await numberIn(client, 'select count(*) from revision'));
    if (missing <= 0) break;
    const table = tables[turn % tables.length];
    const text = `update ${table} set note = $1 where id in (select id from ${table} order by id limit $2)`;
    await client.query(text, [`Turn ${turn}`, Math.min(missing, 100_000)]);
  }
  await client.query('vacuum analyze');
}

/** The seal over all of them, once the server has made it, in one line. */
async function latestSeal(client: pg.Client): Promise<string> {
  while ((await numberIn(client, 'select coalesce(max(total), 0) from seal')) < wanted) await pause(500);
  const { rows } = await client.query(
    `select number || ':' || encode(hash, 'hex') as line from seal order by number desc limit 1`,
  );
  return rows[0].line;
}

async function numberIn(client: pg.Client, text: string): Promise<number> {
  const { rows } = await client.query({ text, rowMode: 'array' });
  return Number(rows[0]?.[0]);
}

/** Runs the command and watches its memory. Throws when it finds anything. */
async function runVerify(data: string, seal: string): Promise<{ seconds: number; peak: number }> {
  const begun = performance.now();
  const child = spawn(process.execPath, [join(api, 'audit/main.ts'), '--seal', seal], {
    env: { ...process.env, DATABASE_URL: '', CONCORD_DATA: data },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid as number));
  }, 200);
  const [code] = await once(child, 'exit');
  clearInterval(watch);
  if (code !== 0) throw new Error(`audit:verify ended with ${code}`);
  return { seconds: (performance.now() - begun) / 1000, peak };
}
