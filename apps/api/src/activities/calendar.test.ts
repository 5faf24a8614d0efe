import { describe, expect, test } from 'vitest';
import { givenActivity, givenAgreement, givenPartner } from '../../test/given.ts';
import { startServer } from '../../test/server.ts';

const { api, database, raw } = await startServer();
const { db } = database;
const kosovo = await givenPartner(db, {
  code: 'XK',
  name: 'Kosovo',
  designation: 'A footnote; with, marks.',
});
const chile = await givenPartner(db, { code: 'CL', name: 'Chile' });
const day = await givenActivity(db, {
  title: `Réunion, ${'très '.repeat(20)}longue`,
  from: '2026-02-28',
  until: '2026-03-01',
  place: 'online',
  partnerIds: [kosovo.id],
});
const month = await givenActivity(db, { from: '2027-02', state: 'planned', partnerIds: [chile.id] });
const undated = await givenActivity(db, { from: null });
await api.createFollowUp({ id: day.id, body: { text: 'Write\nthem', due: '2026-12-01', owner: 'Unit A' } });
await api.createFollowUp({ id: day.id, body: { text: 'Done', doneOn: '2026-03-02' } });
const agreement = await givenAgreement(db, {
  partnerId: kosovo.id,
  expiresOn: '2029',
  reviewOn: '2028-06-01',
});

const text = async (query = '') => (await raw(`/v1/calendar.ics${query}`)).text();
const unfold = (calendar: string) => calendar.replaceAll('\r\n ', '').split('\r\n');
/** The lines of the entry with that uid. */
async function entry(uid: string, query = ''): Promise<string[]> {
  const lines = unfold(await text(query));
  const at = lines.indexOf(`UID:${uid}@concord`);
  const end = lines.findIndex((line, index) => index > at && line.startsWith('END:'));
  return at < 0 ? [] : lines.slice(at, end);
}

describe('The calendar', () => {
  test('is sent as one, in lines of at most 75 octets that end with CR LF', async () => {
    const reply = await raw('/v1/calendar.ics');
    expect(reply.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const whole = await reply.text();
    expect(whole.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:')).toBe(true);
    expect(whole.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
    const lines = whole.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(whole.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFFFD]/);
    for (const part of ['VEVENT', 'VTODO'])
      expect(lines.filter((line) => line === `BEGIN:${part}`)).toHaveLength(
        lines.filter((line) => line === `END:${part}`).length,
      );
  });

  test('shows an activity on all its days, the end being the day after the last', async () => {
    const lines = await entry(`activity-${day.id}`);
    expect(lines).toContain('DTSTART;VALUE=DATE:20260228');
    expect(lines).toContain('DTEND;VALUE=DATE:20260302');
    expect(lines).toContain(`SUMMARY:${day.title.replace(',', '\\,')}`);
    expect(lines).toContain('STATUS:CONFIRMED');
    expect(lines).toContain('LOCATION:online');
  });

  test('spans a month of which no day is recorded, and says so', async () => {
    const lines = await entry(`activity-${month.id}`);
    expect(lines).toContain('DTSTART;VALUE=DATE:20270201');
    expect(lines).toContain('DTEND;VALUE=DATE:20270301');
    expect(lines).toContain('STATUS:TENTATIVE');
    expect(lines.find((line) => line.startsWith('DESCRIPTION:'))).toContain('only: February 2027.');
    expect(await entry(`activity-${undated.id}`)).toEqual([]);
  });

  test('carries the footnote wherever it names Kosovo (BR17)', async () => {
    for (const uid of [`activity-${day.id}`, `agreement-${agreement.id}-expiry`]) {
      const found = (await entry(uid)).find((line) => line.startsWith('DESCRIPTION:'));
      expect(found).toContain('Kosovo: A footnote\\; with\\, marks.');
    }
  });

  test('shows follow-ups as tasks, open or done', async () => {
    const { followUps } = (await api.getActivity({ id: day.id })).data;
    const [open, done] = followUps;
    const lines = await entry(`follow-up-${open?.id}`);
    expect(lines).toEqual(expect.arrayContaining(['SUMMARY:Write\\nthem', 'STATUS:NEEDS-ACTION']));
    expect(lines).toContain('DUE;VALUE=DATE:20261201');
    expect(lines.find((line) => line.startsWith('DESCRIPTION:'))).toContain('Owner: Unit A');
    const finished = await entry(`follow-up-${done?.id}`);
    expect(finished).toEqual(expect.arrayContaining(['STATUS:COMPLETED', 'COMPLETED:20260302T000000Z']));
  });

  test('shows when an agreement ends and is reviewed', async () => {
    expect(await entry(`agreement-${agreement.id}-expiry`)).toContain('DTEND;VALUE=DATE:20300101');
    expect(await entry(`agreement-${agreement.id}-review`)).toContain('DTSTART;VALUE=DATE:20280601');
  });

  test('counts the changes of an entry, whose name stays', async () => {
    expect(await entry(`activity-${month.id}`)).toContain('SEQUENCE:0');
    const { etag, data } = await api.getActivity({ id: month.id });
    await api.updateActivity({ id: month.id, ifMatch: etag as string, body: { title: 'Moved' } });
    const lines = await entry(`activity-${month.id}`);
    expect(lines).toContain('SEQUENCE:1');
    expect(lines).toContain('SUMMARY:Moved');
    expect(data.version).toBe(1);
  });

  test('can be had of one partner, and of nobody is still a calendar', async () => {
    expect(await entry(`activity-${day.id}`, '?partnerCode=CL')).toEqual([]);
    expect(await entry(`agreement-${agreement.id}-expiry`, '?partnerCode=CL')).toEqual([]);
    expect(await entry(`activity-${month.id}`, '?partnerCode=CL')).not.toEqual([]);
    expect(unfold(await text('?partnerCode=PE')).filter((line) => line.startsWith('BEGIN:'))).toEqual([
      'BEGIN:VCALENDAR',
    ]);
  });
});
