import { describe, expect, test } from 'vitest';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { reportsOf, tableOf, year } from '../../test/reports.ts';
import { startServer } from '../../test/server.ts';

const { api, database } = await startServer({ register: true });
const { make, allBytes } = reportsOf(api);

describe('Reports', () => {
  test.each([
    ['a day to come', { on: '2026-12-31' }, 'report-day-to-come', '/on'],
    [
      'a period that is to come',
      { from: '2027-01-01', until: '2027-12-31' },
      'report-day-before-period',
      '/on',
    ],
    [
      'a period that runs backwards',
      { from: '2026-12-31', until: '2026-01-01', on: '2026-01-01' },
      'period-ends-before-it-starts',
      '/until',
    ],
    ['an instant to come', { knownAt: '2999-01-01T00:00:00Z' }, 'known-at-to-come', '/knownAt'],
    ['a strategy of nobody', { strategyCode: 'no-such' }, 'report-strategy-unknown', '/strategyCode'],
  ])('are refused for %s', async (_, body, code, pointer) => {
    const problem = await refusalOf(api.createReport({ body: { ...year, ...body } }));
    expect([problem.status, codeOf(problem), problem.errors?.[0]?.pointer]).toEqual([400, code, pointer]);
  });

  test('made before the register knew anything are empty, and say so', async () => {
    const report = await make({ knownAt: '2020-01-01T00:00:00Z' });
    expect(tableOf(report, 'instruments').rows).toEqual([]);
    expect([report.strategyCode, report.settled]).toEqual([null, true]);
    expect(tableOf(report, 'activities-by-kind').notes.map(({ code }) => code)).toContain('no-strategy');
  });

  test('are listed latest first, by words', async () => {
    await make({ name: 'Half-year report', until: '2026-06-30', note: 'For the board' });
    const { items } = (await api.listReports()).data;
    expect(items[0]).toMatchObject({ name: 'Half-year report', on: '2026-06-30' });
    expect(items[0]).not.toHaveProperty('tables');
    expect((await api.listReports({ q: 'board', count: true })).data.total).toBe(1);
  });

  test('are deleted at the version one has read, and come back as they were', async () => {
    const report = await make({ name: 'Deleted' });
    expect(await refusalOf(api.deleteReport({ id: report.id, ifMatch: '"7"' }))).toMatchObject({
      status: 412,
    });
    await api.deleteReport({ id: report.id, ifMatch: '"1"' });
    expect(await refusalOf(api.getReport({ id: report.id }))).toMatchObject({ status: 404 });
    expect((await api.listReports({ q: 'Deleted' })).data.items).toEqual([]);
    const { data } = await api.restoreReport({ id: report.id });
    expect(data).toEqual({ ...report, version: 3 });
    expect(await refusalOf(api.restoreReport({ id: report.id }))).toMatchObject({ status: 404 });
  });

  test('cannot be changed by the application, by anyone’s request or by mistake', async () => {
    const { db } = database;
    const change = db.updateTable('report').set({ name: 'Other' } as object);
    await expect(change.execute()).rejects.toMatchObject({ code: '42501' });
    await expect(db.deleteFrom('report').execute()).rejects.toMatchObject({ code: '42501' });
  });

  test('never tell who holds an office', async () => {
    const { data: office } = await api.createContactPoint({
      body: { partnerCode: 'CL', appointedBy: 'country-authority', from: '2024', authority: 'Fiscalía' },
    });
    await api.createContactPointHolder({ id: office.id, body: { name: 'Jane Doe', from: '2024' } });
    const report = await make();
    const texts = (await allBytes(report)).map((bytes) => bytes.toString());
    expect([...texts, JSON.stringify(report)].filter((text) => text.includes('Jane Doe'))).toEqual([]);
  });
});
