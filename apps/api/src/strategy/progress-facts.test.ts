import type { ProgressFacts, TargetReach } from '@concord/contract';
import { progressOn } from '@concord/core';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import {
  givenActivity,
  givenContactPoint,
  givenKeyAction,
  givenPartner,
  givenProject,
  givenStrategy,
} from '../../test/given.ts';
import { startServer } from '../../test/server.ts';

const { api, database } = await startServer();
const { db } = database;
const { id: ua } = await givenPartner(db, { code: 'UA' });
const { id: ge } = await givenPartner(db, { code: 'GE' });
const { id: projectId } = await givenProject(db);
const { id: strategyId } = await givenStrategy(db, { from: '2024-01-10' });
const code = 'plan-2024-2027';
const own = await givenKeyAction(db, { strategyId, code: 'KA1.1' });
const part = await givenKeyAction(db, { strategyId, code: 'KA1.1a' });
const other = await givenKeyAction(db, { strategyId, code: 'KA1.2' });

const want = (reach: TargetReach) => api.createTarget({ code, body: { keyActionCode: 'KA1.1', reach } });
const activities = (fields: object): TargetReach => ({
  ...{ kind: 'activities', activityKinds: [], atLeast: 1, partnerCode: null, projectCode: null },
  ...fields,
});
const facts = async (on = '2026-11-22'): Promise<ProgressFacts> =>
  (await api.getStrategyProgressFacts({ code, on })).data;
const titles = async (on?: string) => (await facts(on)).activities.map(({ title }) => title);

describe('Before any target asks', () => {
  test('nothing is counted', async () => {
    await givenContactPoint(db, { partnerId: ua });
    await givenActivity(db, { from: '2026-01-01', partnerIds: [ua], contactPointIds: [] });
    expect(await facts()).toMatchObject({ contactSpans: [], activities: [], contactCounts: [] });
  });
});

describe('Of activities', () => {
  test('as many leave the database as the targets need, the first to end first', async () => {
    await want(activities({ partnerCode: 'UA', atLeast: 2, activityKinds: ['country-visit'] }));
    const visit = (title: string, from: string | null, fields = {}) =>
      givenActivity(db, { title, kind: 'country-visit', from, partnerIds: [ua], ...fields });
    await visit('Third', '2025-03-01');
    await visit('First', '2024-02');
    await visit('Second', '2025-02-01', { until: '2025-02-03' });
    await visit('Too early', '2024-01-09');
    await visit('Perhaps too early', '2024-01');
    await visit('Not held', '2024-01-15', { state: 'cancelled' });
    await visit('Of another kind', '2024-01-16', { kind: 'awareness-raising' });
    await visit('With another partner', '2024-01-17', { partnerIds: [ge] });
    expect(await titles()).toEqual(['First', 'Second']);
  });

  test('those next to come leave it too', async () => {
    for (const [title, from] of [
      ['In June', '2027-06'],
      ['In May', '2027-05-01'],
      ['In March', '2027-03'],
      ['In May 2025', '2025-05-01'],
    ])
      await givenActivity(db, {
        title: title as string,
        from: from as string,
        kind: 'country-visit',
        state: 'planned',
        partnerIds: [ua],
      });
    await givenActivity(db, {
      title: 'Called off',
      kind: 'country-visit',
      from: '2027-02',
      state: 'cancelled',
      partnerIds: [ua],
    });
    await givenActivity(db, { title: 'Some day', kind: 'country-visit', state: 'planned', partnerIds: [ua] });
    expect(await titles()).toEqual(['First', 'Second', 'In March', 'In May', 'In June']);
    expect(await titles('2027-06-10')).toEqual(['First', 'Second', 'In June', 'Some day']);
  });

  test('who names key actions of the strategy means those, and their key action with a part', async () => {
    await want(activities({ partnerCode: 'GE' }));
    const meeting = (title: string, from: string, keyActionIds: string[], fields = {}) =>
      givenActivity(db, { title, from, partnerIds: [ge], keyActionIds, ...fields });
    await meeting('For another key action', '2024-01-11', [other.id], { kind: 'study-visit' });
    expect(await titles()).toContain('With another partner');
    await meeting('For a part', '2024-01-12', [part.id, other.id]);
    await meeting('For it', '2024-01-13', [own.id]);
    const found = await titles();
    expect(found).toContain('For a part');
    for (const title of ['For another key action', 'For it', 'With another partner'])
      expect(found).not.toContain(title);
    const row = (await facts()).activities.find(({ title }) => title === 'For a part');
    expect(row).toMatchObject({
      partnerCodes: ['GE'],
      keyActions: [`${code}/KA1.1a`, `${code}/KA1.2`],
      happened: true,
      projectCode: null,
    });
  });

  test('those of a project, and those of a kind with anybody, are found as well', async () => {
    await want(activities({ projectCode: 'emj' }));
    await want(activities({ activityKinds: ['eu-coordination'] }));
    await want(activities({ projectCode: 'emj', partnerCode: 'GE' }));
    await givenActivity(db, { title: 'Of the project', from: '2025', projectId });
    await givenActivity(db, { title: 'Of it with them', from: '2026-02', projectId, partnerIds: [ge] });
    await givenActivity(db, { title: 'Coordination', from: '2025-06', kind: 'eu-coordination' });
    expect(await titles()).toEqual(
      expect.arrayContaining(['Of the project', 'Of it with them', 'Coordination']),
    );
  });

  test('the pure function finds the same among these as among all', async () => {
    const strategy = (await api.getStrategy({ code })).data;
    const some = await facts();
    const { items } = (await api.listActivities({ limit: 200 })).data;
    const all = items
      .filter(({ state }) => state !== 'cancelled')
      .map((each) => ({ ...each, happened: each.state === 'held' }));
    const standing = (of: ProgressFacts, on: string) =>
      progressOn(strategy, of, on).priorities.flatMap(({ keyActions }) =>
        keyActions.flatMap(({ targets }) => targets.map(({ evidence: _, ...target }) => target)),
      );
    expect(all.length).toBeGreaterThan(some.activities.length);
    for (const on of ['2024-01-01', '2024-02-29', '2025-02-02', '2025-06-30', '2026-11-22', '2028-01-01'])
      expect(standing(some, on)).toEqual(standing({ ...some, activities: all }, on));
  });
});

