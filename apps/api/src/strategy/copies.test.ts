import { describe, expect, test } from 'vitest';
import { person } from '../../test/people.ts';
import { refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const server = await startServer({ register: true });
const { api } = server;
const code = 'strategy-2024-2027';
const next = { code: 'strategy-2028-2031', title: 'The next one', from: '2028', until: '2031' };
const targetsOf = async (of: string) =>
  (await api.getStrategy({ code: of })).data.priorities.flatMap(({ keyActions }) =>
    keyActions.flatMap(({ targets }) => targets),
  );
const idOf = async (partnerCode: string, keyActionCode: string) =>
  (await targetsOf(code)).find(
    (each) => each.reach.partnerCode === partnerCode && each.keyActionCode === keyActionCode,
  )?.id as string;

describe('The next strategy', () => {
  test('is seen before it is recorded', async () => {
    const { data } = await api.inspectStrategyCopy({ code, body: next });
    expect(data).toMatchObject({ asOf: '2026-11-22', priorities: 6, keyActions: 17, targets: 80 });
    const left = data.parts.flatMap(({ targets }) => targets.filter(({ carried }) => !carried));
    expect(left).toMatchObject([{ state: 'achieved', reach: { partnerCode: 'CL' } }]);
    expect(await refusalOf(api.getStrategy({ code: next.code }))).toMatchObject({ status: 404 });
    const then = await api.inspectStrategyCopy({ code, body: { ...next, asOf: '2024-03-31' } });
    expect(then.data).toMatchObject({ asOf: '2024-03-31', targets: 81 });
  });

  test('takes over what is open, as one version and without a source of its own', async () => {
    const { status, data } = await api.createStrategyCopy({ code, body: next });
    expect(status).toBe(201);
    const old = (await api.getStrategy({ code })).data;
    expect(data).toMatchObject({
      ...next,
      version: 1,
      standing: 'planned',
      publishedOn: null,
      citations: [],
    });
    expect([data.buildsOn, data.policyDocumentCodes]).toEqual([old.title, old.policyDocumentCodes]);
    const plain = ({ priorities }: typeof old) =>
      priorities.map(({ code: each, title, gist, keyActions }) => [
        ...[each, title, gist],
        keyActions.map((own) => [own.code, own.parentCode, own.title, own.actors, own.owner, own.condition]),
      ]);
    expect(plain(data)).toEqual(plain(old));
    const open = (await targetsOf(code)).filter(
      ({ reach, keyActionCode }) => !(keyActionCode === 'KA2.1' && reach.partnerCode === 'CL'),
    );
    const taken = await targetsOf(next.code);
    expect(
      taken.map(({ keyActionCode, title, reach, condition }) => [keyActionCode, title, reach, condition]),
    ).toEqual(
      open.map(({ keyActionCode, title, reach, condition }) => [keyActionCode, title, reach, condition]),
    );
    expect(
      taken.every(
        ({ dueOn, citations, version }) => dueOn === null && citations.length === 0 && version === 1,
      ),
    ).toBe(true);
    const progress = await api.getStrategyProgress({ code: next.code });
    expect(progress.data.tally).toMatchObject({ achieved: 0, of: 77 });
  });

  test('takes over only what is chosen', async () => {
    const body = {
      ...next,
      code: 'small-plan',
      keyActionCodes: ['KA2.1'],
      targetIds: [await idOf('AU', 'KA2.1'), await idOf('CL', 'KA2.1')],
    };
    const { data } = await api.createStrategyCopy({ code, body });
    expect(data.priorities.map((each) => [each.code, each.keyActions.map((own) => own.code)])).toEqual([
      ['P2', ['KA2.1']],
    ]);
    expect((await targetsOf('small-plan')).map(({ reach }) => reach.partnerCode)).toEqual(['AU', 'CL']);
  });

  test('is refused whole where anything of it is wrong', async () => {
    const wrong = {
      ...next,
      code: 'wrong-plan',
      keyActionCodes: ['KA1.2a'],
      targetIds: [await idOf('AU', 'KA2.1')],
      until: '2027',
    };
    for (const ask of [api.createStrategyCopy, api.inspectStrategyCopy])
      expect(await refusalOf(ask({ code, body: wrong }))).toMatchObject({
        status: 400,
        errors: [
          { pointer: '/until', code: 'period-ends-before-it-starts' },
          { pointer: '/keyActionCodes/0', code: 'sub-action-needs-key-action' },
          { pointer: '/targetIds/0', code: 'carried-target-needs-key-action' },
        ],
      });
    expect(await refusalOf(api.getStrategy({ code: 'wrong-plan' }))).toMatchObject({ status: 404 });
    const taken = await refusalOf(api.createStrategyCopy({ code, body: { ...next, code } }));
    expect(taken).toMatchObject({ status: 409, errors: [{ pointer: '/code' }] });
    expect(await refusalOf(api.createStrategyCopy({ code: 'nobody', body: next }))).toMatchObject({
      status: 404,
    });
  });

  test('is planned by who keeps strategies, and by no other officer', async () => {
    const officer = await person(server, 'officer@agency.example', ['officer']);
    expect(
      await refusalOf(officer.api.createStrategyCopy({ code, body: { ...next, code: 'not-mine' } })),
    ).toMatchObject({ status: 403 });
  });
});
