import { describe, expect, it } from 'vitest';
import { agreement, arrangement, step } from '../../test/fixtures.ts';
import { noFacts, only, plan, target } from '../../test/plan.ts';
import type { Agreement, Milestone } from '../index.ts';
import { progressOn } from './index.ts';

const signing = target({
  kind: 'working-arrangement',
  partnerCode: 'UA',
  stage: 'signed',
  purpose: 'strategic',
});
const agreeing = (stage: 'signed' | 'in-force' | 'adopted' | 'data-exchange-enabled') =>
  target({ kind: 'agreement', partnerCode: 'UA', stage });
const on = '2026-06-15';
const wa = (milestones: readonly ReturnType<typeof step>[], fields = {}) => ({
  workingArrangements: [arrangement({ milestones: milestones as Milestone<'signed'>[], ...fields })],
});
const agr = (milestones: readonly ReturnType<typeof step>[], fields: Partial<Agreement> = {}) => ({
  agreements: [agreement({ milestones: milestones as Milestone<'signed'>[], ...fields })],
});

describe('An arrangement that is to be signed', () => {
  it.each([
    ['is not started while nothing is on record', {}, 'not-started'],
    ['is not started while it is only considered', wa([step('considered', '2026-01-01')]), 'not-started'],
    ['is under way once it is explored', wa([step('exploring', '2026-01-01')]), 'under-way'],
    ['is achieved when it is signed', wa([step('signed', '2026-06-15')]), 'achieved'],
    ['is achieved when it is in force', wa([step('in-force', null, '2026-06-15')]), 'achieved'],
    ['waits for the last day that a month can mean', wa([step('signed', '2026-06')]), 'not-started'],
    ['is not achieved the day before', wa([step('signed', '2026-06-16')]), 'not-started'],
    [
      'is not achieved by an implementing one',
      wa([step('signed', '2026-01')], { purpose: 'implementing' }),
      'not-started',
    ],
    [
      'is achieved by one whose purpose is not recorded',
      wa([step('signed', '2026-01')], { purpose: null }),
      'achieved',
    ],
    [
      'is not achieved with another partner',
      wa([step('signed', '2026-01')], { partnerCode: 'GE' }),
      'not-started',
    ],
    [
      'is not achieved by one that may have been terminated',
      wa([step('signed', '2025'), step('terminated', '2026-06')]),
      'not-started',
    ],
    [
      'is not achieved by one that ran out',
      wa([step('in-force', '2024')], { expiresOn: '2025' }),
      'not-started',
    ],
    [
      'stays achieved while it is suspended',
      wa([step('signed', '2024-05'), step('suspended', '2026-01-01')]),
      'achieved',
    ],
  ])('%s', (_, facts, state) => expect(only(signing, facts, on).state).toBe(state));

  it('was achieved when that became certain, whatever followed', () => {
    const facts = wa([step('signed', '2025-02'), step('in-force', '2025-09-01')]);
    expect(only(signing, facts, on).achievedOn).toBe('2025-02-28');
  });

  it('is overdue after its own day, or after the strategy', () => {
    expect(only({ ...signing, dueOn: '2026-05' }, {}, on)).toMatchObject({
      state: 'overdue',
      due: '2026-05-31',
    });
    expect(only(signing, {}, '2027-12-31').state).toBe('not-started');
    expect(only(signing, {}, '2028-01-01').state).toBe('overdue');
  });

  it('is kept with its condition: begun it is under way, unmet it is conditional (BR30)', () => {
    const conditional = { ...signing, condition: 'where possible' };
    const begun = wa([step('negotiating', '2026')]);
    expect(only(conditional, {}, on)).toMatchObject({ state: 'conditional', condition: 'where possible' });
    expect(only(conditional, begun, '2027-01-01').state).toBe('under-way');
    expect(only(conditional, begun, '2028-01-01').state).toBe('conditional');
  });
});

describe('An agreement', () => {
  const inForce = [step('in-force', '2025-01-01')];
  it.each([
    ['in force is signed', agreeing('signed'), agr(inForce), 'achieved'],
    [
      'suspended is in force no more',
      agreeing('in-force'),
      agr([...inForce, step('suspended', '2026')]),
      'under-way',
    ],
    [
      'resumed is in force again',
      agreeing('in-force'),
      agr([...inForce, step('suspended', '2025-06-01'), step('resumed', '2025-07-01')]),
      'achieved',
    ],
    ['is never adopted', agreeing('adopted'), agr(inForce), 'under-way'],
    [
      'is adopted as a decision',
      agreeing('adopted'),
      agr([step('adopted', '2025')], { form: 'adequacy-decision' }),
      'achieved',
    ],
    ['in force enables exchange by itself', agreeing('data-exchange-enabled'), agr(inForce), 'achieved'],
    [
      'in force does not enable what needs a step',
      agreeing('data-exchange-enabled'),
      agr(inForce, { needsDataExchangeStep: true }),
      'under-way',
    ],
    [
      'left out of the mandate is not under way',
      agreeing('signed'),
      agr([step('proposed', '2024'), step('not-included', '2025')]),
      'not-started',
    ],
  ])('%s', (_, one, facts, state) => expect(only(one, facts, on).state).toBe(state));

  it('left out of the mandate moves its partner forward, with the arrangement there is (BR13)', () => {
    const facts = {
      ...noFacts,
      partners: [{ code: 'UA', kind: 'country', name: 'Ukraine', designation: null }] as const,
      ...agr([step('proposed', '2024'), step('not-included', '2025-03')]),
      ...wa([step('considered', '2025-06')]),
    };
    const [moved] = progressOn(plan([]), facts, on).movedForward;
    expect(moved?.evidence.map(({ code, values }) => [code, values.stage])).toEqual([
      ['step-ended', 'not-included'],
      ['step-on-the-way', 'considered'],
    ]);
    const mandated = { ...facts, ...agr([step('not-included', '2025-03'), step('authorised', '2026-02')]) };
    expect(progressOn(plan([]), mandated, on).movedForward).toEqual([]);
    expect(progressOn(plan([]), facts, '2025-02-28').movedForward).toEqual([]);
  });
});
