import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { givenActivity, givenAgreement, givenMilestone, givenPartner } from '../../test/given.ts';
import { person } from '../../test/people.ts';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const server = await startServer();
const { api, database } = server;
const { db } = database;
const ada = await person(server, 'ada@agency.example', ['officer']);
const bo = await person(server, 'bo@agency.example', ['reader']);
const kosovo = await givenPartner(db, { code: 'XK', name: 'Kosovo', designation: 'A footnote.' });
const chile = await givenPartner(db, { code: 'CL', name: 'Chile' });
const meeting = await givenActivity(db, { title: 'A meeting in Santiago', partnerIds: [chile.id] });
const agreement = await givenAgreement(db, {
  partnerId: kosovo.id,
  title: 'With a sunset',
  expiresOn: '2027-02',
  reviewOn: '2026-12-10',
});
await givenMilestone(db, { agreementId: agreement.id, stage: 'in-force', on: '2020' });

/** Records something to do and tells the identifier of its reminder. */
async function givenTask(text: string, owner: string | null, due: string): Promise<string> {
  const { data } = await api.createFollowUp({ id: meeting.id, body: { text, owner, due } });
  return `follow-up-${data.followUps.find((each) => each.text === text)?.id}`;
}
const late = await givenTask('Write to them', 'Ada', '2026-11-20');
await givenTask('Call them', 'ADA@agency.example', '2027-01-10');
const units = await givenTask('Ask the unit', 'Unit A', '2026-11-22');

const remindersOf = async (there: Pick<typeof ada, 'api'>, query: { on?: string; knownAt?: string } = {}) =>
  (await there.api.listReminders(query)).data;
const titlesOf = async (there: Pick<typeof ada, 'api'>, state: string) =>
  (await remindersOf(there)).items.filter((one) => one.state === state).map(({ title }) => title);

describe('Whoever is signed in', () => {
  test('sees what is due for them: their own follow-ups, and the dates of all instruments', async () => {
    expect(await titlesOf(ada, 'due')).toEqual(['Write to them', 'With a sunset', 'With a sunset']);
    expect(await titlesOf(ada, 'ahead')).toEqual(['Call them']);
    expect(await titlesOf(bo, 'due')).toEqual(['With a sunset', 'With a sunset']);
    const { items, day, mail } = await remindersOf(ada);
    expect([day, mail]).toEqual(['2026-11-22', 'not-set-up']);
    expect(items[0]).toMatchObject({
      id: late,
      sentence: 'to-do-late',
      overdue: true,
      record: { type: 'activity', id: meeting.id, title: 'A meeting in Santiago' },
    });
    expect(items[3]).toMatchObject({ sentence: 'ends-within', dueOn: '2027-02-01', date: '2027-02' });
    expect(items[3]?.partners[0]?.designation).toBe('A footnote.');
  });

  test('sees what was due on another day, and as it was known', async () => {
    const states = async (query: { on?: string; knownAt?: string }) =>
      (await remindersOf(ada, query)).items.map(({ title, state }) => `${title}: ${state}`);
    expect(await states({ on: '2026-01-01' })).toEqual(['Write to them: ahead', 'With a sunset: ahead']);
    expect(await states({ on: '2027-01-05' })).toContain('Call them: due');
    expect(await states({ knownAt: '2020-01-01T00:00:00Z' })).toEqual([]);
  });

  test('is no partner system', async () => {
    const problem = await refusalOf(api.listReminders());
    expect([problem.status, codeOf(problem)]).toEqual([409, 'reminders-are-for-people']);
  });
});

