import { describe, expect, it } from 'vitest';
import { agreement, arrangement, S1, step } from '../../test/fixtures.ts';
import { keyAction, noFacts, only, plan, target } from '../../test/plan.ts';
import type { ActivitiesReach, ActivityFact, NumberReach, ProgressFacts, TargetMeasure } from '../index.ts';
import { progressOn } from './index.ts';

const on = '2026-06-15';
const held: ActivityFact = {
  id: 'a1',
  title: 'Visit',
  kind: 'country-visit',
  from: '2026-06-01',
  until: null,
  partnerCodes: ['UA'],
  projectCode: 'emj',
  keyActions: [],
  happened: true,
  citations: [S1],
};
const visits: ActivitiesReach = {
  kind: 'activities',
  activityKinds: ['country-visit', 'study-visit'],
  atLeast: 1,
  partnerCode: 'UA',
  projectCode: null,
};

describe('Activities that are to be held', () => {
  it.each<[string, Partial<ActivityFact>, string]>([
    ['are achieved by one that fits', {}, 'achieved'],
    ['not by one of another kind', { kind: 'awareness-raising' }, 'not-started'],
    ['not by one with another partner', { partnerCodes: ['GE'] }, 'not-started'],
    ['not by one that is planned', { happened: false }, 'not-started'],
    ['not by one whose month is not over', { from: '2026-06' }, 'under-way'],
    ['not by one without a day', { from: null }, 'not-started'],
    ['not by one that began and may not be over', { from: '2026-06-10', until: '2026-06-16' }, 'under-way'],
    ['not by one before the strategy', { from: '2023-12-31' }, 'not-started'],
    ['by one that names the key action', { keyActions: ['strategy-2024-2027/KA1.1'] }, 'achieved'],
    ['by one that names a part of it', { keyActions: ['KA1.1a'] }, 'achieved'],
    ['not by one that names another', { keyActions: ['strategy-2024-2027/KA6.1'] }, 'not-started'],
    ['by one that names a key action of another strategy', { keyActions: ['other/KA6.1'] }, 'achieved'],
  ])('%s', (_, fields, state) => {
    expect(only(target(visits), { activities: [{ ...held, ...fields }] }, on).state).toBe(state);
  });

  it.each([
    [{ happened: false, from: '2026-06-20' }, ['activity-to-come']],
    [{ happened: false, from: '2026-06-14' }, []],
    [{ from: '2026-06-20' }, ['activity-to-come']],
    [{ from: '2026-06' }, ['activity-running']],
  ])('are told of though they do not count yet: %o', (fields, codes) => {
    const { evidence } = only(target(visits), { activities: [{ ...held, ...fields }] }, on);
    expect(evidence.map(({ code }) => code)).toEqual(codes);
  });

  it('are counted up to what is needed, certain since the last of these', () => {
    const three = ['2026-05-03', '2026-04', '2026-06-02'].map((from, n) => ({ ...held, id: `a${n}`, from }));
    const one = target({ ...visits, atLeast: 2 });
    expect(only(one, { activities: three }, on)).toMatchObject({
      counted: 2,
      needed: 2,
      achievedOn: '2026-05-03',
    });
    expect(only(one, { activities: three }, '2026-05-01')).toMatchObject({ counted: 1, state: 'under-way' });
  });

  it('count for a project where that is asked', () => {
    const one = target({ ...visits, activityKinds: [], partnerCode: null, projectCode: 'emj' });
    expect(only(one, { activities: [held] }, on).state).toBe('achieved');
    expect(only(one, { activities: [{ ...held, projectCode: null }] }, on).state).toBe('not-started');
  });
});

const partners = ['UA', 'GE', 'iberred', 'icc'].map((code) => ({
  code,
  kind: code === 'iberred' ? 'network' : code === 'icc' ? 'international-organisation' : 'country',
  name: code,
  designation: null,
})) as unknown as ProgressFacts['partners'];
const span = (partnerCode: string, from: string, until: string | null = null) => ({
  partnerCode,
  from,
  until,
  id: `${partnerCode}-${from}`,
  citations: [S1],
});
const facts: Partial<ProgressFacts> = {
  partners,
  contactSpans: [
    span('UA', '2024-05-01'),
    span('GE', '2023-01-01', '2025-01-01'),
    span('GE', '2026-02-01'),
    span('iberred', '2026-06-15'),
    span('icc', '2026-06-16'),
  ],
  contactCounts: [
    { partnerCode: null, on: '2025-06-15', count: 9 },
    { partnerCode: null, on: '2025-06-16', count: 2 },
    { partnerCode: null, on: '2026-06-15', count: 1 },
    { partnerCode: null, on: '2026-06-16', count: 9 },
    { partnerCode: 'UA', on: '2026-03-01', count: 4 },
  ],
  agreements: ['1', '2', '3'].map((id) =>
    agreement({ id, milestones: id === '3' ? [] : [step('in-force', '2025-01-01')] }),
  ),
  workingArrangements: [
    arrangement({ implements: '1', purpose: 'implementing', milestones: [step('signed', '2026-02')] }),
    arrangement({ implements: '2', purpose: 'implementing', milestones: [step('negotiating', '2026-02')] }),
  ],
  jointActions: (
    [
      ['running', '2026-05', null],
      ['completed', null, '2024-02-01'],
      ['completed', '2022', '2023'],
      ['running', null, null],
      ['running', '2026-07', null],
      ['sought', null, null],
      ['cancelled', '2026-01', null],
    ] as const
  ).map(([status, from, until], n) => ({
    id: `j${n}`,
    partnerCode: 'icc',
    title: 'Joint',
    ...{ status, from, until, citations: [S1] },
  })),
  liaisonMagistrates: (
    [
      ['posted', '2026-01', null],
      ['ended', '2025', '2026-06-30'],
      ['ended', '2025', '2026-06'],
      ['planned', null, null],
    ] as const
  ).map(([status, from, until], n) => ({
    id: `l${n}`,
    partnerCode: 'UA',
    version: 1,
    ...{ status, from, until, knownBy: null, citations: [S1] },
  })),
};
const number = (measure: TargetMeasure, fields: Partial<NumberReach> = {}) =>
  target({
    kind: 'number',
    measure,
    bound: null,
    amount: null,
    baseline: null,
    partnerCode: null,
    ...fields,
  });

