import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Logger } from 'pino';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import { openQueue } from '../database/queue.ts';
import type { Database } from '../database/tables.ts';
import { keyOf, type SecretKey } from '../identity/secret-key.ts';
import { dueMailIds } from './mail-store.ts';
import { type Sending, sendMail } from './send.ts';
import { openMail, type SendMail } from './transport.ts';

export type MailWorkerParts = {
  db: Kysely<Database>;
  /** Of the database; the queue works on connections of its own. */
  url: string;
  send: SendMail;
  origin: string;
  key: () => SecretKey;
  clock: Clock;
  log: Logger;
  /** Now unless a test says otherwise; the register's own clock may stand still. */
  now?: () => string;
};

export type MailWorker = {
  /** Sends what is due; true if anything was. Without `start` nothing happens by itself. */
  round: () => Promise<boolean>;
  start: () => void;
  close: () => Promise<void>;
};

const queue = 'reminder-mail';
/** Mails in work at a time, in this process. */
const mostAtOnce = 4;
/** Milliseconds between rounds, and between signs of life while one is being sent. */
const [pause, alive] = [2000, 10_000];
/** Makes what sends the mails that were planned. Any number of processes may have one on the same database. */
export async function createMailWorker(parts: MailWorkerParts): Promise<MailWorker> {
  const { db, clock, log } = parts;
  const stop = new AbortController();
  const sending: Sending = { now: () => new Date().toISOString(), ...parts, today: clock.today };
  const boss = await openQueue(parts.url, (err) => log.warn({ err }, 'the job queue reports'));
  const running = new Set<Promise<void>>();

  const run = async ({ id, data }: { id: string; data: { mailId: string } }) => {
    const sign = setInterval(() => void boss.touch(queue, id).catch(() => {}), alive);
    await sendMail(sending, data.mailId).catch((err) =>
      log.error({ err, ...data }, 'a mail could not be sent'),
    );
    clearInterval(sign);
    // Whatever is still to do is found again by the next round.
    await boss.complete(queue, id).catch((err) => log.warn({ err }, 'a mail stays taken for half a minute'));
  };

  const round = async () => {
    const free = mostAtOnce - running.size;
    const due = free > 0 ? await dueMailIds(db, sending.now()) : [];
    if (due.length === 0) return false;
    // Of one mail there is one job at a time, waiting or running.
    await boss.insert(
      queue,
      due.map((mailId) => ({ data: { mailId }, singletonKey: mailId })),
    );
    const jobs = await boss.fetch<{ mailId: string }>(queue, { batchSize: free });
    for (const job of jobs) {
      const one = run(job).finally(() => running.delete(one));
      running.add(one);
    }
    return jobs.length > 0;
  };

  const goOn = async () => {
    while (!stop.signal.aborted) {
      await round().catch((err) => log.warn({ err }, 'mails wait for the database'));
      await wait(pause, undefined, { signal: stop.signal }).catch(() => {});
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

/** Sends mails from now on; nothing where no mail server is set up. */
export async function startMail(parts: {
  db: Kysely<Database>;
  url: string;
  config: Config;
  log: Logger;
}): Promise<{ close: () => Promise<void> }> {
  const { mail, clock } = parts.config;
  if (!mail) return { close: async () => {} };
  const key = keyOf(parts.config);
  const worker = await createMailWorker({ ...parts, clock, key, origin: mail.origin, send: openMail(mail) });
  worker.start();
  return worker;
}
