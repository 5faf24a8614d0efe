import { expect, test } from 'vitest';
import { givenActivity, givenAgreement, givenPartner } from '../../test/given.ts';
import { person } from '../../test/people.ts';
import { startServer } from '../../test/server.ts';

const server = await startServer({ env: { CONCORD_ORIGIN: 'https://concord.agency.example' } });
const { api, database } = server;
const { db } = database;
const ada = await person(server, 'ada@agency.example', ['reader']);
const kosovo = await givenPartner(db, {
  code: 'XK',
  name: 'Kosovo',
  designation: 'A footnote; with, marks.',
});
const meeting = await givenActivity(db, { title: 'A meeting', partnerIds: [kosovo.id] });
await api.createFollowUp({
  id: meeting.id,
  body: { text: 'Write\nto them', owner: 'Ada', due: '2026-12-01' },
});
await api.createFollowUp({ id: meeting.id, body: { text: 'Not hers', owner: 'Bo', due: '2026-12-01' } });
const agreement = await givenAgreement(db, { partnerId: kosovo.id, title: 'It ends', expiresOn: '2027' });

const addressOf = async () => {
  const { calendarToken } = (await ada.api.getSession()).data.principal;
  return `/v1/reminders.ics?token=${encodeURIComponent(calendarToken as string)}`;
};
const read = async (address: string) => {
  const reply = await server.raw(address, { headers: { authorization: '' } });
  return { status: reply.status, lines: (await reply.text()).replaceAll('\r\n ', '').split('\r\n') };
};

test('A calendar program reads one’s own reminders by an address alone', async () => {
  const { status, lines } = await read(await addressOf());
  expect(status).toBe(200);
  const followUp = (await api.getActivity({ id: meeting.id })).data.followUps.find(
    ({ owner }) => owner === 'Ada',
  );
  expect(lines.filter((line) => line.startsWith('UID:'))).toEqual([
    `UID:reminder-follow-up-${followUp?.id}@concord`,
    `UID:reminder-agreement-${agreement.id}-expiry@concord`,
  ]);
  expect(lines).toEqual(
    expect.arrayContaining([
      'SUMMARY:Write\\nto them',
      'DTSTART;VALUE=DATE:20261201',
      'DTEND;VALUE=DATE:20261202',
      `URL:https://concord.agency.example/activities/${meeting.id}`,
      'TRIGGER:-P6DT15H',
      'TRIGGER:PT9H',
      'DTSTART;VALUE=DATE:20270101',
      'TRIGGER:-P179DT15H',
    ]),
  );
  const told = lines.filter((line) => line.startsWith('DESCRIPTION:') && line.includes('footnote'));
  expect(told).toHaveLength(2);
  expect(told[0]).toContain('Kosovo: A footnote\\; with\\, marks.');
  expect(lines.filter((line) => line === 'BEGIN:VALARM')).toHaveLength(4);
});

test('What was dismissed is not in it, and its language is that of the settings', async () => {
  const reminderId = `agreement-${agreement.id}-expiry`;
  await ada.api.recordReminderAnswer({ reminderId, body: { kind: 'dismissed' } });
  const { etag } = await ada.api.getReminderSettings();
  await ada.api.updateReminderSettings({ ifMatch: etag as string, body: { language: 'fr' } });
  const { lines } = await read(await addressOf());
  expect(lines.filter((line) => line.startsWith('UID:'))).toHaveLength(1);
  expect(lines.join('\n')).toContain('À faire avant le 1 décembre 2026');
});

test('Addresses that are made anew end the old ones, and open nothing else', async () => {
  const before = await addressOf();
  const session = (await ada.api.changeCalendarAddress()).data;
  expect(session.principal.calendarToken).not.toBeNull();
  const after = await addressOf();
  expect(after).not.toBe(before);
  expect((await read(before)).status).toBe(401);
  expect((await read(after)).status).toBe(200);
  expect((await read(after.replace('reminders.ics', 'reminders'))).status).toBe(401);
  expect((await read(after.replace('reminders.ics', 'calendar.ics'))).status).toBe(200);
  const { items } = (await api.listAuditEntries({ kind: ['calendar-address-renewed'] })).data;
  expect(items).toHaveLength(1);
});
