import { join } from 'node:path';
import { startEmbedded } from '@concord/api/embedded';
import pg from 'pg';
import { run, temporaryFolder } from './product.ts';
import { median } from './rate.ts';
import { printTable } from './table.ts';

const writers = 4;
const seconds = 3;
const rounds = 3;
const main = join(import.meta.dirname, '../../../apps/api/src/main.ts');

type Statement = { rows: number; text: (table: string) => string };

const columns =
  "(id, partner_id, title, reference) select gen_random_uuid(), $1::uuid, 'A measured agreement', 'OJ L 1'";
const writes: Record<string, Statement> = {
  'insert, one a transaction': { rows: 1, text: (table) => `insert into ${table} ${columns}` },
  'insert, 500 a transaction': {
    rows: 500,
    text: (table) => `insert into ${table} ${columns} from generate_series(1, 500)`,
  },
};

/**
 * Rows a second into the table of agreements with its history, beside the same table copied without triggers: same
 * server, constraints and indexes, the same statements by as many writers, turn by turn.
 */
export async function history(): Promise<void> {
  const folder = temporaryFolder();
  const dir = join(folder.path, 'data/postgres');
  const database = await startEmbedded({ dir });
  const pool = new pg.Pool({ connectionString: database.url, max: writers });
  try {
    // The product makes the tables and goes.
    const env = { PORT: '0', DATABASE_URL: database.url };
    await (await run(process.execPath, [main], folder.path, env)).stop();
    const partner = await prepare(pool);
    const rows: (string | number)[][] = [];
    for (const [name, write] of Object.entries(writes)) {
      const found: Record<'agreement' | 'bare', number[]> = { agreement: [], bare: [] };
      for (let round = 0; round < rounds; round++)
        for (const table of ['agreement', 'bare'] as const)
          found[table].push(await rowsPerSecond(pool, write, table, partner));
      const [ours, bare] = [median(found.agreement), median(found.bare)];
      rows.push([name, Math.round(ours), Math.round(bare), (ours / bare).toFixed(2)]);
    }
    printTable([`${writers} writers`, 'with history, rows/s', 'without, rows/s', 'ratio'], rows);
  } finally {
    await pool.end();
    await database.stop();
    folder.remove();
  }
}

/** Makes the copy without triggers, and gives a partner to write agreements of. */
async function prepare(pool: pg.Pool): Promise<string> {
  await pool.query('create table bare (like agreement including all)');
  await pool.query('alter table bare add foreign key (partner_id) references partner');
  const { rows } = await pool.query<{ id: string }>("select id from partner where code = 'MX'");
  return rows[0]?.id ?? '';
}

async function rowsPerSecond(
  pool: pg.Pool,
  { text, rows }: Statement,
  table: string,
  partner: string,
): Promise<number> {
  const begun = performance.now();
  let written = 0;
  const write = async () => {
    while (performance.now() - begun < seconds * 1000) {
      await pool.query(text(table), [partner]);
      written += rows;
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  return written / ((performance.now() - begun) / 1000);
}