describe('A number', () => {
  it.each<[TargetMeasure, Partial<NumberReach>, number, number | null, string]>([
    ['countries-with-contact-point', {}, 2, null, 'under-way'],
    ['countries-with-contact-point', { baseline: 70 }, 2, 71, 'not-started'],
    ['countries-with-contact-point', { bound: 'at-least', amount: 2 }, 2, 2, 'achieved'],
    ['countries-with-contact-point', { bound: 'more-than', amount: 2 }, 2, 3, 'under-way'],
    ['organisations-with-contact-point', {}, 0, null, 'not-started'],
    ['networks-with-contact-point', {}, 1, null, 'under-way'],
    ['bilateral-contacts-a-year', { bound: 'at-least', amount: 3 }, 3, 3, 'achieved'],
    ['bilateral-contacts-a-year', { partnerCode: 'UA' }, 4, null, 'under-way'],
    ['agreements-implemented', { bound: 'all' }, 1, 2, 'under-way'],
    ['joint-actions', { bound: 'at-least', amount: 2 }, 2, 2, 'achieved'],
    ['joint-actions', { partnerCode: 'UA' }, 0, null, 'not-started'],
    ['liaison-magistrates-posted', {}, 2, null, 'under-way'],
  ])('%s %o stands at %i of %s: %s', (measure, fields, counted, needed, state) => {
    expect(only(number(measure, fields), facts, on)).toMatchObject({ counted, needed, state });
  });

  it('is reached since the last of what it needs has held without a break', () => {
    const two = number('countries-with-contact-point', { bound: 'at-least', amount: 2 });
    expect(only(two, facts, on).achievedOn).toBe('2026-02-01');
    expect(only(two, facts, '2025-06-01').state).toBe('under-way');
    expect(only(two, facts, '2024-06-01').achievedOn).toBe('2024-05-01');
  });

  it('of all of nothing is not reached', () => {
    const all = number('agreements-implemented', { bound: 'all' });
    expect(only(all, {}, on)).toMatchObject({ counted: 0, needed: 0, state: 'not-started' });
    expect(only(all, { ...facts, agreements: facts.agreements?.slice(0, 1) ?? [] }, on).state).toBe(
      'achieved',
    );
  });

  it('that is only counted is late for nothing', () => {
    expect(only(number('networks-with-contact-point'), facts, '2029-01-01').state).toBe('under-way');
    expect(only(number('networks-with-contact-point'), {}, '2029-01-01').state).toBe('not-started');
  });

  it('is not counted where the day is not recorded, and the row says so', () => {
    const codes = only(number('joint-actions'), facts, on).evidence.map(({ code, counts }) => [code, counts]);
    expect(codes).toContainEqual(['joint-action-undated', false]);
  });

  it('that only counts is among no tally of what is to be reached, and a sub-action counts for its key action', () => {
    const appointed = target({ kind: 'contact-point', partnerCode: 'UA' });
    const strategy = plan([
      keyAction('KA3.1', [number('networks-with-contact-point'), appointed]),
      keyAction('KA3.1a', [target({ kind: 'contact-point', partnerCode: 'icc' })], { parentCode: 'KA3.1' }),
    ]);
    const { tally, priorities } = progressOn(strategy, { ...noFacts, ...facts }, on);
    expect(priorities[0]?.keyActions.map((each) => [each.tally.achieved, each.tally.of])).toEqual([
      [1, 2],
      [0, 1],
    ]);
    expect(tally).toEqual({
      achieved: 1,
      of: 2,
      states: { 'not-started': 1, 'under-way': 0, achieved: 1, overdue: 0, conditional: 0 },
    });
  });
});
