import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { givenActivity } from '../../test/given.ts';
import { givenMailWorker, mailThrough } from '../../test/mail.ts';
import { startMailServer } from '../../test/mail-server.ts';
import { person } from '../../test/people.ts';
import { startServer } from '../../test/server.ts';
import { query } from '../../test/sql.ts';
import { planDigests } from './plan.ts';

const smtp = await startMailServer();
const env = { ...mailThrough(smtp.url), CONCORD_NOW: '2026-11-22T10:00:00Z' };
const server = await startServer({ env, register: true });
const { api, database } = server;
let child: ChildProcess | undefined;
afterAll(() => {
  child?.kill('SIGKILL');
  return smtp.close();
});

/** The whole product on the same database, as `npm start` runs it. */
function startProcess(): ChildProcess {
  const main = join(import.meta.dirname, '../main.ts');
  const settings = { DATABASE_URL: database.url, PORT: '0', ...env };
  const secret = { CONCORD_SECRET_KEY: 'known to everybody who reads this' };
  return spawn(process.execPath, [main], {
    env: { ...process.env, ...settings, ...secret },
    stdio: 'ignore',
  });
}

test('a process that is killed once its mail was taken has it sent once more, and no other is lost', async () => {
  const ada = await person(server, 'ada@agency.example', ['reader']);
  const meeting = await givenActivity(database.db, { title: 'A meeting' });
  await api.createFollowUp({ id: meeting.id, body: { text: 'Write', owner: 'Ada', due: '2026-11-22' } });

  await planDigests(database.db, '2026-11-22');
  const taken = new Promise<void>((resolve) => {
    smtp.judge = () => {
      child?.kill('SIGKILL');
      resolve();
    };
  });
  child = startProcess();
  await taken;
  await once(child, 'exit');
  const worker = await givenMailWorker(server, env);
  await worker.workOff();
  expect(smtp.mails).toHaveLength(1);

  // Half a minute without a sign of life, and the queue hands the mail to another process.
  smtp.judge = () => {};
  await query(
    database.url,
    `update queue.job set heartbeat_on = heartbeat_on - interval '31 seconds' where state = 'active'`,
  );
  await expect
    .poll(() => worker.workOff().then(() => smtp.mails.length), { timeout: 30_000, interval: 500 })
    .toBe(2);
  expect(smtp.mails[1]?.messageId).toBe(smtp.mails[0]?.messageId);
  await worker.workOff();
  expect(smtp.mails).toHaveLength(2);
  const [told] = (await ada.api.listReminders()).data.items;
  expect(told?.mail).toMatchObject({ state: 'sent' });
}, 60_000);
