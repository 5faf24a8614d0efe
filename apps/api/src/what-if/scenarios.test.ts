import { describe, expect, test } from 'vitest';
import { person } from '../../test/people.ts';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';
import { query } from '../../test/sql.ts';

const server = await startServer();
const { api, database } = server;
const [ada, ben] = [await person(server, 'ada@agency.example'), await person(server, 'ben@agency.example')];
const reader = await person(server, 'reader@agency.example', ['reader']);
const id = '019aa1de-7d55-7c52-8b6c-0d4a5a1b2c3d';
const signed = { kind: 'milestone' as const, instrumentId: id, stage: 'signed' as const, on: '2027-06-01' };
const body = { name: 'All signed', partnerCodes: ['EG', 'TR'], suppositions: [signed] };
const kept = async (more: object = {}) => (await ada.api.createScenario({ body: { ...body, ...more } })).data;
const names = async (who: typeof ada, whose?: 'own' | 'others') =>
  (await who.api.listScenarios({ ...(whose && { whose }), sort: 'name' })).data.items.map(({ name }) => name);

describe('A scenario', () => {
  test('is kept as it was given, and is its owner’s alone', async () => {
    const { data, status, headers } = await ada.api.createScenario({ body });
    expect([status, headers.get('location')]).toEqual([201, `/v1/scenarios/${data.id}`]);
    expect(data).toMatchObject({
      ...body,
      version: 1,
      owner: 'ada',
      own: true,
      shared: false,
      day: null,
      note: null,
    });
    expect((await ada.api.getScenario({ id: data.id })).data).toEqual(data);
    for (const other of [ben.api, reader.api, api])
      expect(await refusalOf(other.getScenario({ id: data.id }))).toMatchObject({ status: 404 });
  });

  test('of somebody else cannot be told from none: not read, changed, deleted or brought back', async () => {
    const scenario = await kept();
    const [there, nowhere] = await Promise.all(
      [scenario.id, id].map(async (each) => {
        const ifMatch = '"1"';
        const problems = await Promise.all([
          refusalOf(ben.api.getScenario({ id: each })),
          refusalOf(ben.api.updateScenario({ id: each, ifMatch, body: { name: 'Mine' } })),
          refusalOf(ben.api.deleteScenario({ id: each, ifMatch })),
          refusalOf(ben.api.restoreScenario({ id: each })),
        ]);
        return problems.map(({ status, type, detail }) => [status, type, detail?.replace(each, '')]);
      }),
    );
    expect(there).toEqual(nowhere);
    expect(there?.map(([status]) => status)).toEqual([404, 404, 404, 404]);
  });

  test('that is shared is read by all, and changed by its owner only', async () => {
    const { id: shared } = await kept({ name: 'Shared', shared: true });
    expect((await ben.api.getScenario({ id: shared })).data).toMatchObject({ own: false, owner: 'ada' });
    expect((await reader.api.getScenario({ id: shared })).data.name).toBe('Shared');
    const ifMatch = '"1"';
    const change = ben.api.updateScenario({ id: shared, ifMatch, body: { shared: false } });
    expect(codeOf(await refusalOf(change))).toBe('scenario-of-another');
    const deletion = ben.api.deleteScenario({ id: shared, ifMatch });
    expect(codeOf(await refusalOf(deletion))).toBe('scenario-of-another');
    await ada.api.updateScenario({ id: shared, ifMatch: '"1"', body: { shared: false } });
    expect(await refusalOf(ben.api.getScenario({ id: shared }))).toMatchObject({ status: 404 });
  });

  test('is changed by whoever read it last', async () => {
    const { id: own } = await kept();
    const change = (ifMatch: string, name: string) =>
      ada.api.updateScenario({ id: own, ifMatch, body: { name } });
    expect((await change('"1"', 'Renamed')).data).toMatchObject({
      name: 'Renamed',
      version: 2,
      suppositions: [signed],
    });
    expect(await refusalOf(change('"1"', 'Late'))).toMatchObject({
      status: 412,
      current: { changedBy: 'ada' },
    });
    expect((await change('"2"', 'Renamed')).data.version).toBe(2);
  });

  test('is deleted, and brought back by its owner', async () => {
    const { id: own } = await kept({ name: 'Deleted', shared: true });
    await ada.api.deleteScenario({ id: own, ifMatch: '"1"' });
    expect(await refusalOf(ada.api.getScenario({ id: own }))).toMatchObject({ status: 404 });
    expect(await names(ben)).not.toContain('Deleted');
    expect(await refusalOf(ben.api.restoreScenario({ id: own }))).toMatchObject({ status: 404 });
    expect((await ada.api.restoreScenario({ id: own })).data).toMatchObject({ name: 'Deleted', version: 3 });
  });

  test('that was deleted a month ago is gone for good', async () => {
    const { id: old } = await kept();
    await ada.api.deleteScenario({ id: old, ifMatch: '"1"' });
    await query(
      database.url,
      `update scenario set deleted_at = deleted_at - interval '31 days' where id = '${old}'`,
    );
    expect(await refusalOf(ada.api.restoreScenario({ id: old }))).toMatchObject({ status: 404 });
    const { id: next } = await kept();
    await ada.api.deleteScenario({ id: next, ifMatch: '"1"' });
    const rows = await database.db
      .selectFrom('scenario')
      .select('id')
      .where('id', 'in', [old, next])
      .execute();
    expect(rows).toEqual([{ id: next }]);
  });

  test('may be kept by whoever keeps the register', async () => {
    expect(await refusalOf(reader.api.createScenario({ body }))).toMatchObject({ status: 403 });
  });

  test.each([
    [{ name: ' ' }, '/name'],
    [{ suppositions: [{ ...signed, on: '2027-06' }] }, '/suppositions/0/on'],
    [{ suppositions: [{ ...signed, stage: 'dreamt' }] }, '/suppositions/0/stage'],
    [{ suppositions: [{ kind: 'contact-point', partnerCode: 'EG' }] }, '/suppositions/0/on'],
  ])('with %o is refused at its field', async (more, pointer) => {
    const problem = await refusalOf(ada.api.createScenario({ body: { ...body, ...more } as never }));
    expect(problem).toMatchObject({ status: 400 });
    expect(problem.errors?.map((each) => each.pointer)).toContain(pointer);
  });
});

