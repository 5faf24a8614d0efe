import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { openQueue, type PgBoss } from '../database/queue.ts';
import type { Database } from '../database/tables.ts';
import { keyOf, type SecretKey } from '../identity/secret-key.ts';
import { collectChanges } from './collect.ts';
import { type Delivering, deliverLane } from './deliver.ts';
import { resolveHost } from './host.ts';
import { dueLanes, type Lane } from './lanes.ts';
import type { Reach } from './post.ts';

export type WorkerParts = {
  db: Kysely<Database>;
  /** Of the database; the queue works on connections of its own. */
  url: string;
  key: () => SecretKey;
  reach: Reach;
  log: Logger;
  /** Now unless a test says otherwise. The register's own clock may stand still, and a signature may not be old. */
  now?: () => string;
};

export type Worker = {
  /** Takes up whatever is due now; true if there was anything. Without `start` nothing happens by itself. */
  round: () => Promise<boolean>;
  /** Rounds by themselves from now on: one a second, and at once while there is more to do. */
  start: () => void;
  /** Breaks off what is being sent; it stays waiting and another process may go on with it at once. */
  close: () => Promise<void>;
};

const queue = 'webhook-lane';
/** Lanes in work at a time, in this process; of one webhook, in all processes together. */
const [mostAtOnce, mostOfOne] = [16, 8];
const pause = 1000;
/** Milliseconds for a receiver to answer. */
const patience = 15_000;

/** Makes what sends webhooks. Any number of processes may have one on the same database. */
export async function createWorker(parts: WorkerParts): Promise<Worker> {
  const { db, log } = parts;
  const stop = new AbortController();
  const delivering: Delivering = {
    ...parts,
    now: parts.now ?? (() => new Date().toISOString()),
    abort: stop.signal,
  };
  const boss = await openQueue(parts.url, (err) => log.warn({ err }, 'the job queue reports'));
  const running = new Set<Promise<void>>();
  let wake = () => {};

  const run = async ({ id, data }: { id: string; data: Lane }) => {
    try {
      await deliverLane(delivering, data, () => boss.touch(queue, id));
    } catch (err) {
      if (!stop.signal.aborted) log.error({ err, ...data }, 'a webhook could not be sent');
    }
    // Whatever is still to do there is found again by the next round.
    await boss.complete(queue, id).catch((err) => log.warn({ err }, 'a lane stays taken for half a minute'));
  };

  const round = async () => {
    await collectChanges(db, () => stop.signal.aborted);
    const due = await dueLanes(db, delivering.now());
    const free = mostAtOnce - running.size;
    if (due.length === 0 || free === 0) return false;
    await queueLanes(boss, due);
    const jobs = await boss.fetch<Lane>(queue, { batchSize: free, groupConcurrency: mostOfOne });
    for (const job of jobs) {
      const one = run(job).finally(() => {
        running.delete(one);
        wake();
      });
      running.add(one);
    }
    return jobs.length > 0;
  };

  const goOn = async () => {
    while (!stop.signal.aborted) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      await round().catch((err) => log.warn({ err }, 'webhooks wait for the database'));
      await Promise.race([woken, wait(pause, undefined, { signal: stop.signal }).catch(() => {})]);
    }
  };
  let going: Promise<void> | undefined;

  return {
    round: async () => {
      const found = await round();
      await Promise.all(running);
      return found;
    },
    start: () => {
      going ??= goOn();
    },
    close: async () => {
      stop.abort();
      await going;
      await Promise.all(running);
      await boss.stop({ graceful: false, close: true });
    },
  };
}

/** A lane that is in the queue already, or in work, is not queued again. */
async function queueLanes(boss: PgBoss, lanes: Lane[]): Promise<void> {
  const jobs = lanes.map((lane) => ({
    data: lane,
    singletonKey: `${lane.webhookId}/${lane.lane}`,
    group: { id: lane.webhookId },
  }));
  await boss.insert(queue, jobs);
}

/** Sends webhooks from now on. */
export async function startWebhooks(parts: {
  db: Kysely<Database>;
  url: string;
  config: Config;
  log: Logger;
}): Promise<{ close: () => Promise<void> }> {
  const { db, url, config, log } = parts;
  const reach = { ours: config.webhookNetworks, resolve: resolveHost, patience };
  const worker = await createWorker({ db, url, key: keyOf(config), reach, log });
  worker.start();
  return worker;
}
