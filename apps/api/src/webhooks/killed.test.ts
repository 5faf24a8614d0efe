import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startReceiver } from '../../test/receiver.ts';
import { startServer } from '../../test/server.ts';
import { query } from '../../test/sql.ts';
import { givenWebhook, givenWorker, thisMachine } from '../../test/webhooks.ts';

const server = await startServer({ env: thisMachine, register: true });
const { api, database } = server;
let child: ChildProcess | undefined;
afterAll(() => child?.kill('SIGKILL'));

/** The whole product on the same database, as `npm start` runs it. */
function startProcess(): ChildProcess {
  const main = join(import.meta.dirname, '../main.ts');
  const settings = { DATABASE_URL: database.url, PORT: '0', ...thisMachine };
  const secret = { CONCORD_SECRET_KEY: 'known to everybody who reads this' };
  return spawn(process.execPath, [main], {
    env: { ...process.env, ...settings, ...secret },
    stdio: 'ignore',
  });
}

test('a process that is killed in the middle of a delivery loses nothing: another sends it again', async () => {
  const receiver = await startReceiver(server);
  const worker = await givenWorker(server);
  const { id } = await givenWebhook(server, worker, receiver);

  const arrived = new Promise<void>((resolve) => {
    receiver.answer = () => {
      resolve();
      return new Promise<number>(() => {});
    };
  });
  const { data } = await api.createAgreement({ body: { partnerCode: 'MX', title: 'In the middle' } });
  await api.updateAgreement({ id: data.id, ifMatch: '"1"', body: { note: 'Behind it' } });
  child = startProcess();
  await arrived;
  child.kill('SIGKILL');
  await once(child, 'exit');

  receiver.answer = () => 204;
  await worker.workOff();
  expect(receiver.accepted).toEqual([]);
  // Half a minute without a sign of life, and the queue hands the record's deliveries to another process.
  await query(
    database.url,
    `update queue.job set heartbeat_on = heartbeat_on - interval '31 seconds' where state = 'active'`,
  );
  await expect
    .poll(() => worker.workOff().then(() => receiver.accepted.length), { timeout: 30_000, interval: 500 })
    .toBe(2);
  expect(receiver.accepted.map(({ event }) => event.data.version)).toEqual([1, 2]);
  expect(receiver.accepted[0]?.headers['webhook-id']).toBe(receiver.messages[0]?.headers['webhook-id']);
  expect((await api.getWebhook({ id })).data).toMatchObject({ waiting: 0, status: 'active' });
}, 60_000);
