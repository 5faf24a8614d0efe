import { describe, expect, test } from 'vitest';
import {
  givenActivity,
  givenAgreement,
  givenContactPoint,
  givenKeyAction,
  givenPartner,
  givenProject,
  givenStrategy,
} from '../../test/given.ts';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api, database } = await startServer();
const { db } = database;
const ukraine = await givenPartner(db, { code: 'UA', name: 'Ukraine' });
const kosovo = await givenPartner(db, { code: 'XK', name: 'Kosovo', designation: 'A footnote.' });
const agreement = await givenAgreement(db, { partnerId: ukraine.id, title: 'The agreement' });
const office = await givenContactPoint(db, { partnerId: ukraine.id, authority: 'The prosecution' });
const project = await givenProject(db);
const strategy = await givenStrategy(db, { code: 'plan' });
const first = await givenKeyAction(db, { strategyId: strategy.id, code: 'KA1.1', title: 'To ask' });
const tenth = await givenKeyAction(db, { strategyId: strategy.id, code: 'KA2.10', title: 'To sign' });

const meeting = { kind: 'technical-meeting', title: 'A meeting', state: 'held', from: '2026-03' } as const;
const everything = {
  ...meeting,
  until: '2026-04-02',
  place: 'agency',
  partnerCodes: ['XK', 'UA'],
  agreementIds: [agreement.id],
  contactPointIds: [office.id],
  projectCode: project.code,
  keyActions: ['plan/KA2.10', 'plan/KA1.1'],
  participants: 12,
  outcome: 'They met.',
  effortDays: 2.5,
  cost: 1200.05,
  currency: 'EUR',
  fundingSource: 'The budget of the agency',
};

describe('An activity', () => {
  test('keeps all that is said of it, and names what it concerns, with the footnote (BR17)', async () => {
    const { data, status } = await api.createActivity({ body: everything });
    expect(status).toBe(201);
    expect(data).toMatchObject(everything);
    expect(data.partners).toEqual([
      { code: 'XK', kind: 'country', name: 'Kosovo', designation: 'A footnote.' },
      { code: 'UA', kind: 'country', name: 'Ukraine', designation: null },
    ]);
    expect(data.instruments).toEqual([{ type: 'agreement', id: agreement.id, title: 'The agreement' }]);
    expect(data.contactPoints).toMatchObject([{ authority: 'The prosecution', partner: { code: 'UA' } }]);
    expect(data.keyActionRefs).toEqual([
      { strategyCode: 'plan', code: 'KA2.10', title: 'To sign' },
      { strategyCode: 'plan', code: 'KA1.1', title: 'To ask' },
    ]);
    expect(data.project).toEqual({ code: 'emj', title: 'EuroMed Justice' });
    expect((await api.getActivity({ id: data.id })).data).toEqual(data);
  });

  test('may be no more than a kind, a title, a state, and a day that nobody recorded', async () => {
    const { data } = await api.createActivity({ body: { ...meeting, from: null } });
    expect(data).toMatchObject({ from: null, partners: [], project: null, cost: null, followUps: [] });
  });

  test.each([
    ['a partner', { partnerCodes: ['UA', 'FR'] }, '/partnerCodes/1'],
    ['a project', { projectCode: 'nobody' }, '/projectCode'],
    ['an agreement', { agreementIds: [office.id] }, '/agreementIds/0'],
    ['an arrangement', { workingArrangementIds: [office.id] }, '/workingArrangementIds/0'],
    ['a contact point', { contactPointIds: [agreement.id] }, '/contactPointIds/0'],
    ['a key action', { keyActions: ['plan/KA1.1', 'KA9.9'] }, '/keyActions/1'],
    ['a key action of another strategy', { keyActions: ['plan-b/KA1.1'] }, '/keyActions/0'],
  ])('is refused with %s that is not on the register', async (_, more, pointer) => {
    const problem = await refusalOf(api.createActivity({ body: { ...meeting, ...more } }));
    expect(problem).toMatchObject({ status: 400, errors: [{ pointer, code: 'activity-names-unknown' }] });
  });

  test.each([
    ['held in the future', { from: '2026-11-23' }, 409, 'held-in-the-future'],
    ['over before it begins', { until: '2026-02' }, 400, 'period-ends-before-it-starts'],
    ['with a cost in nothing (BR28)', { cost: 3 }, 400, 'cost-needs-currency'],
    ['of an unknown kind', { kind: 'party' as 'study-visit' }, 400, 'invalid-request'],
    ['for a key action that has no such form', { keyActions: ['KA10'] }, 400, 'invalid-request'],
  ])('is refused %s', async (_, more, status, code) => {
    const problem = await refusalOf(api.createActivity({ body: { ...meeting, ...more } }));
    expect({ status: problem.status, code: codeOf(problem) }).toEqual({ status, code });
  });

  test('is changed field by field, and a change that changes nothing makes no version', async () => {
    const { data, etag } = await api.createActivity({ body: everything });
    const at = { id: data.id, ifMatch: etag as string };
    const { cost, keyActions } = everything;
    expect((await api.updateActivity({ ...at, body: { cost, keyActions } })).etag).toBe(etag);
    const body = { projectCode: null, partnerCodes: ['UA'], effortDays: 3 };
    const changed = await api.updateActivity({ ...at, body });
    expect(changed.data).toMatchObject({ ...everything, ...body, project: null, version: 2 });
    expect(await refusalOf(api.updateActivity({ ...at, body: { title: 'Late' } }))).toMatchObject({
      status: 412,
    });
    const ahead = api.updateActivity({
      id: data.id,
      ifMatch: changed.etag as string,
      body: { from: '2027', until: null },
    });
    expect(codeOf(await refusalOf(ahead))).toBe('held-in-the-future');
  });

  test('one revision tells all it concerns', async () => {
    const { data } = await api.createActivity({ body: everything });
    const { state } = await db
      .selectFrom('revision')
      .select('state')
      .where('recordId', '=', data.id)
      .executeTakeFirstOrThrow();
    expect(state).toMatchObject({
      partner_ids: [kosovo.id, ukraine.id],
      project_id: project.id,
      key_action_ids: [tenth.id, first.id],
    });
  });
});

