import type { ActivitiesReach, NumberReach, TargetReach, WorkingArrangementReach } from '@concord/contract';
import { describe, expect, test } from 'vitest';
import { givenKeyAction, givenPartner, givenProject, givenStrategy } from '../../test/given.ts';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api, database } = await startServer();
const { db } = database;
await givenPartner(db, { code: 'CL', name: 'Chile', regions: ['latin-america-caribbean'] });
await givenPartner(db, { code: 'XK', name: 'Kosovo', designation: 'A footnote.' });
await givenProject(db);
const { id: strategyId } = await givenStrategy(db);
const code = 'plan-2024-2027';
await givenKeyAction(db, { strategyId, code: 'KA2.1', condition: 'where possible' });
await givenKeyAction(db, { strategyId, code: 'KA3.1' });

const at = async () => ({ code, ifMatch: (await api.getStrategy({ code })).etag as string });
const all = async () => (await api.listTargets({})).data.items;
const signed: WorkingArrangementReach = {
  kind: 'working-arrangement',
  partnerCode: 'XK',
  stage: 'signed',
  purpose: 'strategic',
};
const number: NumberReach = {
  ...{ kind: 'number', measure: 'countries-with-contact-point', bound: 'more-than' },
  ...{ amount: 70, baseline: 60, partnerCode: null },
};
const held: ActivitiesReach = {
  ...{ kind: 'activities', activityKinds: ['study-visit', 'country-visit'], atLeast: 3 },
  ...{ partnerCode: 'CL', projectCode: 'emj' },
};
const add = async (reach: TargetReach, keyActionCode = 'KA2.1') => {
  const before = new Set((await all()).map(({ id }) => id));
  await api.createTarget({ code, body: { keyActionCode, reach } });
  return (await all()).find(({ id }) => !before.has(id)) as Awaited<ReturnType<typeof all>>[number];
};

describe('A target', () => {
  test('names what must be reached and by whom, with the footnote (BR17)', async () => {
    const body = {
      keyActionCode: 'KA2.1',
      reach: signed,
      title: 'Ties',
      dueOn: '2026',
      condition: 'if asked',
    };
    const { data, status } = await api.createTarget({ code, body });
    expect(status).toBe(201);
    expect(data.priorities[0]?.keyActions[0]?.targets).toMatchObject([
      {
        ...body,
        keyAction: { strategyCode: code, code: 'KA2.1', title: 'To do KA2.1' },
        partner: { code: 'XK', kind: 'country', name: 'Kosovo', designation: 'A footnote.' },
        project: null,
        version: 1,
      },
    ]);
  });

  test.each<[TargetReach]>([
    [{ kind: 'agreement', partnerCode: 'CL', stage: 'authorised' }],
    [{ kind: 'contact-point', partnerCode: 'CL' }],
    [number],
    [{ ...number, measure: 'agreements-implemented', bound: 'all', amount: null, baseline: null }],
    [held],
    [{ ...held, activityKinds: [], partnerCode: null, projectCode: null }],
  ])('is kept as it was given: %j', async (reach) => {
    const target = await add(reach, 'KA3.1');
    expect(target.reach).toEqual(reach);
    await api.deleteTarget({ ...(await at()), targetId: target.id });
  });

  test.each([
    [
      'a key action that is not there',
      { keyActionCode: 'KA9.1' },
      'target-needs-key-action',
      '/keyActionCode',
    ],
    ['a partner', { reach: { ...signed, partnerCode: 'FR' } }, 'partner-unknown', '/reach/partnerCode'],
    ['a project', { reach: { ...held, projectCode: 'nobody' } }, 'project-unknown', '/reach/projectCode'],
    [
      'no number for its bound',
      { reach: { ...number, amount: null } },
      'bound-needs-amount',
      '/reach/amount',
    ],
    ['a kind nobody knows', { reach: { kind: 'party' } as never }, 'invalid-request', '/reach/kind'],
    ['no kind', { reach: { partnerCode: 'CL' } as never }, 'invalid-request', '/reach/kind'],
    [
      'members of another kind',
      { reach: { ...signed, atLeast: 1 } as never },
      'invalid-request',
      '/reach/atLeast',
    ],
    [
      'a step that ends something',
      { reach: { ...signed, stage: 'expired' } as never },
      'invalid-request',
      '/reach/stage',
    ],
  ])('with %s is refused, at its field', async (_, more, refused, pointer) => {
    const problem = await refusalOf(
      api.createTarget({ code, body: { keyActionCode: 'KA2.1', reach: signed, ...more } }),
    );
    expect({ status: problem.status, code: codeOf(problem) }).toEqual({ status: 400, code: refused });
    expect(problem.errors).toMatchObject([{ pointer }]);
  });

  test('is changed under the version of the strategy, and takes another reach whole', async () => {
    const { id: targetId } = await add(held);
    const here = await at();
    const same = await api.updateTarget({ ...here, targetId, body: { reach: held } });
    expect(same.etag).toBe(here.ifMatch);
    await api.updateTarget({ ...here, targetId, body: { reach: number, keyActionCode: 'KA3.1' } });
    const changed = (await all()).find(({ id }) => id === targetId);
    expect(changed).toMatchObject({ reach: number, keyActionCode: 'KA3.1', partner: null, version: 2 });
    const late = api.updateTarget({ ...here, targetId, body: { dueOn: '2027' } });
    expect(await refusalOf(late)).toMatchObject({ status: 412 });
    await api.updateTarget({ ...(await at()), targetId, body: { reach: held } });
    expect((await all()).find(({ id }) => id === targetId)?.reach).toEqual(held);
  });

  test('is removed and comes back', async () => {
    const { id: targetId } = await add({ kind: 'contact-point', partnerCode: 'CL' });
    const count = (await all()).length;
    await api.deleteTarget({ ...(await at()), targetId });
    expect(await all()).toHaveLength(count - 1);
    await api.restoreTarget({ code, targetId });
    expect((await all()).find(({ id }) => id === targetId)).toMatchObject({ version: 3 });
  });

  test('keeps the partner and the project that it names', async () => {
    await add(held);
    const partner = await api.getPartner({ code: 'CL' });
    const named = await refusalOf(api.deletePartner({ code: 'CL', ifMatch: partner.etag as string }));
    expect(named).toMatchObject({ status: 409 });
    expect(named.detail).toContain('targets of strategies that name it');
    const project = await api.getCapacityProject({ code: 'emj' });
    const ofProject = api.deleteCapacityProject({ code: 'emj', ifMatch: project.etag as string });
    const refused = await refusalOf(ofProject);
    expect(codeOf(refused)).toBe('in-use-by-targets');
    expect(refused.detail).toContain(
      '“EuroMed Justice” cannot be deleted while targets of a strategy name it',
    );
  });
});

