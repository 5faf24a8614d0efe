import { afterAll, describe, expect, test } from 'vitest';
import { givenActivity, givenAgreement, givenPartner } from '../../test/given.ts';
import { givenJobWorker } from '../../test/jobs.ts';
import { givenMailWorker, mailThrough } from '../../test/mail.ts';
import { startMailServer } from '../../test/mail-server.ts';
import { person } from '../../test/people.ts';
import { startServer, testConfig } from '../../test/server.ts';
import { allJobs } from '../jobs.ts';

const smtp = await startMailServer();
afterAll(() => smtp.close());
const env = mailThrough(smtp.url);
const server = await startServer({ env });
const { api, database } = server;
const { db } = database;
const ada = await person(server, 'ada@agency.example', ['officer']);
const kosovo = await givenPartner(db, { code: 'XK', name: 'Kosovo', designation: 'A <footnote>.' });
const meeting = await givenActivity(db, { title: 'A meeting', partnerIds: [kosovo.id] });

const task = (text: string, due: string, owner = 'Ada') =>
  api.createFollowUp({ id: meeting.id, body: { text, owner, due } });
/** The register's clock stands still: another day is another worker. */
const on = (day: string) => givenMailWorker(server, { ...env, CONCORD_NOW: `${day}T10:00:00Z` });
const mailOf = async (title: string) =>
  (await ada.api.listReminders()).data.items.find((one) => one.title === title)?.mail;

