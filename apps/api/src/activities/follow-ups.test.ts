import { describe, expect, test } from 'vitest';
import { givenActivity, givenPartner } from '../../test/given.ts';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api, database } = await startServer();
const { db } = database;
const partner = await givenPartner(db, { code: 'XK', name: 'Kosovo', designation: 'A footnote.' });
const activity = await givenActivity(db, { from: '2026-10', partnerIds: [partner.id] });
const other = await givenActivity(db, { title: 'Another' });
const add = (body: Parameters<typeof api.createFollowUp>[0]['body'], id = activity.id) =>
  api.createFollowUp({ id, body });

describe('A follow-up', () => {
  test('is answered with its activity, in a new version of it', async () => {
    const { data, status } = await add({ text: 'Send the minutes', owner: 'Unit A', due: '2026-11-01' });
    expect(status).toBe(201);
    expect(data).toMatchObject({ id: activity.id, version: 2 });
    expect(data.followUps).toMatchObject([{ text: 'Send the minutes', owner: 'Unit A', doneOn: null }]);
  });

  test('is done, or goes, at the version of the activity that was read', async () => {
    const { data, etag } = await add({ text: 'Ask' });
    const followUpId = data.followUps.find(({ text }) => text === 'Ask')?.id as string;
    const at = { id: activity.id, followUpId, ifMatch: etag as string };
    const done = await api.updateFollowUp({ ...at, body: { doneOn: '2026-11-20' } });
    expect(done.data.followUps.find(({ id }) => id === followUpId)).toMatchObject({ doneOn: '2026-11-20' });
    expect(await refusalOf(api.updateFollowUp({ ...at, body: { note: 'Late' } }))).toMatchObject({
      status: 412,
    });
    const now = { ...at, ifMatch: done.etag as string };
    expect((await api.updateFollowUp({ ...now, body: { doneOn: '2026-11-20' } })).etag).toBe(done.etag);
    const ahead = api.updateFollowUp({ ...now, body: { doneOn: '2026-11-23' } });
    expect(codeOf(await refusalOf(ahead))).toBe('done-in-the-future');
    expect((await api.deleteFollowUp(now)).data.followUps.map(({ text }) => text)).toEqual([
      'Send the minutes',
    ]);
    const { etag: last } = await api.getActivity({ id: activity.id });
    expect(await refusalOf(api.deleteFollowUp({ ...at, ifMatch: last as string }))).toMatchObject({
      status: 404,
    });
  });

  test('belongs to one activity only', async () => {
    const { data } = await api.getActivity({ id: activity.id });
    const { etag } = await api.getActivity({ id: other.id });
    const at = {
      id: other.id,
      followUpId: data.followUps[0]?.id as string,
      ifMatch: etag as string,
    };
    expect(await refusalOf(api.updateFollowUp({ ...at, body: { text: 'Mine' } }))).toMatchObject({
      status: 404,
    });
    expect(await refusalOf(api.deleteFollowUp(at))).toMatchObject({ status: 404 });
  });
});

describe('The list of tasks', () => {
  const tasks = async (query: Parameters<typeof api.listFollowUps>[0] = {}) =>
    (await api.listFollowUps(query)).data.items;
  const texts = async (query: Parameters<typeof api.listFollowUps>[0]) =>
    (await tasks(query)).map(({ text }) => text);

  test('tells what is overdue on 22 November 2026, the most pressing first, and undated ones last', async () => {
    await add({ text: 'Some day' }, other.id);
    await add({ text: 'Today', due: '2026-11-22', owner: 'Unit B' }, other.id);
    await add({ text: 'Long done', due: '2020-01-01', doneOn: '2020-02-01', owner: 'Unit B' }, other.id);
    expect((await tasks()).map(({ text, overdue }) => [text, overdue])).toEqual([
      ['Long done', false],
      ['Send the minutes', true],
      ['Today', false],
      ['Some day', false],
    ]);
  });

  test('names the activity with its partners and their footnotes (BR17)', async () => {
    const [task] = await tasks({ partnerCode: ['XK'] });
    expect(task?.activity).toMatchObject({
      id: activity.id,
      title: 'A meeting',
      partners: [{ code: 'XK', designation: 'A footnote.' }],
    });
    expect(task?.activity.version).toBe((await api.getActivity({ id: activity.id })).data.version);
  });

  test.each([
    [{ done: true }, ['Long done']],
    [{ done: false }, ['Send the minutes', 'Today', 'Some day']],
    [{ owner: 'unit b' }, ['Long done', 'Today']],
    [{ dueBefore: '2026-11-22' }, ['Long done', 'Send the minutes']],
    [{ done: false, dueBefore: '2026-11-22' }, ['Send the minutes']],
    [{ partnerCode: ['XK'] }, ['Send the minutes']],
    [{ sort: '-due', limit: 2 }, ['Some day', 'Today']],
    [{ sort: 'owner,-due', done: false }, ['Send the minutes', 'Today', 'Some day']],
  ])('is filtered and sorted by %j', async (query, expected) => {
    expect(await texts(query)).toEqual(expected);
  });

  test('goes on from page to page', async () => {
    const { data } = await api.listFollowUps({ limit: 3, count: true });
    expect(data.total).toBe(4);
    const cursor = new URL(data.links.next as string, 'http://x').searchParams.get('cursor') as string;
    expect(await texts({ limit: 3, cursor })).toEqual(['Some day']);
  });
});
