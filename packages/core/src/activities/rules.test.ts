import { describe, expect, it } from 'vitest';
import type { ActivityDraft } from './activity.ts';
import { activityCan, followUpCan, isOverdue, namedByActivities } from './rules.ts';

const day = '2026-11-22';
const known = {
  partnerCodes: ['UA', 'iberred'],
  agreementIds: ['a1'],
  workingArrangementIds: [],
  contactPointIds: ['c1'],
  projectCode: ['emj'],
};
const keyActions = {
  'plan-a/KA1.1': ['plan-a/KA1.1'],
  'KA1.1': ['plan-a/KA1.1'],
  'KA2.1': ['plan-a/KA2.1', 'plan-b/KA2.1'],
};
const held = (more: Partial<ActivityDraft> = {}): ActivityDraft => ({
  state: 'held',
  from: '2026-11',
  until: null,
  partnerCodes: [],
  agreementIds: [],
  workingArrangementIds: [],
  contactPointIds: [],
  projectCode: null,
  keyActions: [],
  cost: null,
  currency: null,
  ...more,
});
const codes = (draft: ActivityDraft) =>
  activityCan.create(draft, { day, known, keyActions }).map(({ code, at }) => [code, at]);

describe('An activity', () => {
  it.each([
    ['that began in a month which is not over', held(), []],
    ['held today', held({ from: day }), []],
    ['held some day', held({ from: null }), []],
    ['held tomorrow', held({ from: '2026-11-23' }), [['held-in-the-future', '/state']]],
    ['held next year', held({ from: '2027' }), [['held-in-the-future', '/state']]],
    ['planned for next year', held({ state: 'planned', from: '2027' }), []],
    ['planned for a day gone by', held({ state: 'planned', from: '2020' }), []],
    ['cancelled that lay ahead', held({ state: 'cancelled', from: '2027' }), []],
    [
      'over before it begins',
      held({ from: '2026-11-10', until: '2026-11-09' }),
      [['period-ends-before-it-starts', '/until']],
    ],
    ['that ends within its month', held({ from: '2026-11', until: '2026-11-09' }), []],
    ['with a cost in euro', held({ cost: 12.5, currency: 'EUR' }), []],
    ['with a cost in nothing', held({ cost: 0 }), [['cost-needs-currency', '/currency']]],
    ['of records that are there', held({ partnerCodes: ['UA', 'iberred'], projectCode: 'emj' }), []],
    [
      'of records that are not there',
      held({ partnerCodes: ['UA', 'XX'], contactPointIds: ['c2'], projectCode: 'none' }),
      [
        ['activity-names-unknown', '/partnerCodes/1'],
        ['activity-names-unknown', '/contactPointIds/0'],
        ['activity-names-unknown', '/projectCode'],
      ],
    ],
    ['for key actions of one strategy', held({ keyActions: ['plan-a/KA1.1', 'KA1.1'] }), []],
    [
      'for key actions of no strategy, and of several',
      held({ keyActions: ['KA9.9', 'KA2.1'] }),
      [
        ['activity-names-unknown', '/keyActions/0'],
        ['key-action-of-several-strategies', '/keyActions/1'],
      ],
    ],
  ])('%s', (_, draft, expected) => {
    expect(codes(draft)).toEqual(expected);
  });

  it('says what it could not find', () => {
    const [found] = activityCan.create(held({ partnerCodes: ['XX'] }), { day, known, keyActions });
    expect(found?.sentence).toBe('The register has no partner XX that an activity could name.');
  });

  it('says which key actions a code can mean', () => {
    const [found] = activityCan.create(held({ keyActions: ['KA2.1'] }), { day, known, keyActions });
    expect(found?.sentence).toBe('Say whose key action KA2.1 is: plan-a/KA2.1 and plan-b/KA2.1.');
  });

  it('keeps what it names from being deleted', () => {
    expect(namedByActivities('“An agreement”', 0)).toEqual([]);
    expect(namedByActivities('“An agreement”', 3)[0]?.sentence).toContain('(3)');
  });
});

describe('A follow-up', () => {
  it.each([
    [null, 0],
    [day, 0],
    ['2026-11-23', 1],
  ])('done on %s', (doneOn, refusals) => {
    expect(followUpCan.record({ due: '2020-01-01', doneOn }, { day })).toHaveLength(refusals);
  });

  it.each([
    ['2026-11-21', null, true],
    ['2026-11-22', null, false],
    ['2026-11-21', '2026-11-22', false],
    [null, null, false],
  ])('due on %s and done on %s is overdue: %s', (due, doneOn, overdue) => {
    expect(isOverdue({ due, doneOn }, day)).toBe(overdue);
  });
});