describe('On the morning of a day', () => {
  test('somebody gets one mail with all that concerns them', async () => {
    await task('Write to\r\nBcc: everybody@example.org', '2026-11-22');
    await task('<b>Ask & tell</b>', '2026-11-29');
    await task('Not hers', '2026-11-22', 'Bo');
    await task('Far ahead', '2027-06-01');
    await givenAgreement(db, { partnerId: kosovo.id, title: 'It ends', expiresOn: '2027-02' });
    const worker = await on('2026-11-22');
    await worker.workOff();
    expect(smtp.mails).toHaveLength(1);
    const [mail] = smtp.mails;
    expect(mail?.subject).toBe('Concord: 3 reminders');
    expect(mail?.to).toMatchObject([{ address: 'ada@agency.example' }]);
    expect(mail?.from).toMatchObject({ name: 'Concord', address: 'register@agency.example' });
    expect(mail?.text).toContain(`https://concord.agency.example/activities/${meeting.id}`);
    expect(mail?.text).toContain('To do today · Kosovo');
    expect(mail?.text).toContain('Ends some time in February 2027 · Kosovo');
    expect(mail?.text).toContain('Kosovo: A <footnote>.');
    expect(mail?.text).not.toMatch(/Not hers|Far ahead/);
    expect(mail?.html).toContain('&lt;b&gt;Ask &amp; tell&lt;/b&gt;');
    expect(mail?.html).toContain('Kosovo: A &lt;footnote&gt;.');
    expect(mail?.text).toContain('Write to Bcc: everybody@example.org');
    expect(mail?.bcc ?? []).toEqual([]);
  });

  test('the mail names no other origin, and says who sent it by itself', async () => {
    const [mail] = smtp.mails;
    const links = [...`${mail?.text} ${mail?.html}`.matchAll(/https?:\/\/[^/\s"]+/g)].map(([link]) => link);
    expect(new Set(links)).toEqual(new Set(['https://concord.agency.example']));
    const header = (key: string) => mail?.headers.find((one) => one.key === key)?.value;
    expect(header('auto-submitted')).toBe('auto-generated');
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(header('message-id')).toMatch(/^<[0-9a-f-]{36}@concord\.agency\.example>$/);
  });

  test('whoever wants no mail gets none, nor does anybody twice that day', async () => {
    const bo = await person(server, 'bo@agency.example', ['reader']);
    const { etag } = await bo.api.getReminderSettings();
    await bo.api.updateReminderSettings({ ifMatch: etag as string, body: { mail: false } });
    await (await on('2026-11-22')).workOff();
    expect(smtp.mails).toHaveLength(1);
  });

  test('the job that plans it is run at six, or when somebody asks', async () => {
    const job = (await api.listJobs()).data.items.find(({ name }) => name === 'reminders');
    expect(job).toMatchObject({ name: 'reminders', on: true, schedule: { every: 'day', at: '06:00' } });
    const jobs = await givenJobWorker(
      server,
      allJobs(testConfig({ ...env, CONCORD_NOW: '2026-11-22T10:00:00Z' })),
    );
    await api.recordJobRun({ name: 'reminders' });
    await jobs.workOff();
    const [run] = (await api.listJobRuns({ name: 'reminders' })).data.items;
    expect(run).toMatchObject({ outcome: 'done', numbers: { mails: 0, reminders: 0 } });
  });

  test('what was told is shown as sent, and not told again that day or the next', async () => {
    expect(await mailOf('It ends')).toMatchObject({ state: 'sent', fault: null });
    expect(await mailOf('Far ahead')).toBeNull();
    await (await on('2026-11-22')).workOff();
    await (await on('2026-11-23')).workOff();
    expect(smtp.mails).toHaveLength(1);
  });

  test('a shorter lead time is told once more, and many processes tell it once', async () => {
    const workers = await Promise.all([1, 2, 3].map(() => on('2026-11-29')));
    await Promise.all(workers.map((worker) => worker.workOff()));
    expect(smtp.mails).toHaveLength(2);
    expect(smtp.mails[1]?.subject).toBe('Concord: 1 reminder');
    expect(smtp.mails[1]?.text).toContain('<b>Ask & tell</b>');
  });

  test('what was dismissed or put off is not told; what comes back is', async () => {
    await task('To be put off', '2026-12-01');
    const { items } = (await ada.api.listReminders({ on: '2026-11-30' })).data;
    const { id: reminderId = '' } = items.find(({ title }) => title === 'To be put off') ?? {};
    await (await on('2026-12-01')).workOff();
    expect(smtp.mails).toHaveLength(3);
    await ada.api.recordReminderAnswer({ reminderId, body: { kind: 'snoozed', until: '2026-12-03' } });
    await (await on('2026-12-02')).workOff();
    expect(smtp.mails).toHaveLength(3);
    await (await on('2026-12-03')).workOff();
    expect(smtp.mails).toHaveLength(4);
    expect(smtp.mails[3]?.text).toContain('To be put off');
    await ada.api.recordReminderAnswer({ reminderId, body: { kind: 'dismissed' } });
  });

  test('the mail is in the language of the settings', async () => {
    const { etag } = await ada.api.getReminderSettings();
    await ada.api.updateReminderSettings({ ifMatch: etag as string, body: { language: 'fr' } });
    await task('Rappeler', '2026-12-04');
    await (await on('2026-12-04')).workOff();
    expect(smtp.mails.at(-1)?.subject).toBe('Concord : 1 rappel');
    expect(smtp.mails.at(-1)?.text).toContain('À faire aujourd’hui · Kosovo');
  });
});

describe('One click', () => {
  const address = () => {
    const [, path] = /<https:\/\/concord\.agency\.example([^>]+)>/.exec(smtp.mails[0]?.raw ?? '') ?? [];
    return path as string;
  };

  test('ends mails without a session, and opening the address alone does not', async () => {
    const opened = await fetch(server.origin + address());
    expect(await opened.text()).toContain('<form method="post">');
    expect((await ada.api.getReminderSettings()).data.mail).toBe(true);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const body = 'List-Unsubscribe=One-Click';
    const posted = await fetch(server.origin + address(), { method: 'POST', headers: form, body });
    expect(posted.status).toBe(200);
    expect((await ada.api.getReminderSettings()).data.mail).toBe(false);
    const before = smtp.mails.length;
    await task('Nobody mails this', '2026-12-05');
    await (await on('2026-12-05')).workOff();
    expect(smtp.mails).toHaveLength(before);
  });

  test('of an address that is not whole ends nothing', async () => {
    const reply = await fetch(server.origin + address().slice(0, -1), { method: 'POST' });
    expect(reply.status).toBe(404);
  });
});

test('An address that carries more than an address reaches nobody', async () => {
  await database.db
    .updateTable('account')
    .set({
      name: 'Ada\r\nBcc: everybody@example.org',
      email: 'ada@agency.example\r\nBcc: everybody@example.org',
    })
    .where('id', '=', ada.id)
    .execute();
  const { etag } = await ada.api.getReminderSettings();
  await ada.api.updateReminderSettings({ ifMatch: etag as string, body: { mail: true, names: ['Ada'] } });
  await task('Once more', '2026-12-06');
  const before = smtp.mails.length;
  await (await on('2026-12-06')).workOff();
  expect(await mailOf('Once more')).toMatchObject({ state: 'failed', fault: 'recipient-refused' });
  expect(smtp.mails).toHaveLength(before);
});
