import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { givenActivity } from '../../test/given.ts';
import { givenMailWorker, mailThrough } from '../../test/mail.ts';
import { certificate, certificateKey } from '../../test/mail-certificate.ts';
import { type MailServer, says, startMailServer } from '../../test/mail-server.ts';
import { person } from '../../test/people.ts';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer, type TestServer } from '../../test/server.ts';

const smtp = await startMailServer();
afterAll(() => smtp.close());
const env = mailThrough(smtp.url);
const server = await startServer({ env });
const { api } = server;
const ada = await person(server, 'ada@agency.example', ['administrator']);
const meeting = await givenActivity(server.database.db, { title: 'A meeting' });

/** Each test on a day of its own, with something to tell on it. */
let day = '2027-01-01';
async function nextDay(settings: Record<string, string> = env) {
  day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  const text = `Due on ${day}`;
  await api.createFollowUp({ id: meeting.id, body: { text, owner: 'Ada', due: day } });
  const worker = await givenMailWorker(server, { ...settings, CONCORD_NOW: `${day}T10:00:00Z` });
  const told = async () =>
    (await ada.api.listReminders({ on: day })).data.items.find(({ title }) => title === text)?.mail;
  return { worker, told, text };
}
const latest = async () => (await ada.api.getMailState()).data.recent[0];
const textsOf = ({ mails }: MailServer) => mails.map(({ text }) => text ?? '').join('\n');

describe('A mail', () => {
  test('whose address is refused for good is given up, and says what the server said', async () => {
    smtp.refuses.set('ada@agency.example', '550 No such user here');
    const { worker, told } = await nextDay();
    await worker.workOff();
    expect(await latest()).toMatchObject({ state: 'failed', tries: 1, to: 'ada', nextTryAt: null });
    expect(await told()).toMatchObject({ state: 'failed', fault: 'recipient-refused' });
    expect((await told())?.detail).toContain('No such user here');
    smtp.refuses.clear();
  });

  test('that was given up is told by the mail of the next day', async () => {
    const { worker } = await nextDay();
    await worker.workOff();
    expect(smtp.mails).toHaveLength(1);
    expect(textsOf(smtp)).toContain('Due on 2027-01-02');
    expect(textsOf(smtp)).toContain('Due on 2027-01-03');
  });

  test('that is refused for now is tried again, later and later', async () => {
    smtp.judge = () => {
      throw says(452, 'The disk is full');
    };
    const { worker, told, text } = await nextDay();
    await worker.workOff();
    await worker.workOff();
    expect(await told()).toMatchObject({ state: 'queued', fault: 'message-refused' });
    expect(await latest()).toMatchObject({ tries: 1, detail: expect.stringContaining('The disk is full') });
    worker.pass(61);
    await worker.workOff();
    expect(await latest()).toMatchObject({ tries: 2 });
    worker.pass(61);
    await worker.workOff();
    expect(await latest()).toMatchObject({ tries: 2 });
    smtp.judge = () => {};
    worker.pass(300);
    await worker.workOff();
    expect(await told()).toMatchObject({ state: 'sent', fault: null, detail: null });
    expect(smtp.mails.at(-1)?.text).toContain(text);
  });

  test('that tells only what was dismissed meanwhile is not sent', async () => {
    smtp.judge = () => {
      throw says(451, 'Not now');
    };
    const { worker, told, text } = await nextDay();
    await worker.workOff();
    smtp.judge = () => {};
    const before = smtp.mails.length;
    const { items } = (await ada.api.listReminders({ on: day })).data;
    const { id: reminderId = '' } = items.find(({ title }) => title === text) ?? {};
    await ada.api.recordReminderAnswer({ reminderId, body: { kind: 'dismissed' } });
    worker.pass(61);
    await worker.workOff();
    expect(await told()).toMatchObject({ state: 'dropped' });
    expect(smtp.mails).toHaveLength(before);
  });

  test('that waits until the next day is told by the next day’s, and not twice', async () => {
    smtp.judge = () => {
      throw says(451, 'Not now');
    };
    const first = await nextDay();
    await first.worker.workOff();
    smtp.judge = () => {};
    const before = smtp.mails.length;
    const second = await nextDay();
    await second.worker.workOff();
    first.worker.pass(100_000);
    await first.worker.workOff();
    expect(smtp.mails).toHaveLength(before + 1);
    expect(smtp.mails.at(-1)?.text).toContain(first.text);
    expect((await ada.api.getMailState()).data.recent[1]).toMatchObject({
      state: 'failed',
      fault: 'next-day',
    });
  });

  test('is tried again after the server was away, or hung up in the middle', async () => {
    const other = await startMailServer({
      onMailFrom: (_a, session, done) => done(says(421, `Bye ${session.id}`)),
    });
    const settings = mailThrough(other.url);
    const { worker, told } = await nextDay(settings);
    await worker.workOff();
    expect(await told()).toMatchObject({ state: 'queued' });
    await other.close();
    worker.pass(61);
    await worker.workOff();
    expect(await told()).toMatchObject({ state: 'queued', fault: 'no-connection' });
    const back = await startMailServer({ port: other.port });
    worker.pass(301);
    await worker.workOff();
    expect(await told()).toMatchObject({ state: 'sent' });
    expect(back.mails).toHaveLength(1);
    await back.close();
  });

  test('to a server that does not answer waits no longer than a moment', async () => {
    const { worker, told } = await nextDay();
    const { promise, resolve } = Promise.withResolvers<void>();
    smtp.judge = () => promise;
    await worker.workOff();
    expect(await told()).toMatchObject({ state: 'queued', fault: 'no-answer' });
    resolve();
    smtp.judge = () => {};
  });
});

