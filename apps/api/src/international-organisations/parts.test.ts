import { cadenceKept } from '@concord/core';
import { describe, expect, test } from 'vitest';
import { givenActivity } from '../../test/given.ts';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api, database } = await startServer();
const code = 'council-of-europe';
const { data: council } = await api.createInternationalOrganisation({
  body: {
    code,
    name: 'Council of Europe',
    legalPersonality: true,
    areas: ['cybercrime', 'drugs'],
    contactCadence: 6,
  },
});
await api.createNetwork({ body: { code: 'wacap', name: 'A network' } });
const read = async () => {
  const { data, etag } = await api.getInternationalOrganisation({ code });
  return { ...data, ifMatch: etag as string };
};

test('an organisation shows its personality, its areas and its cadence; without contacts that is not kept', () => {
  expect(council).toMatchObject({
    legalPersonality: true,
    areas: ['cybercrime', 'drugs'],
    contactCadence: 6,
  });
  expect(council).toMatchObject({ cadenceKept: false, lastContactOn: null, bodies: [], jointActions: [] });
});

describe('A body of an organisation', () => {
  test('is added, changed and removed under the version of the organisation', async () => {
    const { data, headers } = await api.createOrganisationBody({
      code,
      body: { name: 'Committee on cybercrime', kind: 'committee', areas: ['cybercrime'] },
    });
    const [body] = data.bodies;
    const at = { code, bodyId: body?.id as string };
    expect(headers.get('location')).toBe(`/v1/international-organisations/${code}/bodies/${at.bodyId}`);
    const { ifMatch, version } = await read();
    const same = await api.updateOrganisationBody({ ...at, ifMatch, body: { kind: 'committee' } });
    expect(same.data.version).toBe(version);
    const changed = await api.updateOrganisationBody({ ...at, ifMatch, body: { kind: 'working-group' } });
    expect(changed.data.bodies).toMatchObject([{ kind: 'working-group', areas: ['cybercrime'], version: 2 }]);
    expect(await refusalOf(api.deleteOrganisationBody({ ...at, ifMatch }))).toMatchObject({ status: 412 });
    const left = await api.deleteOrganisationBody({ ...at, ifMatch: changed.etag as string });
    expect(left.data.bodies).toEqual([]);
    const again = api.deleteOrganisationBody({ ...at, ifMatch: left.etag as string });
    expect(await refusalOf(again)).toMatchObject({ status: 404 });
  });

  test('belongs to an organisation, not to a network', async () => {
    const wrong = api.createOrganisationBody({ code: 'wacap', body: { name: 'A body', kind: 'other' } });
    expect(await refusalOf(wrong)).toMatchObject({ status: 404 });
  });
});

describe('A joint action', () => {
  test('with its period and its status is kept under the version of the organisation', async () => {
    const { data } = await api.createJointAction({
      code,
      body: { title: 'A campaign', status: 'planned', from: '2027' },
    });
    const at = { code, jointActionId: data.jointActions[0]?.id as string };
    expect(data.jointActions).toMatchObject([{ topic: null, from: '2027', until: null }]);
    const { ifMatch } = await read();
    const body = { status: 'running', from: '2026-10' } as const;
    const { data: running } = await api.updateJointAction({ ...at, ifMatch, body });
    expect(running.jointActions).toMatchObject([body]);
  });

  test('whose end is before its start is refused', async () => {
    const body = { title: 'Backwards', status: 'planned', from: '2027', until: '2026-12' } as const;
    const problem = await refusalOf(api.createJointAction({ code, body }));
    expect(problem).toMatchObject({ status: 400, errors: [{ pointer: '/until' }] });
    expect(codeOf(problem)).toBe('period-ends-before-it-starts');
    const { jointActions, ifMatch } = await read();
    const at = { code, jointActionId: jointActions[0]?.id as string };
    const moved = api.updateJointAction({ ...at, ifMatch, body: { until: '2026-09' } });
    expect(codeOf(await refusalOf(moved))).toBe('period-ends-before-it-starts');
  });

  test('comes back with its organisation, and goes alone', async () => {
    await api.createOrganisationBody({ code, body: { name: 'A group', kind: 'working-group' } });
    await api.deleteInternationalOrganisation({ code, ifMatch: (await read()).ifMatch });
    const { data } = await api.restoreInternationalOrganisation({ code });
    expect([data.bodies.length, data.jointActions.length]).toEqual([1, 1]);
    const at = { code, jointActionId: data.jointActions[0]?.id as string };
    const left = await api.deleteJointAction({ ...at, ifMatch: (await read()).ifMatch });
    expect(left.data.jointActions).toEqual([]);
  });
});

test('whether the cadence is kept is what the rule says, on every kind of day (BR35)', async () => {
  const { id } = await read();
  for (const [from, state] of [
    ['2026-08-31', 'held'],
    ['2026-11', 'planned'],
    ['2025', 'held'],
  ] as const)
    await givenActivity(database.db, { partnerIds: [id], from, state });
  for (const cadence of [null, 1, 6, 13]) {
    await api.updateInternationalOrganisation({
      code,
      ifMatch: (await read()).ifMatch,
      body: { contactCadence: cadence },
    });
    for (const on of ['2025-06-01', '2025-12-31', '2026-09-30', '2026-10-01', '2027-02-28', '2027-03-01']) {
      const { data } = await api.getInternationalOrganisation({ code, on });
      const last = on < '2025-12-31' ? null : on < '2026-08-31' ? '2025-12-31' : '2026-08-31';
      const kept = cadenceKept(cadence, last, on);
      expect([cadence, on, data.cadenceKept]).toEqual([cadence, on, kept]);
      expect(data.lastContactOn).toBe(last === '2025-12-31' ? '2025' : last);
    }
  }
});
