import { lastDay, projectWarnings, strategyOn } from '@concord/core';
import { describe, expect, test } from 'vitest';
import { givenActivity } from '../../test/given.ts';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api, database } = await startServer();
await api.createSource({ body: { code: 'S9', title: 'A letter', kind: 'letter' } });
for (const code of ['TN', 'MA']) await api.createPartner({ body: { code, name: `Land ${code}` } });
const footnote = 'The footnote.';
await api.createPartner({ body: { code: 'XK', name: 'Kosovo', designation: footnote } });

type Body = Parameters<typeof api.createCapacityProject>[0]['body'];
const create = (code: string, more: Partial<Body> = {}) =>
  api.createCapacityProject({ body: { code, name: `Project ${code}`, agencyRole: 'implements', ...more } });
const read = async (code: string) => {
  const { data, etag } = await api.getCapacityProject({ code });
  return { ...data, ifMatch: etag as string };
};
const change = async (code: string, body: Partial<Body>) =>
  api.updateCapacityProject({ code, ifMatch: (await read(code)).ifMatch, body });

describe('A capacity project', () => {
  test('is recorded with what is known, and the rest is not recorded', async () => {
    const { data, status, headers } = await create('bare');
    expect([status, headers.get('location')]).toEqual([201, '/v1/capacity-projects/bare']);
    expect(data).toMatchObject({ budget: null, status: null, partners: [], eligibility: null, warnings: [] });
  });

  test('says who benefits, with their footnotes, in the order given', async () => {
    const { data } = await create('courts', {
      partnerCodes: ['XK', 'TN'],
      budget: 1250000.5,
      currency: 'EUR',
      facilitates: ['technical-meeting'],
      nameVariants: [{ name: 'Courts together', citations: [{ source: 'S9', locator: null, quote: null }] }],
    });
    expect(data.partnerCodes).toEqual(['XK', 'TN']);
    expect(data.partners[0]).toMatchObject({ code: 'XK', designation: footnote });
    expect(data).toMatchObject({ budget: 1250000.5, currency: 'EUR' });
    expect((await api.getSource({ code: 'S9' })).data.citedBy).toBe(1);
  });

  test.each<[string, Partial<Body>, number, string, string]>([
    [
      'whose end is before its start',
      { from: '2026', until: '2025-12-31' },
      400,
      'project-ends-before-it-starts',
      '/until',
    ],
    ['with a budget in no currency', { budget: 10 }, 400, 'budget-needs-currency', '/currency'],
    ['without any title', { name: null }, 400, 'project-needs-a-title', '/name'],
    ['of a partner nobody knows', { partnerCodes: ['TN', 'ZW'] }, 400, 'partner-unknown', '/partnerCodes/1'],
    ['whose code another has', { code: 'courts' }, 409, 'project-code-taken', '/code'],
  ])('%s is refused with a sentence', async (_, more, status, code, pointer) => {
    const problem = await refusalOf(create('new', more));
    expect([problem.status, codeOf(problem), problem.errors?.[0]?.pointer]).toEqual([status, code, pointer]);
    expect(problem.detail).toMatch(/^[A-Z].+\.$/);
  });

  test('is changed under its version; the same again makes no revision', async () => {
    const { data, etag } = await change('courts', { status: 'implementation', partnerCodes: ['TN'] });
    expect(data).toMatchObject({ status: 'implementation', partnerCodes: ['TN'], version: 2 });
    expect((await change('courts', { partnerCodes: ['TN'], budget: 1250000.5 })).etag).toBe(etag);
    const stale = api.updateCapacityProject({ code: 'courts', ifMatch: '"1"', body: { note: 'x' } });
    expect(await refusalOf(stale)).toMatchObject({ status: 412 });
    expect(codeOf(await refusalOf(change('courts', { from: '2026', until: '2025' })))).toBe(
      'project-ends-before-it-starts',
    );
    expect(codeOf(await refusalOf(change('courts', { code: 'other' })))).toBe('codes-never-change');
  });

  test('keeps on the register whom it names', async () => {
    const { etag } = await api.getPartner({ code: 'TN' });
    const problem = await refusalOf(api.deletePartner({ code: 'TN', ifMatch: etag as string }));
    expect(problem.detail).toContain('a capacity project that names it');
  });

  test('stays while activities belong to it; else it goes, and comes back by its code', async () => {
    const { id } = await read('courts');
    const activity = await givenActivity(database.db, { projectId: id });
    const remove = async () =>
      api.deleteCapacityProject({ code: 'courts', ifMatch: (await read('courts')).ifMatch });
    const problem = await refusalOf(remove());
    expect([problem.status, codeOf(problem)]).toEqual([409, 'in-use-by-activities']);
    expect(problem.detail).toContain('“Project courts”');
    expect((await read('courts')).activities).toBe(1);

    await database.db.deleteFrom('activity').where('id', '=', activity.id).execute();
    await remove();
    expect(await refusalOf(api.getCapacityProject({ code: 'courts' }))).toMatchObject({ status: 404 });
    const { data } = await api.restoreCapacityProject({ code: 'courts' });
    expect(data).toMatchObject({ id, partnerCodes: ['TN'], budget: 1250000.5, version: 4 });
    expect(codeOf(await refusalOf(api.restoreCapacityProject({ code: 'courts' })))).toBe('not-deleted');
    expect(await refusalOf(api.restoreCapacityProject({ code: 'never' }))).toMatchObject({ status: 404 });
  });

  test('does not come back to a partner that has gone', async () => {
    await create('lonely', { partnerCodes: ['MA'] });
    await api.deleteCapacityProject({ code: 'lonely', ifMatch: '"1"' });
    await api.deletePartner({ code: 'MA', ifMatch: '"1"' });
    expect(await refusalOf(api.restoreCapacityProject({ code: 'lonely' }))).toMatchObject({ status: 409 });
  });
});

test('what to look at in a project is what the rule says, on every kind of day (BR27)', async () => {
  await create('dated');
  const strategies = [
    { code: 'plan-a', title: 'Plan A', from: '2026', until: '2027' },
    { code: 'plan-b', title: 'Plan B', from: '2027-12', until: '2030-06' },
  ];
  for (const body of strategies) await api.createStrategy({ body });
  for (const until of [null, '2025', '2026-11-21', '2026-11', '2027-12-30', '2027-12', '2028'])
    for (const status of [null, 'closed', 'cancelled', 'implementation'] as const) {
      await change('dated', { until, status });
      for (const on of ['2025-12-31', '2026-01-01', '2026-11-21', '2026-11-22', '2028-01-01']) {
        const { warnings } = (await api.getCapacityProject({ code: 'dated', on })).data;
        const strategy = strategyOn(strategies, on);
        const expected = projectWarnings({ until, status }, on, strategy && lastDay(strategy.until));
        const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);
        expect([until, status, on, warnings.sort(byCode)]).toEqual([
          until,
          status,
          on,
          expected.sort(byCode),
        ]);
      }
    }
});
