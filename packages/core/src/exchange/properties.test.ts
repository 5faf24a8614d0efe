import { describe, expect, expectTypeOf, it } from 'vitest';
import { agreement, arrangement, step } from '../../test/fixtures.ts';
import type { Milestone } from '../instruments/milestone.ts';
import { type AgreementStage, agreementStages } from '../instruments/stage-tables.ts';
import { effectOf } from '../instruments/stages.ts';
import { addDays, firstDay, lastDay } from '../shared/partial-date.ts';
import { type ArrangementGrant, exchangeAnswer, factsWithoutRecord, verdictKeys } from './index.ts';
import { fromArrangement } from './instrument.ts';

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

function someDay(next: (below: number) => number): string {
  return addDays('2020-01-01', next(2200));
}

function someMilestones(next: (below: number) => number): Milestone<AgreementStage>[] {
  const pool = [
    'in-force',
    'data-exchange-enabled',
    'suspended',
    'resumed',
    'terminated',
    ...agreementStages.map(({ stage }) => stage),
  ] as const;
  return Array.from({ length: next(6) }, () => {
    const stage = pool[next(pool.length)] ?? 'in-force';
    const day = someDay(next);
    return next(4) === 0 ? step(stage, null, day) : step(stage, day.slice(0, [4, 7, 10][next(3)]));
  });
}

const partner = { code: 'UA', kind: 'country', name: 'Ukraine', designation: null } as const;
const cases = Array.from({ length: 3000 }, (_, seed) => {
  const next = random(seed);
  const milestones = someMilestones(next);
  const expiresOn = next(4) === 0 ? someDay(next).slice(0, [4, 7, 10][next(3)]) : null;
  const needsDataExchangeStep = next(4) === 0;
  const facts = {
    ...factsWithoutRecord(partner, '2022-01-01'),
    agreements: [agreement({ milestones, expiresOn, needsDataExchangeStep })],
  };
  const on = someDay(next);
  return { facts, on, milestones, expiresOn, needsDataExchangeStep, answer: exchangeAnswer(facts, on) };
});

const certain = ({ on, knownBy }: Milestone) => (on === null ? (knownBy ?? '9999') : lastDay(on));
const granted = cases.filter(({ answer }) => answer.personalData.verdict === 'yes');

describe('Whatever the milestones', () => {
  it('the cases hold every verdict', () => {
    expect(granted.length).toBeGreaterThan(200);
    expect(new Set(cases.map(({ answer }) => answer.personalData.verdict)).size).toBe(3);
  });

  it('yes never comes before the last possible day of a grant', () => {
    for (const { milestones, on, needsDataExchangeStep } of granted) {
      const steps = milestones.filter(({ stage }) =>
        needsDataExchangeStep ? stage === 'data-exchange-enabled' : effectOf(stage) === 'grants',
      );
      expect(steps.some((each) => certain(each) <= on)).toBe(true);
    }
  });

  it('yes implies no possible ending by that day, unless a grant certainly follows it', () => {
    for (const { milestones, on, expiresOn } of granted) {
      const grants = milestones.filter((each) => effectOf(each.stage) === 'grants' && certain(each) <= on);
      const possible = milestones.filter(
        (each) => effectOf(each.stage) === 'ends' && (each.on === null || firstDay(each.on) <= on),
      );
      for (const ending of possible) {
        const undone = grants.some((grant) => {
          const from =
            grant.on === null ? (grant.stage === 'resumed' ? certain(grant) : '') : firstDay(grant.on);
          // Being left out of a mandate precedes force by the order of steps, unless the days say otherwise.
          if (ending.stage === 'not-included')
            return ending.on === null || firstDay(ending.on) <= certain(grant);
          return certain(ending) <= from;
        });
        expect(undone).toBe(true);
      }
      if (expiresOn !== null) expect(on <= firstDay(expiresOn)).toBe(true);
    }
  });

  it('no verdict flips between the day asked and the day it is said to change', () => {
    const line = (facts: (typeof cases)[number]['facts'], day: string) => {
      const answer = exchangeAnswer(facts, day);
      return verdictKeys.map((key) => answer[key].verdict).join();
    };
    for (const { facts, on, answer } of cases.slice(0, 60)) {
      const now = line(facts, on);
      const { changesOn } = answer;
      const end = changesOn ?? '2027-06-01';
      for (let day = addDays(on, 1); day < end; day = addDays(day, 1)) expect(line(facts, day)).toBe(now);
      if (changesOn !== null) expect(line(facts, changesOn)).not.toBe(now);
    }
  });

  it('the same steps on an arrangement never let anything operational flow', () => {
    for (const { facts, on } of cases.slice(0, 300)) {
      const milestones = [step('in-force', '2020-01-01')];
      const answer = exchangeAnswer(
        { ...facts, agreements: [], workingArrangements: [arrangement({ milestones })] },
        on,
      );
      for (const key of ['personalData', 'evidence', 'operationalInformation'] as const)
        expect(answer[key].verdict).not.toBe('yes');
    }
  });

  it('every sentence has its names filled in', () => {
    for (const { answer } of cases.slice(0, 500)) {
      const texts = verdictKeys.flatMap((key) => [...answer[key].trace, ...answer[key].conditions]);
      for (const { sentence } of [...texts, ...answer.cautions])
        expect(sentence).not.toMatch(/[{}]|undefined/);
    }
  });
});

it('What an arrangement can grant holds no operational key, by its type (BR02)', () => {
  expectTypeOf<ArrangementGrant>().toEqualTypeOf<'strategicInformation' | 'bestPractices'>();
  expectTypeOf(fromArrangement(arrangement()).grants).toEqualTypeOf<readonly ArrangementGrant[]>();
  expectTypeOf<Extract<ArrangementGrant, 'personalData'>>().toBeNever();
});
