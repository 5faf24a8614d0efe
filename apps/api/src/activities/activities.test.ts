import { describe, expect, test } from 'vitest';
import { givenAgreement, givenContactPoint, givenPartner, givenProject } from '../../test/given.ts';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api, database } = await startServer();
const { db } = database;
const ukraine = await givenPartner(db, { code: 'UA', name: 'Ukraine' });
const kosovo = await givenPartner(db, { code: 'XK', name: 'Kosovo', designation: 'A footnote.' });
const agreement = await givenAgreement(db, { partnerId: ukraine.id, title: 'The agreement' });
const office = await givenContactPoint(db, { partnerId: ukraine.id, authority: 'The prosecution' });
const project = await givenProject(db);

const meeting = { kind: 'technical-meeting', title: 'A meeting', state: 'held', from: '2026-03' } as const;
const everything = {
  ...meeting,
  until: '2026-04-02',
  place: 'agency',
  partnerCodes: ['XK', 'UA'],
  agreementIds: [agreement.id],
  contactPointIds: [office.id],
  projectCode: project.code,
  keyActions: ['KA1.1', 'KA2.10'],
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
    expect(state).toMatchObject({ partner_ids: [kosovo.id, ukraine.id], project_id: project.id });
  });
});
