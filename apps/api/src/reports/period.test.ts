import type { Report } from '@concord/contract';
import { describe, expect, test } from 'vitest';
import { cell, reportsOf, tableOf } from '../../test/reports.ts';
import { startServer } from '../../test/server.ts';

const { api } = await startServer({ register: true });
const { make } = reportsOf(api);

describe('What was held in the period', () => {
  test('is counted by kind, priority and means, once it is certain', async () => {
    const before = await make();
    const held = { kind: 'annual-gathering', title: 'Held', state: 'held' } as const;
    const means = { participants: 20, effortDays: 1.5, cost: 1000, currency: 'EUR', partnerCodes: ['UA'] };
    await api.createActivity({
      body: { ...held, ...means, from: '2026-03-02', keyActions: ['KA2.1', 'KA4.2'] },
    });
    await api.createActivity({ body: { ...held, from: '2025-12-30' } });
    await api.createActivity({ body: { ...held, from: '2026' } });
    await api.createActivity({ body: { ...held, from: null } });
    await api.createActivity({ body: { ...held, state: 'planned', from: '2026-03-02' } });
    const report = await make();
    const more = (table: string, row: string, column: string) =>
      Number(cell(report, table, row, column)) - Number(cell(before, table, row, column));
    expect(
      ['P2', 'P4', 'none', 'total'].map((key) => more('activities-by-kind', 'annual-gathering', key)),
    ).toEqual([1, 1, 0, 1]);
    expect(
      ['activities', 'participants', 'effortDays', 'euro'].map((key) =>
        more('activities-by-priority', 'P4', key),
      ),
    ).toEqual([1, 20, 1.5, 1000]);
    expect(more('partners', 'UA', 'activities')).toBe(1);
    expect(tableOf(report, 'activities-by-kind').notes).toContainEqual({
      code: 'undated-left-out',
      values: { n: '1' },
    });
    const yearBefore = await make({ from: '2025-01-01', until: '2025-12-31' });
    expect([yearBefore.on, cell(yearBefore, 'activities-by-kind', 'annual-gathering', 'total')]).toEqual([
      '2025-12-31',
      1,
    ]);
  });

  test('a step is told in the period it was certainly taken in', async () => {
    const { data: agreement } = await api.createAgreement({
      body: { partnerCode: 'AR', title: 'With steps' },
    });
    const step = (stage: 'need-identified' | 'recommended', on: string) =>
      api.recordAgreementMilestone({ id: agreement.id, body: { stage, on, citations: [] } });
    await step('need-identified', '2025-10');
    await step('recommended', '2026-02-03');
    const told = (report: Report) =>
      tableOf(report, 'steps')
        .rows.filter(({ cells }) => cells[2] === 'With steps')
        .map(({ cells }) => cells[3]);
    expect(told(await make())).toEqual(['recommended']);
    expect(told(await make({ from: '2025-01-01', until: '2026-12-31' }))).toEqual([
      'need-identified',
      'recommended',
    ]);
    expect(told(await make({ from: '2025-11-01', until: '2025-12-31' }))).toEqual([]);
  });
});
