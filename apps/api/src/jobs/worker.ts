import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { openQueue, type PgBoss } from '../database/queue.ts';
import type { Database } from '../database/tables.ts';
import type { Job } from './job.ts';
import { nextOf } from './schedule.ts';
import { beginRun, endRun, makeKnown } from './store.ts';

export interface JobParts {
  db: Kysely<Database>;
  /** Of the database; the queue works on connections of its own. */
  url: string;
  timeZone: string;
  log: Logger;
  /** Now unless a test says otherwise; the register's own clock may stand still. */
  now?: () => string;
}

export interface JobWorker {
  /** Runs whatever is due, and waits for it; true if there was anything. Without `start` nothing happens by itself. */
  round: () => Promise<boolean>;
  /** Rounds by themselves from now on. */
  start: () => void;
  close: () => Promise<void>;
}

const queue = 'job';
const pause = 5000;
/** How often a run gives a sign of life, in milliseconds; after half a minute without it another process begins anew. */
const beat = 10_000;

/** Makes what runs jobs. Any number of processes may have one on the same database: each run is in one hand. */
export async function createJobWorker(jobs: readonly Job[], parts: JobParts): Promise<JobWorker> {
  const { db, log, timeZone } = parts;
  const now = parts.now ?? (() => new Date().toISOString());
  const stop = new AbortController();
  const boss = await openQueue(parts.url, (err) => log.warn({ err }, 'the job queue reports'));
  await makeKnown(
    db,
    jobs.map(({ name }) => name),
  );

  const isDue = async (job: Job) => {
    const next = await nextOf(db, job, timeZone);
    // One that was begun and is handed out again has lost its process; while that lives, the queue hands out none.
    return next !== null && (next.open || next.at <= now());
  };

  const round = async () => {
    for (const job of jobs)
      if (await isDue(job)) await boss.send(queue, { name: job.name }, { singletonKey: job.name });
    const [taken] = await boss.fetch<{ name: string }>(queue, { batchSize: 1 });
    if (!taken) return false;
    const job = jobs.find(({ name }) => name === taken.data.name);
    // Sent twice, or by another version; or turned off, or done by another process, since it was sent.
    if (job && (await isDue(job))) await run(boss, taken.id, job, { ...parts, now });
    await boss.complete(queue, taken.id);
    return true;
  };

  const goOn = async () => {
    while (!stop.signal.aborted) {
      const found = await round().catch((err) => void log.warn({ err }, 'jobs wait for the database'));
      if (!found) await wait(pause, undefined, { signal: stop.signal }).catch(() => {});
    }
  };
  let going: Promise<void> | undefined;
  return {
    round,
    start: () => {
      going ??= goOn();
    },
    close: async () => {
      stop.abort();
      await going;
      await boss.stop({ graceful: false, close: true });
    },
  };
}

async function run(
  boss: PgBoss,
  queued: string,
  job: Job,
  { db, log, now }: Required<JobParts>,
): Promise<void> {
  const alive = setInterval(() => void boss.touch(queue, queued).catch(() => {}), beat);
  try {
    const id = await beginRun(db, job.name, now());
    try {
      await endRun(db, id, { numbers: await job.run(db) }, now());
    } catch (err) {
      log.error({ err, job: job.name }, 'a job failed');
      await endRun(db, id, { problem: sentenceOf(err) }, now());
    }
  } finally {
    clearInterval(alive);
  }
}

const sentenceOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).slice(0, 1000) || 'It failed without a word.';