describe('Contact points', () => {
  test('are told as days on end, with the office of their first day and nothing of who holds it', async () => {
    await want({ kind: 'contact-point', partnerCode: 'GE' });
    const office = (authority: string, from: string, until: string | null) =>
      givenContactPoint(db, { partnerId: ge, authority, from, until, knownBy: null });
    const first = await office('First office', '2024-05', '2025-03-31');
    await office('Second office', '2025-01-01', '2025-06');
    await office('Next day', '2025-06-02', '2025-06-30');
    const last = await office('Last office', '2026-02-01', null);
    await office('Never certain', '2026', '2026');
    expect((await facts()).contactSpans).toEqual([
      {
        partnerCode: 'GE',
        from: '2024-05-31',
        until: '2025-06-30',
        id: first.id,
        citations: [],
      },
      {
        partnerCode: 'GE',
        from: '2026-02-01',
        until: null,
        id: last.id,
        citations: [],
      },
    ]);
  });

  test('of all partners are told where a target counts partners', async () => {
    const number = { kind: 'number', bound: null, amount: null, baseline: null, partnerCode: null } as const;
    await want({ ...number, measure: 'countries-with-contact-point' });
    expect((await facts()).contactSpans.map(({ partnerCode }) => partnerCode)).toEqual(['GE', 'GE', 'UA']);
  });

  test('and bilateral contacts are counted by day', async () => {
    const { id: office } = await givenContactPoint(db, { partnerId: ua });
    const met = (
      from: string,
      partnerIds: string[],
      state: 'held' | 'planned' = 'held',
      contactPointIds = [office],
    ) => givenActivity(db, { id: v7(), from, partnerIds, state, contactPointIds });
    await met('2026-03-01', [ua]);
    await met('2026-03-01', [ge]);
    await met('2026-03', [ua]);
    await met('2026-04-01', [ua, ge]);
    await met('2027-04-01', [ua], 'planned');
    await met('2026-05-01', [ua], 'held', []);
    const number = {
      kind: 'number',
      measure: 'bilateral-contacts-a-year',
      bound: null,
      amount: null,
      baseline: null,
    } as const;
    await want({ ...number, partnerCode: null });
    await want({ ...number, partnerCode: 'UA' });
    expect((await facts()).contactCounts).toEqual([
      { partnerCode: 'UA', on: '2026-03-01', count: 1 },
      { partnerCode: null, on: '2026-03-01', count: 2 },
      { partnerCode: 'UA', on: '2026-03-31', count: 1 },
      { partnerCode: null, on: '2026-03-31', count: 1 },
    ]);
  });
});
