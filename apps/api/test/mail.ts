import { pino } from 'pino';
import { keyOf } from '../src/identity/secret-key.ts';
import { planDigests } from '../src/reminders/plan.ts';
import { openMail } from '../src/reminders/transport.ts';
import { createMailWorker, type MailWorker } from '../src/reminders/worker.ts';
import { type TestServer, testConfig } from './server.ts';

/** Settings for mail through a server on this machine. */
export const mailThrough = (url: string) => ({
  CONCORD_SMTP_URL: url,
  CONCORD_MAIL_FROM: 'Concord <register@agency.example>',
  CONCORD_ORIGIN: 'https://concord.agency.example',
});

export type TestMailWorker = MailWorker & {
  /** Plans the day, as the job of the morning does, and works until nothing is due any more. */
  workOff: () => Promise<void>;
  /** Lets so many seconds pass for what waits; the register's day is that of `CONCORD_NOW`. */
  pass: (seconds: number) => void;
};

/** What plans and sends mails, by hand; `CONCORD_NOW` stops the register's clock at an instant. */
export async function givenMailWorker(
  { database, closeFirst }: Pick<TestServer, 'database' | 'closeFirst'>,
  env: Record<string, string>,
): Promise<TestMailWorker> {
  const config = testConfig(env);
  const { mail } = config;
  if (!mail) throw new Error('The worker needs settings for mail.');
  let passed = 0;
  const worker = await createMailWorker({
    db: database.db,
    url: database.url,
    send: openMail(mail, { connectionTimeout: 1000, greetingTimeout: 1000, socketTimeout: 1500 }),
    origin: mail.origin,
    key: keyOf(config),
    clock: config.clock,
    log: pino({ level: process.env.LOG_LEVEL ?? 'silent' }),
    now: () => new Date(Date.now() + passed * 1000).toISOString(),
  });
  closeFirst(worker.close);
  return {
    ...worker,
    workOff: async () => {
      await planDigests(database.db, config.clock.today());
      while (await worker.round()) {}
    },
    pass: (seconds) => {
      passed += seconds;
    },
  };
}
