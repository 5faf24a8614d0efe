import { beforeAll, describe, expect, test } from 'vitest';
import { givenActivity, givenKeyAction, givenStrategy } from '../../test/given.ts';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api, database } = await startServer();
const { db } = database;
const code = 'plan-2024-2027';
const now = async () => (await api.getStrategy({ code })).data;
const at = async () => ({ code, ifMatch: (await api.getStrategy({ code })).etag as string });
const idOf = async (part: string) => {
  const { priorities } = await now();
  const parts = [...priorities, ...priorities.flatMap(({ keyActions }) => keyActions)];
  return parts.find((each) => each.code === part)?.id as string;
};
const keyActions = async () =>
  (await now()).priorities.flatMap((priority) => priority.keyActions.map((each) => each.code));

beforeAll(async () => {
  await givenStrategy(db);
  for (const number of [10, 2, 1])
    await api.createPriority({ code, body: { code: `P${number}`, title: `Priority ${number}` } });
  for (const each of ['KA2.10', 'KA2.1', 'KA2.1b', 'KA2.2', 'KA2.1a'])
    await api.createKeyAction({ code, body: { code: each, title: `Action ${each}` } });
});

describe('The parts of a strategy', () => {
  test('stand in the order of their codes, sub-actions after the key action they are a part of', async () => {
    const { priorities, version } = await now();
    expect(priorities.map((each) => each.code)).toEqual(['P1', 'P2', 'P10']);
    expect(await keyActions()).toEqual(['KA2.1', 'KA2.1a', 'KA2.1b', 'KA2.2', 'KA2.10']);
    expect(priorities[1]?.keyActions[1]).toMatchObject({
      strategyCode: code,
      priorityCode: 'P2',
      parentCode: 'KA2.1',
      activities: 0,
    });
    expect(version).toBe(9);
  });

  test.each([
    ['createPriority', 'P2', 409, 'part-code-taken'],
    ['createPriority', 'P0', 400, 'invalid-request'],
    ['createKeyAction', 'KA2.2', 409, 'part-code-taken'],
    ['createKeyAction', 'KA3.1', 400, 'key-action-needs-priority'],
    ['createKeyAction', 'KA1.1a', 400, 'sub-action-needs-key-action'],
  ] as const)('%s refuses %s', async (create, part, status, refused) => {
    const problem = await refusalOf(api[create]({ code, body: { code: part, title: 'No' } }));
    expect({ status: problem.status, code: codeOf(problem) }).toEqual({ status, code: refused });
    expect(problem.errors?.[0]?.pointer).toBe('/code');
  });

  test('are changed under the version of the strategy, and keep their codes', async () => {
    const [priorityId, keyActionId] = [await idOf('P2'), await idOf('KA2.2')];
    const here = await at();
    const same = await api.updatePriority({ ...here, priorityId, body: { title: 'Priority 2' } });
    expect(same.etag).toBe(here.ifMatch);
    const { data } = await api.updatePriority({ ...here, priorityId, body: { gist: 'Formal ties' } });
    expect(data.priorities[1]).toMatchObject({ title: 'Priority 2', gist: 'Formal ties', version: 2 });
    const body = {
      condition: 'where possible',
      owner: 'International unit',
      actors: ['The Council decides'],
    };
    const late = api.updateKeyAction({ ...here, keyActionId, body });
    expect(await refusalOf(late)).toMatchObject({ status: 412 });
    const changed = await api.updateKeyAction({ ...(await at()), keyActionId, body });
    expect(changed.data.priorities[1]?.keyActions[3]).toMatchObject({ ...body, title: 'Action KA2.2' });
    const priority = api.updatePriority({ ...(await at()), priorityId, body: { code: 'P9' } });
    expect(codeOf(await refusalOf(priority))).toBe('codes-never-change');
    const keyAction = api.updateKeyAction({ ...(await at()), keyActionId, body: { code: 'KA2.9' } });
    expect(codeOf(await refusalOf(keyAction))).toBe('codes-never-change');
  });

  test('go with what is below them and come back with it', async () => {
    const [priorityId, keyActionId] = [await idOf('P2'), await idOf('KA2.1')];
    await api.deleteKeyAction({ ...(await at()), keyActionId });
    expect(await keyActions()).toEqual(['KA2.2', 'KA2.10']);
    await api.deletePriority({ ...(await at()), priorityId });
    expect(await keyActions()).toEqual([]);
    const early = await refusalOf(api.restoreKeyAction({ code, keyActionId }));
    expect(codeOf(early)).toBe('reference-gone');
    expect(early.detail).toContain('its priority is no longer on the register');
    await api.restorePriority({ code, priorityId });
    expect(await keyActions()).toEqual(['KA2.2', 'KA2.10']);
    await api.restoreKeyAction({ code, keyActionId });
    expect(await keyActions()).toEqual(['KA2.1', 'KA2.1a', 'KA2.1b', 'KA2.2', 'KA2.10']);
    expect(codeOf(await refusalOf(api.restorePriority({ code, priorityId })))).toBe('not-deleted');
  });

  test('come back only to the whole they are a part of', async () => {
    const [part, whole] = [await idOf('KA2.1a'), await idOf('KA2.1')];
    await api.deleteKeyAction({ ...(await at()), keyActionId: part });
    await api.deleteKeyAction({ ...(await at()), keyActionId: whole });
    const problem = await refusalOf(api.restoreKeyAction({ code, keyActionId: part }));
    expect(codeOf(problem)).toBe('reference-gone');
    expect(problem.detail).toContain('KA2.1, which it is a part of, is no longer on the register');
    await api.restoreKeyAction({ code, keyActionId: whole });
    await api.restoreKeyAction({ code, keyActionId: part });
    expect(await keyActions()).toContain('KA2.1a');
  });

  test('stay while activities serve them, each with the number', async () => {
    const { id: strategyId } = await now();
    const served = await idOf('KA2.1a');
    const one = await givenActivity(db, { keyActionIds: [served, await idOf('KA2.2')] });
    await givenActivity(db, { keyActionIds: [served] });
    const refused = async (call: Promise<unknown>) => (await refusalOf(call)).detail;
    const keyActionId = await idOf('KA2.1');
    expect(await refused(api.deleteKeyAction({ ...(await at()), keyActionId }))).toContain(
      'KA2.1 cannot be deleted while activities name it (2)',
    );
    expect(await refused(api.deletePriority({ ...(await at()), priorityId: await idOf('P2') }))).toContain(
      'P2 cannot be deleted while activities name its key actions (2)',
    );
    expect(await refused(api.deleteStrategy(await at()))).toContain(
      '“The plan” cannot be deleted while activities name its key actions (2)',
    );
    await api.deletePriority({ ...(await at()), priorityId: await idOf('P1') });
    expect((await api.listKeyActions({ q: 'ka2.1a' })).data.items).toMatchObject([{ activities: 2 }]);
    await db.deleteFrom('activity').where('id', '=', one.id).execute();
    await api.deleteKeyAction({ ...(await at()), keyActionId: await idOf('KA2.2') });
    await expect(db.deleteFrom('strategy').where('id', '=', strategyId).execute()).rejects.toThrow(
      'activity_use_key_action',
    );
  });

  test('that nobody has are not found', async () => {
    const here = await at();
    const none = (await now()).id;
    const missing = async (call: Promise<unknown>) => (await refusalOf(call)).status;
    expect(await missing(api.updatePriority({ ...here, priorityId: none, body: {} }))).toBe(404);
    expect(await missing(api.deleteKeyAction({ ...here, keyActionId: none }))).toBe(404);
    expect(await missing(api.deleteTarget({ ...here, targetId: none }))).toBe(404);
    expect(await missing(api.restoreTarget({ code, targetId: none }))).toBe(404);
  });
});

test('the parts of all strategies are listed and filtered', async () => {
  const next = await givenStrategy(db, { code: 'plan-2028', from: '2028', until: '2031' });
  await givenKeyAction(db, { strategyId: next.id, code: 'KA2.1', condition: 'where means allow' });
  const codes = async (query: Parameters<typeof api.listKeyActions>[0]) =>
    (await api.listKeyActions(query)).data.items.map((each) => `${each.strategyCode}/${each.code}`);
  expect(await codes({ conditional: true })).toEqual(['plan-2028/KA2.1']);
  expect(await codes({ strategyCode: [code], priority: ['P2'], sort: '-code' })).toEqual(
    ['KA2.10', 'KA2.1b', 'KA2.1a', 'KA2.1'].map((each) => `${code}/${each}`),
  );
  expect(await codes({ q: 'to do' })).toEqual(['plan-2028/KA2.1']);
  const priorities = (await api.listPriorities({ strategyCode: ['plan-2028'] })).data.items;
  expect(priorities).toMatchObject([{ code: 'P2', keyActions: [{ code: 'KA2.1' }] }]);
  expect((await api.listPriorities({ q: 'formal ties' })).data.items).toMatchObject([{ code: 'P2' }]);
});
