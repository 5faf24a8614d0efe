import { createClient } from '@concord/client';
import { expect, test } from 'vitest';
import { connect } from '../src/database/connection.ts';
import { type Copy, present, readSnapshot, registerCopy } from './copy.ts';
import { catchUp } from './follow.ts';
import { givenPartner } from './given.ts';
import { testKey } from './key.ts';
import { startServer } from './server.ts';
import { settled } from './settled.ts';
import { writeAtOnce } from './writers.ts';

// `npm run bench -- feed` runs this with 100,000.
const changes = Number(process.env.CONCORD_TEST_CHANGES ?? 1500);

const { origin, database } = await startServer();
const api = createClient({ token: testKey, baseUrl: origin, attempts: 10 });
const { db, url } = database;
const { id: partnerId } = await givenPartner(db);

test('who follows the feed while eight write at once ends with exactly the register; who counts by number alone does not', async () => {
  const writers = connect(url, { role: 'concord_app', max: 8 });
  await settled(db);
  const { cursor, copy } = readSnapshot((await api.exportSnapshot()).data);
  const before = await numberOfRevisions();
  const follower = follow(cursor, copy);
  const counter = countByNumber();
  const begun = performance.now();
  const committed = await writeAtOnce(writers.db, { writers: 8, changes, partnerId });
  const seconds = (performance.now() - begun) / 1000;
  await settled(db);
  const told = await follower.finish();
  const counted = await counter.finish();
  await writers.close();

  const made = (await numberOfRevisions()) - before;
  expect(made).toBeGreaterThanOrEqual(committed);
  expect(told).toBe(made);
  expect(present(copy)).toEqual(present(await registerCopy(db)));
  expect(counted).toBeLessThan(made + before);
  if (process.env.CONCORD_TEST_CHANGES) {
    const missed = made + before - counted;
    console.log(`${made} changes in ${seconds.toFixed(1)} s, ${told} told, ${missed} missed by number alone`);
  }
}, 3_600_000);

async function numberOfRevisions(): Promise<number> {
  const count = db.fn.countAll<number>().as('count');
  return (await db.selectFrom('revision').select(count).executeTakeFirstOrThrow()).count;
}

/** Works every now and then until told to finish, and once more then. */
function keepOn(work: () => Promise<void>): () => Promise<void> {
  let over = false;
  const done = (async () => {
    for (let last = false; !last; ) {
      last = over;
      await work();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  done.catch(() => {}); // heard when it is told to finish
  return () => {
    over = true;
    return done;
  };
}

/** Follows the feed as an integrator does. */
function follow(from: string, copy: Copy) {
  let cursor = from;
  let told = 0;
  const finish = keepOn(async () => {
    const found = await catchUp(api, cursor, copy);
    told += found.events.length;
    ({ cursor } = found);
  });
  return { finish: () => finish().then(() => told) };
}

/** What an integrator would do without the feed: read on behind the greatest number seen. */
function countByNumber() {
  let seen = 0;
  let counted = 0;
  const finish = keepOn(async () => {
    const found = await db
      .selectFrom('revision')
      .select('seq')
      .where('seq', '>', seen)
      .orderBy('seq')
      .execute();
    seen = found.at(-1)?.seq ?? seen;
    counted += found.length;
  });
  return { finish: () => finish().then(() => counted) };
}
