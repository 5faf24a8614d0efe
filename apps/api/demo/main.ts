/** `npm run demo -- --size S|M|L --seed 1` fills ./data-demo, or the empty database of DATABASE_URL. */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { demoConfig } from '../src/config.ts';
import { sayWhyNot, step } from '../src/console.ts';
import { connect } from '../src/database/connection.ts';
import { startEmbedded } from '../src/database/embedded.ts';
import { migrate } from '../src/database/migrate.ts';
import { generateDemo } from './generate.ts';
import { type Size, sizes } from './sizes.ts';

function readArguments(): { size: Size; seed: number } {
  const { values } = parseArgs({
    args: process.argv.slice(2).filter((word) => word !== '--'),
    options: { size: { type: 'string', default: 'S' }, seed: { type: 'string', default: '1' } },
  });
  if (!Object.hasOwn(sizes, values.size)) throw new Error(`--size must be S, M or L, not “${values.size}”.`);
  if (!/^\d{1,9}$/.test(values.seed)) throw new Error(`--seed must be a whole number, not “${values.seed}”.`);
  return { size: values.size as Size, seed: Number(values.seed) };
}

async function main(): Promise<void> {
  const { size, seed } = readArguments();
  const { databaseUrl, dataFolder } = demoConfig();
  const embedded = databaseUrl
    ? null
    : await startEmbedded({ dir: join(dataFolder, 'postgres'), onProgress: step });
  const url = databaseUrl ?? embedded?.url ?? '';
  const { db, close } = connect(url, { max: 1, applicationName: 'concord demo' });
  try {
    step('Preparing the tables');
    await migrate(url);
    await generateDemo(db, { amounts: sizes[size], seed, onProgress: step });
  } finally {
    await close();
    await embedded?.stop();
  }
  const near = relative(process.cwd(), dataFolder);
  const folder = near.startsWith('..') ? dataFolder : `./${near}`;
  const how = databaseUrl ? 'npm start, with the same DATABASE_URL' : `CONCORD_DATA=${folder} npm start`;
  console.log(`\n  The demo is ready, of size ${size} and seed ${seed}. Serve it: ${how}\n`);
}

await main().catch((error) => {
  sayWhyNot(error, 'The demo could not be made');
  process.exit(1);
});
