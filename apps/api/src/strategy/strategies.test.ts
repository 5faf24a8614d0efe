import { describe, expect, test } from 'vitest';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api } = await startServer();
await api.createPolicyDocument({ body: { code: 'POL1', title: 'The agenda' } });
await api.createSource({ body: { code: 'S8', title: 'The plan as printed', kind: 'strategy' } });
const plan = { code: 'plan-2024-2027', title: 'The plan', from: '2024', until: '2027' } as const;
const everything = {
  ...plan,
  publishedOn: '2024-03',
  goal: 'To be a gateway',
  principles: ['Trust first'],
  preconditions: ['Means'],
  headlines: ['Host more liaison prosecutors', 'Support negotiations'],
  buildsOn: 'The plan before',
  policyDocumentCodes: ['POL1'],
  note: 'Printed',
  citations: [{ source: 'S8', locator: 'p. 1', quote: null }],
};
const at = async (code: string) => {
  const { etag } = await api.getStrategy({ code });
  return { code, ifMatch: etag as string };
};

describe('A strategy', () => {
  test('keeps all that is said of it, and names the policy documents it follows (BR29)', async () => {
    const { data, status } = await api.createStrategy({ body: everything });
    expect(status).toBe(201);
    expect(data).toMatchObject({ ...everything, standing: 'current', version: 1, priorities: [] });
    expect(data.policyDocuments).toEqual([{ code: 'POL1', title: 'The agenda' }]);
    expect((await api.getStrategy({ code: plan.code })).data).toEqual(data);
    const cites = (await api.listSourceCitations({ code: 'S8' })).data.items;
    expect(cites).toMatchObject([{ record: { type: 'strategy', code: plan.code, title: 'The plan' } }]);
  });

  test('is planned beside the current one, and each stands as its time says', async () => {
    await api.createStrategy({ body: { code: 'plan-2028', title: 'The next', from: '2028', until: '2031' } });
    const standings = async (on: string) =>
      (await api.listStrategies({ on, sort: 'from' })).data.items.map(({ standing }) => standing);
    expect(await standings('2027-12-31')).toEqual(['current', 'planned']);
    expect(await standings('2028-01-01')).toEqual(['over', 'current']);
    const planned = (await api.listStrategies({ standing: ['planned', 'over'] })).data.items;
    expect(planned.map(({ code }) => code)).toEqual(['plan-2028']);
  });

  test('is found by its words', async () => {
    const codes = async (q: string) => (await api.listStrategies({ q })).data.items.map(({ code }) => code);
    expect(await codes('gateway')).toEqual([plan.code]);
    expect(await codes('the next')).toEqual(['plan-2028']);
  });

  test.each([
    ['whose code another has', { code: plan.code }, 409, 'strategy-code-taken', '/code'],
    ['over before it begins', { until: '2023' }, 400, 'period-ends-before-it-starts', '/until'],
    [
      'that follows what is not on the register',
      { policyDocumentCodes: ['POL1', 'POL9'] },
      400,
      'policy-document-unknown',
      '/policyDocumentCodes/1',
    ],
  ])('is refused %s', async (_, more, status, code, pointer) => {
    const problem = await refusalOf(api.createStrategy({ body: { ...plan, code: 'other', ...more } }));
    expect({ status: problem.status, code: codeOf(problem) }).toEqual({ status, code });
    expect(problem.errors?.[0]?.pointer).toBe(pointer);
  });

  test('is changed field by field under its version, and a change of nothing leaves it', async () => {
    const here = await at(plan.code);
    expect((await api.updateStrategy({ ...here, body: { goal: everything.goal } })).etag).toBe(here.ifMatch);
    const body = { goal: null, headlines: ['One'], until: '2027-06' };
    const { data } = await api.updateStrategy({ ...here, body });
    expect(data).toMatchObject({ ...everything, ...body, version: 2 });
    expect(await refusalOf(api.updateStrategy({ ...here, body: { title: 'Late' } }))).toMatchObject({
      status: 412,
    });
    const renamed = api.updateStrategy({ ...(await at(plan.code)), body: { code: 'plan' } });
    expect(codeOf(await refusalOf(renamed))).toBe('codes-never-change');
  });

  test('goes with its parts and comes back with them, and to documents that are there', async () => {
    await api.createStrategy({ body: { ...plan, code: 'brief', policyDocumentCodes: ['POL1'] } });
    await api.createPriority({ code: 'brief', body: { code: 'P1', title: 'First' } });
    await api.createKeyAction({ code: 'brief', body: { code: 'KA1.1', title: 'Do it' } });
    await api.createKeyAction({ code: 'brief', body: { code: 'KA1.1a', title: 'Do a part of it' } });
    expect((await api.deleteStrategy(await at('brief'))).status).toBe(204);
    expect(await refusalOf(api.getStrategy({ code: 'brief' }))).toMatchObject({ status: 404 });
    expect((await api.listKeyActions({ strategyCode: ['brief'] })).data.items).toEqual([]);

    const document = await api.getPolicyDocument({ code: 'POL1' });
    await api.updateStrategy({ ...(await at(plan.code)), body: { policyDocumentCodes: [] } });
    await api.deletePolicyDocument({ code: 'POL1', ifMatch: document.etag as string });
    expect(codeOf(await refusalOf(api.restoreStrategy({ code: 'brief' })))).toBe('policy-document-unknown');
    await api.restorePolicyDocument({ code: 'POL1' });

    const { data } = await api.restoreStrategy({ code: 'brief' });
    expect(data.priorities[0]?.keyActions.map(({ code }) => code)).toEqual(['KA1.1', 'KA1.1a']);
    expect(codeOf(await refusalOf(api.restoreStrategy({ code: 'brief' })))).toBe('not-deleted');
  });

  test('keeps the policy documents it follows', async () => {
    const { etag } = await api.getPolicyDocument({ code: 'POL1' });
    const problem = await refusalOf(api.deletePolicyDocument({ code: 'POL1', ifMatch: etag as string }));
    expect(problem).toMatchObject({ status: 409, rule: 'BR29' });
    expect(problem.detail).toContain('while it is followed by “The plan”');
  });
});

describe('The session', () => {
  test('tells the strategy that is current today, of several the one that began last', async () => {
    const strategy = async () => (await api.getSession()).data.strategy;
    expect((await strategy())?.code).toBe('brief');
    await api.createStrategy({ body: { code: 'revised', title: 'Revised', from: '2026-03', until: '2028' } });
    expect(await strategy()).toEqual({ code: 'revised', title: 'Revised', from: '2026-03', until: '2028' });
    await api.deleteStrategy(await at('revised'));
  });

  test('tells none where there is none', async () => {
    for (const { code } of (await api.listStrategies({})).data.items)
      await api.deleteStrategy(await at(code));
    expect((await api.getSession()).data.strategy).toBeNull();
  });
});
