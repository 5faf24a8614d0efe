import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@concord/client';
import type { ChangeEvent } from '@concord/contract';
import { afterAll, expect, test } from 'vitest';
import { connect } from '../src/database/connection.ts';
import { startEmbedded } from '../src/database/embedded.ts';
import { present, readSnapshot, registerCopy } from './copy.ts';
import { temporaryFolder } from './folder.ts';
import { catchUp } from './follow.ts';
import { testKey } from './key.ts';
import { keepWriting, type Ledger, sendAgain } from './load.ts';
import { startProduct, stopProducts } from './product.ts';
import { expectWhole, notToldOnce } from './whole.ts';

// `npm run bench -- kills` runs this with 50.
const rounds = Number(process.env.CONCORD_TEST_KILLS ?? 5);

const folder = temporaryFolder();
const dir = join(folder.path, 'postgres');
afterAll(async () => {
  await stopProducts();
  folder.remove();
});

async function start() {
  const product = await startProduct({ CONCORD_DATA: folder.path });
  expect(product.origin, product.said()).not.toBe('');
  return product;
}

/** The database goes too, without a word; it recovers with the next start. */
function killDatabase(): void {
  const [pid] = readFileSync(join(dir, 'postmaster.pid'), 'utf8').split('\n');
  process.kill(Number(pid), 'SIGKILL');
}

test('killed under load again and again: what was acknowledged is there, nothing by halves, and a retry has one effect', async () => {
  const ledger: Ledger = [];
  const events: ChangeEvent[] = [];
  let unanswered = 0;
  let product = await start();
  const snapshot = await createClient({ token: testKey, baseUrl: product.origin }).exportSnapshot();
  let { cursor, copy } = readSnapshot(snapshot.data);

  for (let round = 1; round <= rounds; round++) {
    const sent = ledger.length;
    const impatient = createClient({ token: testKey, baseUrl: product.origin, attempts: 1 });
    const writers = Array.from({ length: 4 }, () => keepWriting(impatient, ledger, 'MX'));
    await new Promise((resolve) => setTimeout(resolve, 200 + Math.random() * 300));
    if (round % 5 === 0) killDatabase();
    await product.kill();
    await Promise.all(writers);
    unanswered += ledger.slice(sent).filter(({ answer }) => answer === null).length;

    product = await start();
    const api = createClient({ token: testKey, baseUrl: product.origin, attempts: 5 });
    for (const write of ledger.slice(sent)) await sendAgain(api, write);
    await expect
      .poll(async () => {
        const found = await catchUp(api, cursor, copy);
        ({ cursor } = found);
        events.push(...found.events);
        return notToldOnce(events, ledger.slice(sent));
      })
      .toEqual([]);
  }

  expect(ledger.length).toBeGreaterThan(rounds * 4);
  expect(notToldOnce(events, ledger)).toEqual([]);
  const { url } = await startEmbedded({ dir });
  await expectWhole(url, ledger);
  const { db, close } = connect(url);
  expect(present(copy)).toEqual(present(await registerCopy(db)));
  await close();
  if (process.env.CONCORD_TEST_KILLS) {
    const open = `${unanswered} had no answer when it came`;
    console.log(
      `${rounds} kills, ${ledger.length} writes, ${open}; ${events.length} changes told, all there once`,
    );
  }
}, 3_600_000);