describe('The list of scenarios', () => {
  test('shows one’s own and what others share', async () => {
    const [carla, dan] = [
      await person(server, 'carla@agency.example'),
      await person(server, 'dan@agency.example'),
    ];
    const keep = (who: typeof ada, name: string, shared: boolean) =>
      who.api.createScenario({ body: { ...body, name, shared } });
    await keep(carla, 'Carla shared', true);
    await keep(carla, 'Carla private', false);
    await keep(dan, 'Dan shared', true);
    expect(await names(carla, 'own')).toEqual(['Carla private', 'Carla shared']);
    expect(await names(carla, 'others')).toContain('Dan shared');
    expect(await names(dan)).toEqual(expect.arrayContaining(['Carla shared', 'Dan shared']));
    expect(await names(dan)).not.toContain('Carla private');
    const found = await dan.api.listScenarios({ q: 'carla', count: true });
    expect(found.data).toMatchObject({ total: 1, items: [{ name: 'Carla shared' }] });
  });
});

test('Keeping a scenario leaves no trace on the register: no revision, no change, nothing in the snapshot', async () => {
  const revisions = async () => (await database.db.selectFrom('revision').select('seq').execute()).length;
  const before = [await revisions(), (await api.exportSnapshot()).data.split('\n').slice(1)];
  await kept({ name: 'Untold', shared: true });
  expect([await revisions(), (await api.exportSnapshot()).data.split('\n').slice(1)]).toEqual(before);
});