describe('The key actions of an activity', () => {
  const body = { ...meeting, title: 'With a promise' };
  const found = async (keyAction: string) =>
    (await api.listActivities({ keyAction: [keyAction], q: 'promise' })).data.items.length;

  test('may be named by their code alone while one strategy has it, and are each named once', async () => {
    const keyActions = ['KA1.1', 'plan/KA1.1', 'plan/KA2.10'];
    const { data, etag } = await api.createActivity({ body: { ...body, keyActions } });
    expect(data.keyActions).toEqual(['plan/KA1.1', 'plan/KA2.10']);
    const same = { id: data.id, ifMatch: etag as string, body: { keyActions: ['KA1.1', 'KA2.10'] } };
    expect((await api.updateActivity(same)).etag).toBe(etag);
    expect([await found('KA1.1'), await found('plan/KA2.10'), await found('other/KA1.1')]).toEqual([1, 1, 0]);
  });

  test('are named with their strategy once several have the code', async () => {
    const other = await givenStrategy(db, { code: 'plan-b' });
    await givenKeyAction(db, { strategyId: other.id, code: 'KA1.1' });
    const problem = await refusalOf(api.createActivity({ body: { ...body, keyActions: ['KA1.1'] } }));
    expect(codeOf(problem)).toBe('key-action-of-several-strategies');
    expect(problem.detail).toBe('Say whose key action KA1.1 is: plan/KA1.1 and plan-b/KA1.1.');
    expect(problem.errors).toMatchObject([{ pointer: '/keyActions/0' }]);
    const { data } = await api.createActivity({ body: { ...body, keyActions: ['plan-b/KA1.1'] } });
    expect(data.keyActionRefs).toMatchObject([{ strategyCode: 'plan-b' }]);
    expect(await found('KA1.1')).toBe(2);
  });

  test('that were written before there were any are shown, until somebody says which are meant', async () => {
    const { id } = await givenActivity(db, { keyActions: ['KA2.10', 'KA7.7'] });
    const { data, etag } = await api.getActivity({ id });
    expect(data).toMatchObject({ keyActions: ['KA2.10', 'KA7.7'], keyActionRefs: [] });
    const here = { id, ifMatch: etag as string };
    const problem = await refusalOf(api.updateActivity({ ...here, body: { outcome: 'Met' } }));
    expect(problem.errors).toMatchObject([{ pointer: '/keyActions/1', code: 'activity-names-unknown' }]);
    const mended = await api.updateActivity({ ...here, body: { keyActions: ['KA2.10'] } });
    expect(mended.data.keyActions).toEqual(['plan/KA2.10']);
  });
});
