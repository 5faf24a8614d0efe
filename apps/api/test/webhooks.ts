import { pino } from 'pino';
import { keyOf } from '../src/identity/secret-key.ts';
import { readNetworks } from '../src/webhooks/addresses.ts';
import { type Resolve, resolveHost } from '../src/webhooks/host.ts';
import { createWorker, type Worker } from '../src/webhooks/worker.ts';
import type { Receiver } from './receiver.ts';
import { type TestServer, testConfig } from './server.ts';
import { settled } from './settled.ts';

/** What lets tests send to this machine. */
export const thisMachine = { CONCORD_WEBHOOK_NETWORKS: '127.0.0.1/32' };

export type TestWorker = Worker & {
  /** Works until nothing is due any more. */
  workOff: () => Promise<void>;
  /** Lets so many seconds pass. */
  pass: (seconds: number) => void;
};

/** What sends webhooks, by hand and with a clock of its own. Any number may share a database. */
export async function givenWorker(
  { database, closeFirst }: Pick<TestServer, 'database' | 'closeFirst'>,
  options: { resolve?: Resolve; patience?: number; networks?: string } = {},
): Promise<TestWorker> {
  let passed = 0;
  const { networks = thisMachine.CONCORD_WEBHOOK_NETWORKS, resolve = resolveHost, patience = 2000 } = options;
  const worker = await createWorker({
    db: database.db,
    url: database.url,
    key: keyOf(testConfig()),
    reach: { ours: readNetworks(networks), resolve, patience },
    log: pino({ level: process.env.LOG_LEVEL ?? 'silent' }),
    now: () => new Date(Date.now() + passed * 1000).toISOString(),
  });
  closeFirst(worker.close);
  const workOff = async () => {
    await settled(database.db);
    while (await worker.round()) {}
  };
  const pass = (seconds: number) => {
    passed += seconds;
  };
  return { ...worker, workOff, pass };
}

/** An active webhook: registered and verified; its signing secret. */
export async function givenWebhook(
  { api }: Pick<TestServer, 'api'>,
  worker: TestWorker,
  receiver: Receiver,
  more: { types?: string[] } = {},
): Promise<{ id: string; secret: string }> {
  const { data } = await api.createWebhook({ body: { name: 'Case desk', url: receiver.url, ...more } });
  await api.createWebhookVerification({ id: data.id });
  await worker.workOff();
  receiver.messages.length = 0;
  receiver.accepted.length = 0;
  return { id: data.id, secret: data.secret as string };
}