describe('A reminder', () => {
  test('is dismissed for good, and had back', async () => {
    const { data } = await ada.api.recordReminderAnswer({ reminderId: late, body: { kind: 'dismissed' } });
    expect(data).toMatchObject({ kind: 'dismissed', until: null });
    expect(await titlesOf(ada, 'answered')).toEqual(['Write to them']);
    await ada.api.removeReminderAnswer({ reminderId: late });
    expect(await titlesOf(ada, 'answered')).toEqual([]);
    expect((await refusalOf(ada.api.removeReminderAnswer({ reminderId: late }))).status).toBe(404);
  });

  test('is dismissed until its record changes', async () => {
    await ada.api.recordReminderAnswer({ reminderId: late, body: { kind: 'until-change' } });
    expect(await titlesOf(ada, 'due')).not.toContain('Write to them');
    const followUpId = late.replace('follow-up-', '');
    const { etag } = await api.getActivity({ id: meeting.id });
    const ifMatch = etag as string;
    await api.updateFollowUp({ id: meeting.id, followUpId, ifMatch, body: { due: '2026-11-21' } });
    expect(await titlesOf(ada, 'due')).toContain('Write to them');
  });

  test('is put off until a later day', async () => {
    const body = { kind: 'snoozed', until: '2026-11-25' } as const;
    await ada.api.recordReminderAnswer({ reminderId: late, body });
    const on = async (day: string) => (await remindersOf(ada, { on: day })).items[0]?.state;
    expect([await on('2026-11-24'), await on('2026-11-25')]).toEqual(['answered', 'due']);
    await ada.api.removeReminderAnswer({ reminderId: late });
    const early = { kind: 'snoozed', until: '2026-11-22' } as const;
    const problem = await refusalOf(ada.api.recordReminderAnswer({ reminderId: late, body: early }));
    expect(problem).toMatchObject({ status: 400, errors: [{ pointer: '/until' }] });
  });

  test('of one person is nothing to another', async () => {
    await ada.api.recordReminderAnswer({
      reminderId: `agreement-${agreement.id}-review`,
      body: { kind: 'dismissed' },
    });
    expect(await titlesOf(ada, 'due')).toHaveLength(2);
    expect(await titlesOf(bo, 'due')).toHaveLength(2);
  });

  test('ends when what it is about is done, and cannot be answered any more', async () => {
    const gone = await givenTask('Soon done', 'ada', '2026-11-23');
    expect(await titlesOf(ada, 'due')).toContain('Soon done');
    const followUpId = gone.replace('follow-up-', '');
    const { etag } = await api.getActivity({ id: meeting.id });
    const ifMatch = etag as string;
    await api.updateFollowUp({ id: meeting.id, followUpId, ifMatch, body: { doneOn: '2026-11-22' } });
    expect(await titlesOf(ada, 'due')).not.toContain('Soon done');
    const answer = ada.api.recordReminderAnswer({ reminderId: gone, body: { kind: 'dismissed' } });
    expect((await refusalOf(answer)).status).toBe(404);
  });
});

test('What somebody accepted on the attention list comes back to them on the day of its review', async () => {
  await db
    .insertInto('attentionAcceptance')
    .values({
      ...{ id: v7(), rule: 'unsourced', recordType: 'agreement', recordId: agreement.id, label: 'A gap' },
      ...{
        grounds: '',
        reason: 'Known',
        reviewOn: '2026-11-22',
        acceptedBy: 'Ada',
        acceptedOn: '2026-01-01',
      },
    })
    .execute();
  const { items } = await remindersOf(ada);
  expect(items.find(({ title }) => title === 'A gap')).toMatchObject({
    kind: 'attention-review',
    state: 'due',
    sentence: 'accepted-no-longer',
    record: { type: 'attention-acceptance' },
  });
  expect((await remindersOf(bo)).items.map(({ title }) => title)).not.toContain('A gap');
});

describe('The settings', () => {
  test('begin with what is usual, and tell by which names follow-ups are one’s own', async () => {
    const { data } = await bo.api.getReminderSettings();
    expect(data).toMatchObject({
      version: 1,
      mail: true,
      language: 'en',
      mailSetUp: false,
      ownNames: ['bo', 'bo@agency.example'],
      owners: ['Ada', 'ADA@agency.example', 'Unit A'],
    });
  });

  test('claim names, follow partners and set lead times', async () => {
    const { data, etag } = await bo.api.getReminderSettings();
    const kinds = {
      ...data.kinds,
      expiry: { on: false, reach: 'all' as const, leadDays: [30] },
      review: { on: true, reach: 'partners' as const, leadDays: [60] },
    };
    const body = { names: ['unit a'], partnerCodes: ['CL'], kinds };
    const saved = await bo.api.updateReminderSettings({ ifMatch: etag as string, body });
    expect(saved.data).toMatchObject({ version: 2, names: ['unit a'], mail: true });
    expect(await titlesOf(bo, 'due')).toEqual(['Ask the unit']);
    const again = { ifMatch: saved.etag as string, body: { partnerCodes: ['CL', 'XK'] } };
    await bo.api.updateReminderSettings(again);
    expect(await titlesOf(bo, 'due')).toEqual(['Ask the unit', 'With a sunset']);
    expect(units).toBe((await remindersOf(bo)).items[0]?.id);
  });

  test('are not overwritten by a page that was opened earlier', async () => {
    const { etag } = await bo.api.getReminderSettings();
    await bo.api.updateReminderSettings({ ifMatch: etag as string, body: { language: 'fr' } });
    const stale = bo.api.updateReminderSettings({ ifMatch: etag as string, body: { mail: false } });
    expect((await refusalOf(stale)).status).toBe(412);
    expect((await bo.api.getReminderSettings()).data).toMatchObject({ language: 'fr', mail: true });
  });

  test('know no reach that a kind does not have', async () => {
    const { data, etag } = await ada.api.getReminderSettings();
    const kinds = { ...data.kinds, review: { ...data.kinds.review, reach: 'mine' } };
    const call = ada.api.updateReminderSettings({ ifMatch: etag as string, body: { kinds } as never });
    expect((await refusalOf(call)).status).toBe(400);
  });
});
