import { describe, expect, it } from 'vitest';
import { adequacyStages, agreementStages, arrangementStages } from '../instruments/index.ts';
import {
  type ActivitiesReach,
  agreementGoals,
  arrangementGoals,
  conditionOf,
  reachNames,
  type TargetReach,
} from './target.ts';
import { namedByTargets, targetCan } from './target-rules.ts';

const context = { keyActions: ['KA2.1'], knownPartners: ['CL', 'iberred'], knownProjects: ['emj'] };
const number = {
  kind: 'number',
  measure: 'countries-with-contact-point',
  bound: null,
  amount: null,
  baseline: 70,
  partnerCode: null,
} as const;
const activities: ActivitiesReach = {
  kind: 'activities',
  activityKinds: [],
  atLeast: 1,
  partnerCode: 'CL',
  projectCode: 'emj',
};
const refused = (reach: TargetReach, keyActionCode = 'KA2.1') =>
  targetCan
    .be({ keyActionCode, reach, dueOn: null, condition: null }, context)
    .map(({ code, at }) => [code, at]);

describe('A target', () => {
  it.each<[string, TargetReach, [string, string][]]>([
    [
      'of an arrangement with a partner',
      { kind: 'working-arrangement', partnerCode: 'CL', stage: 'signed', purpose: 'strategic' },
      [],
    ],
    [
      'of an agreement with a partner nobody knows',
      { kind: 'agreement', partnerCode: 'XX', stage: 'authorised' },
      [['partner-unknown', '/reach/partnerCode']],
    ],
    ['of a contact point', { kind: 'contact-point', partnerCode: 'iberred' }, []],
    ['of a number that is only counted', number, []],
    ['of a number with its bound', { ...number, bound: 'more-than', amount: 70 }, []],
    [
      'of a bound without its number',
      { ...number, bound: 'at-least' },
      [['bound-needs-amount', '/reach/amount']],
    ],
    ['of a number without a bound', { ...number, amount: 70 }, [['amount-without-bound', '/reach/amount']]],
    ['of all agreements', { ...number, measure: 'agreements-implemented', bound: 'all', baseline: null }, []],
    [
      'of all of them, and how many',
      { ...number, measure: 'agreements-implemented', bound: 'all', amount: 13 },
      [['amount-without-bound', '/reach/amount']],
    ],
    ['of all there could be', { ...number, bound: 'all' }, [['measure-has-no-whole', '/reach/bound']]],
    [
      'of joint actions with a partner',
      { ...number, measure: 'joint-actions', bound: 'at-least', amount: 1, partnerCode: 'CL' },
      [],
    ],
    [
      'of the contact points of countries, with one partner',
      { ...number, partnerCode: 'CL' },
      [['measure-of-no-partner', '/reach/partnerCode']],
    ],
    ['of activities with a partner and of a project', activities, []],
    ['of activities with anybody', { ...activities, partnerCode: null, projectCode: null }, []],
    [
      'of activities of a project nobody knows',
      { ...activities, projectCode: 'none' },
      [['project-unknown', '/reach/projectCode']],
    ],
  ])('%s', (_, reach, expected) => expect(refused(reach)).toEqual(expected));

  it('belongs to a key action of the strategy', () => {
    expect(refused(activities, 'KA2.9')).toEqual([['target-needs-key-action', '/keyActionCode']]);
  });

  it('stands under its own condition, or under that of its key action (BR30)', () => {
    const keyAction = { condition: 'where possible' };
    expect(conditionOf({ condition: null }, keyAction)).toBe('where possible');
    expect(conditionOf({ condition: 'subject to means' }, keyAction)).toBe('subject to means');
    expect(conditionOf({ condition: null }, { condition: null })).toBeNull();
  });

  it('names a project only through activities', () => {
    expect(reachNames(activities)).toEqual({ partnerCode: 'CL', projectCode: 'emj' });
    expect(reachNames({ kind: 'contact-point', partnerCode: 'CL' })).toEqual({
      partnerCode: 'CL',
      projectCode: null,
    });
  });

  it('keeps what it names from being deleted', () => {
    expect(namedByTargets('“EuroMed Justice”', 0)).toEqual([]);
    expect(namedByTargets('“EuroMed Justice”', 2)[0]?.sentence).toContain('(2)');
  });
});

describe('What can be aimed at', () => {
  const forward = (rows: readonly { stage: string; effect: string }[]) =>
    rows.flatMap(({ stage, effect }) => (effect === 'ends' || stage === 'resumed' ? [] : [stage]));
  it('is every step forward, and no step that ends something', () => {
    const steps = new Set(forward([...agreementStages, ...adequacyStages]));
    expect(new Set<string>(agreementGoals)).toEqual(steps);
    expect(new Set<string>(arrangementGoals)).toEqual(new Set(forward(arrangementStages)));
  });
});
