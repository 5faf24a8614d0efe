import { progressOn } from '@concord/core';
import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api } = await startServer({ register: true });
const code = 'strategy-2024-2027';
const march = '2024-03-31';
const today = '2026-11-22';
const progress = async (on: string) => (await api.getStrategyProgress({ code, on })).data;
const keyActions = async (on: string) => (await progress(on)).priorities.flatMap((each) => each.keyActions);
const keyAction = async (on: string, wanted: string) =>
  (await keyActions(on)).find((each) => each.code === wanted);

describe('Where the strategy stands, on the register that ships', () => {
  test.each([
    [march, 'KA1.1', 0, 9],
    [march, 'KA1.3', 0, 1],
    [march, 'KA2.1', 0, 12],
    [march, 'KA4.2', 0, 7],
    [march, 'KA5.2', 0, 3],
    [today, 'KA1.1', 0, 9],
    [today, 'KA1.2', 0, 14],
    [today, 'KA2.1', 1, 12],
    [today, 'KA3.1', 0, 1],
    [today, 'KA4.2', 0, 7],
    [today, 'KA5.1', 0, 3],
    [today, 'KA5.2', 0, 3],
  ])('on %s %s stands at %i of %i', async (on, wanted, achieved, of) => {
    expect((await keyAction(on, wanted))?.tally).toMatchObject({ achieved, of });
  });

  test('Chile is the one of twelve, and the row shows the arrangement and who says so', async () => {
    const targets = (await keyAction(today, 'KA2.1'))?.targets ?? [];
    const reached = targets.filter(({ state }) => state === 'achieved');
    expect(reached).toMatchObject([
      {
        reach: { partnerCode: 'CL' },
        achievedOn: today,
        evidence: [
          { code: 'step-reached', record: { type: 'working-arrangement' }, citations: [{ source: 'S2' }] },
        ],
      },
    ]);
  });

  test('all six priorities and all targets are there, and what is beside the plan', async () => {
    const { tally, priorities, outsidePlan, steppingStones, movedForward } = await progress(today);
    expect(priorities.map(({ code: each }) => each)).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6']);
    const count = Object.values(tally.states).reduce((a, b) => a + b, 0);
    expect([count, tally.achieved, tally.of]).toEqual([78, 1, 78]);
    const codes = (list: typeof outsidePlan) => list.map(({ partner }) => partner.code);
    expect(codes(outsidePlan)).toEqual(['CR']);
    expect(codes(steppingStones)).toEqual(['BO', 'EC', 'NG', 'PA', 'PE']);
    expect(codes(movedForward)).toEqual([]);
    expect(codes((await progress(march)).steppingStones)).toEqual(['NG', 'PA']);
  });

  test('whoever computes with the facts finds what the server answers, on any day', async () => {
    const strategy = (await api.getStrategy({ code })).data;
    const facts = (await api.getStrategyProgressFacts({ code })).data;
    for (const on of ['2023-12-31', march, '2025-07-01', today, '2028-01-01'])
      expect(progressOn(strategy, facts, on)).toEqual(await progress(on));
  });

  test('a strategy nobody recorded has no progress', async () => {
    for (const asked of [api.getStrategyProgress, api.getStrategyProgressFacts, api.getStrategyTrend])
      expect(await refusalOf(asked({ code: 'plan-2040' }))).toMatchObject({ status: 404 });
  });
});

describe('How it came there', () => {
  test('by month ends from its beginning until the day, unless told otherwise', async () => {
    const { data } = await api.getStrategyTrend({ code, on: today });
    expect(data).toMatchObject({ from: '2024-01-01', until: today, step: 'month' });
    expect([data.points.length, data.points[0]?.on, data.points.at(-1)?.on]).toEqual([
      35,
      '2024-01-31',
      today,
    ]);
    const achieved = data.points.map(
      ({ keyActions: each }) => each.find((k) => k.code === 'KA2.1')?.tally.achieved,
    );
    expect([...new Set(achieved)]).toEqual([0, 1]);
    expect(achieved.at(-1)).toBe(1);
  });

  test('each point says what is answered for its day', async () => {
    const { data } = await api.getStrategyTrend({ code, from: march, until: '2028-02-01', step: 'year' });
    expect(data.points.map(({ on }) => on)).toEqual([
      '2024-12-31',
      '2025-12-31',
      '2026-12-31',
      '2027-12-31',
      '2028-02-01',
    ]);
    for (const point of data.points) {
      const { tally, priorities } = await progress(point.on);
      expect(point.tally).toEqual(tally);
      expect(point.priorities).toEqual(
        priorities.map(({ code: each, tally: own }) => ({ code: each, tally: own })),
      );
    }
  });

  test('a strategy that is still to begin has one point, the day', async () => {
    const { data } = await api.getStrategyTrend({ code, on: '2023-06-15' });
    expect(data).toMatchObject({ from: '2023-06-15', until: '2023-06-15', points: [{ on: '2023-06-15' }] });
  });

  test('a time that ends before it begins, or has more days than anybody looks at, is refused', async () => {
    const reversed = await refusalOf(api.getStrategyTrend({ code, from: today, until: march }));
    expect(reversed).toMatchObject({ status: 400, errors: [{ code: 'period-ends-before-it-starts' }] });
    const long = await refusalOf(api.getStrategyTrend({ code, from: '0001-01-01', until: '9999-12-31' }));
    expect(long).toMatchObject({ status: 400, errors: [{ code: 'trend-too-long', pointer: '/until' }] });
  });
});

test('A step that was recorded later was not known before', async () => {
  const { data } = await api.createWorkingArrangement({
    body: { partnerCode: 'AU', title: 'With Australia' },
  });
  const before = new Date().toISOString();
  await new Promise((passed) => setTimeout(passed, 5));
  const citations = [{ source: 'S2', locator: null, quote: null }];
  const body = { stage: 'in-force', on: '2026-05', historic: true, citations } as const;
  await api.recordWorkingArrangementMilestone({ id: data.id, body });
  expect((await keyAction(today, 'KA2.1'))?.tally.achieved).toBe(2);
  expect((await keyAction('2026-05-30', 'KA2.1'))?.tally.achieved).toBe(0);
  const known = await api.getStrategyProgress({ code, on: today, knownAt: before });
  expect(known.data.priorities[1]?.tally.achieved).toBe(1);
  const trend = await api.getStrategyTrend({ code, on: today, step: 'year', knownAt: before });
  expect(trend.data.points.at(-1)?.priorities[1]?.tally.achieved).toBe(1);
});
