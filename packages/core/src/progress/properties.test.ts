import { describe, expect, it } from 'vitest';
import { arrangement, step } from '../../test/fixtures.ts';
import { keyAction, noFacts, plan, target } from '../../test/plan.ts';
import { type ArrangementStage, arrangementGoals, arrangementStages, type Milestone } from '../index.ts';
import { addDays, lastDay } from '../shared/partial-date.ts';
import { progressOn, trendDays, trendOn } from './index.ts';

/** A small generator with a seed (mulberry32), so that a failure can be seen again. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below) | 0;
  };
}

const codes = ['UA', 'GE', 'CL'];
const stages = arrangementStages.map(({ stage }) => stage);

function someStep(
  next: (below: number) => number,
  from: readonly ArrangementStage[],
): Milestone<ArrangementStage> {
  const day = addDays('2023-06-01', next(1800));
  const stage = from[next(from.length)] ?? 'signed';
  return next(5) === 0 ? step(stage, null, day) : step(stage, day.slice(0, [4, 7, 10][next(3)]));
}

const cases = Array.from({ length: 800 }, (_, seed) => {
  const next = random(seed);
  const workingArrangements = Array.from({ length: 1 + next(5) }, (_row, n) =>
    arrangement({
      id: `w${n}`,
      partnerCode: codes[next(3)] ?? 'UA',
      milestones: Array.from({ length: next(4) }, () => someStep(next, stages)),
    }),
  );
  const targets = codes.map((partnerCode) => {
    const stage = arrangementGoals[next(arrangementGoals.length)] ?? 'signed';
    const condition = next(3) === 0 ? 'where possible' : null;
    return target({ kind: 'working-arrangement', partnerCode, stage, purpose: null }, { condition });
  });
  return {
    strategy: plan([keyAction('KA2.1', targets)]),
    facts: { ...noFacts, workingArrangements },
    on: addDays('2024-01-01', next(1800)),
    next,
  };
});

const targetsOn = ({ strategy, facts, on }: Pick<(typeof cases)[number], 'strategy' | 'facts' | 'on'>) =>
  progressOn(strategy, facts, on).priorities.flatMap(({ keyActions }) =>
    keyActions.flatMap((each) => each.targets),
  );

describe('Whatever is on record', () => {
  it('the cases hold every state', () => {
    const states = new Set(cases.flatMap((each) => targetsOn(each).map(({ state }) => state)));
    expect([...states].sort()).toEqual(['achieved', 'conditional', 'not-started', 'overdue', 'under-way']);
  });

  it('the order of the facts tells nothing', () => {
    for (const each of cases) {
      const { workingArrangements } = each.facts;
      const turned = workingArrangements
        .toReversed()
        .map((row) => ({ ...row, milestones: row.milestones.toReversed() }));
      const plain = (targets: ReturnType<typeof targetsOn>) =>
        targets.map(({ state, counted, achievedOn }) => [state, counted, achievedOn]);
      const facts = { ...noFacts, workingArrangements: turned };
      expect(plain(targetsOn({ ...each, facts }))).toEqual(plain(targetsOn(each)));
    }
  });

  it('one more arrangement takes no achievement away', () => {
    for (const each of cases) {
      const more = arrangement({
        id: 'more',
        partnerCode: codes[each.next(3)] ?? 'UA',
        milestones: [someStep(each.next, arrangementGoals)],
      });
      const facts = { ...noFacts, workingArrangements: [...each.facts.workingArrangements, more] };
      const after = targetsOn({ ...each, facts });
      targetsOn(each).forEach((before, index) => {
        if (before.state === 'achieved') expect(after[index]?.state).toBe('achieved');
      });
    }
  });

  it('nothing is achieved before the last day that its date can mean, or after the day asked', () => {
    for (const each of cases)
      for (const { state, achievedOn, evidence } of targetsOn(each)) {
        expect(state === 'achieved').toBe(achievedOn !== null);
        if (achievedOn !== null) expect(achievedOn <= each.on).toBe(true);
        for (const row of evidence.filter(({ counts }) => counts))
          expect(row.certainFrom).toBe(row.on === null ? row.certainFrom : lastDay(row.on));
      }
  });

  it('a promise on a condition is never overdue (BR30)', () => {
    for (const each of cases)
      for (const { state, condition } of targetsOn(each))
        if (condition !== null) expect(state).not.toBe('overdue');
  });

  it('the trend says of a day what is said of that day alone', () => {
    for (const { strategy, facts } of cases.slice(0, 40)) {
      const days = trendDays('2024-01-01', '2026-11-22', 'quarter');
      for (const point of trendOn(strategy, facts, days))
        expect(point.tally).toEqual(progressOn(strategy, facts, point.on).tally);
    }
  });
});

describe('The days of a trend', () => {
  it.each([
    ['2024-01-01', '2024-03-31', 'month', ['2024-01-31', '2024-02-29', '2024-03-31']],
    ['2024-01-31', '2024-03-15', 'month', ['2024-01-31', '2024-02-29', '2024-03-15']],
    ['2024-02-10', '2024-09-30', 'quarter', ['2024-03-31', '2024-06-30', '2024-09-30']],
    ['2024-02-10', '2026-01-01', 'year', ['2024-12-31', '2025-12-31', '2026-01-01']],
    ['2024-02-10', '2024-02-10', 'month', ['2024-02-10']],
    ['2024-02-10', '2024-02-09', 'month', []],
  ] as const)('from %s until %s by %s', (from, until, by, days) => {
    expect(trendDays(from, until, by)).toEqual(days);
  });
});