test('history and the feed name what a target belongs to by its code', async () => {
  const told = (await api.listRevisions({ resource: 'strategies', id: code })).data.items[0];
  expect(told?.sentences[0]).toBe('Added the target “KA2.1”, Chile, “EuroMed Justice”.');
  const events = (await api.listChanges({ limit: 200 })).data.items.map(({ data }) => data.record);
  const named = events.filter((record) => record?.keyActionCode === 'KA2.1');
  expect(named[0]).toMatchObject({ kind: 'working-arrangement', partnerCode: 'XK' });
});

test('the database refuses a reach that is of two kinds', async () => {
  const target = db.updateTable('strategyTarget').where('kind', '=', 'working-arrangement');
  for (const columns of [{ amount: 3 }, { atLeast: 1 }, { arrangementStage: null }, { partnerId: null }])
    await expect(target.set(columns).execute()).rejects.toThrow('strategy_target_');
});

test('the targets of all strategies are listed and filtered', async () => {
  const found = async (query: Parameters<typeof api.listTargets>[0]) =>
    (await api.listTargets(query)).data.items.map(
      ({ keyActionCode, reach }) => `${keyActionCode} ${reach.kind}`,
    );
  expect(await found({ partnerCode: ['XK'] })).toEqual(['KA2.1 working-arrangement']);
  expect(await found({ kind: ['contact-point'], region: ['latin-america-caribbean'] })).toEqual([
    'KA2.1 contact-point',
  ]);
  expect(await found({ projectCode: 'emj', conditional: true })).toEqual(['KA2.1 activities']);
  expect(await found({ projectCode: 'emj', conditional: false, priority: ['P3'] })).toEqual([
    'KA3.1 activities',
  ]);
  expect(await found({ keyActionCode: ['KA3.1'], q: 'chile' })).toEqual(['KA3.1 activities']);
  const counted = await api.listTargets({ strategyCode: ['nobody'], count: true });
  expect(counted.data).toMatchObject({ items: [], total: 0 });
});