describe('Over a network', () => {
  const file = join(tmpdir(), `concord-mail-${process.pid}.pem`);
  writeFileSync(file, certificate);
  afterAll(() => rmSync(file));
  const trusting = (url: string) => ({ ...mailThrough(url), CONCORD_SMTP_CA: file });
  const secured = { key: certificateKey, cert: certificate, disabledCommands: [] };

  test('mail goes encrypted, to a server whose certificate one trusts', async () => {
    const sessions: boolean[] = [];
    const remember: NonNullable<Parameters<typeof startMailServer>[0]>['onMailFrom'] = (
      _address,
      session,
      done,
    ) => {
      sessions.push(session.secure);
      done();
    };
    const starttls = await startMailServer({ ...secured, onMailFrom: remember });
    const { worker, told } = await nextDay(trusting(starttls.url));
    await worker.workOff();
    expect(await told()).toMatchObject({ state: 'sent' });
    const tls = await startMailServer({ ...secured, secure: true, onMailFrom: remember });
    const again = await nextDay(trusting(tls.url.replace('smtp:', 'smtps:')));
    await again.worker.workOff();
    expect(await again.told()).toMatchObject({ state: 'sent' });
    expect(sessions).toEqual([true, true]);
    await Promise.all([starttls.close(), tls.close()]);
  });

  test.each([
    ['offers no encryption', (url: string) => trusting(url), {}],
    [
      'has a certificate nobody vouches for',
      (url: string) => mailThrough(url.replace('smtp:', 'smtps:')),
      { ...secured, secure: true },
    ],
  ])('nothing is sent to a server that %s', async (_, settings, options) => {
    const wrong = await startMailServer(options);
    const { worker, told } = await nextDay(settings(wrong.url));
    await worker.workOff();
    expect(await told()).toMatchObject({ state: 'queued', fault: 'not-secure' });
    expect(wrong.mails).toEqual([]);
    await wrong.close();
  });

  test('a server that asks for a password gets it, and a wrong one may be mended within the day', async () => {
    const asking = await startMailServer({
      ...secured,
      secure: true,
      authOptional: false,
      onAuth: ({ username, password }, _session, done) =>
        username === 'concord' && password === 'p@ss'
          ? done(null, { user: username })
          : done(says(535, 'Wrong')),
    });
    const address = (password: string) => asking.url.replace('smtp://', `smtps://concord:${password}@`);
    const { worker, told } = await nextDay(trusting(address('wrong')));
    await worker.workOff();
    expect(await told()).toMatchObject({ state: 'queued', fault: 'sign-in-refused' });
    const mended = await givenMailWorker(server, {
      ...trusting(address('p%40ss')),
      CONCORD_NOW: `${day}T10:00:00Z`,
    });
    mended.pass(61);
    await mended.workOff();
    expect(await told()).toMatchObject({ state: 'sent' });
    await asking.close();
  });
});

describe('An administrator', () => {
  const poor = async (): Promise<TestServer> => startServer();

  test('sends a test mail to themselves, which is tried once', async () => {
    const worker = await givenMailWorker(server, { ...env, CONCORD_NOW: `${day}T10:00:00Z` });
    await worker.workOff();
    const { data } = await ada.api.createTestMail();
    expect(data).toMatchObject({ kind: 'test', state: 'queued', to: 'ada' });
    await worker.workOff();
    expect(await latest()).toMatchObject({ id: data.id, state: 'sent', items: 0 });
    expect(smtp.mails.at(-1)?.subject).toBe('Concord: a test mail');
    smtp.refuses.set('ada@agency.example', '450 Busy');
    await ada.api.createTestMail();
    await worker.workOff();
    expect(await latest()).toMatchObject({ state: 'failed', fault: 'recipient-refused', tries: 1 });
    smtp.refuses.clear();
  });

  test('sees where mail goes out, and no password', async () => {
    const { data } = await ada.api.getMailState();
    expect(data).toMatchObject({
      server: new URL(smtp.url).host,
      missing: [],
      from: 'Concord <register@agency.example>',
    });
  });

  test('is told what is missing where mail is not set up', async () => {
    const bare = await poor();
    const { data } = await bare.api.getMailState();
    expect(data).toMatchObject({
      server: null,
      missing: ['CONCORD_SMTP_URL', 'CONCORD_MAIL_FROM', 'CONCORD_ORIGIN'],
    });
    expect(codeOf(await refusalOf(bare.api.createTestMail()))).toBe('mail-not-set-up');
  });
});
