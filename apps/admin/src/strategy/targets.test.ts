import { describe, expect, it } from 'vitest';
import { groupTargets, type Reach } from './reach.ts';
import type { Strategy, Target } from './store.ts';
import { checkTarget, targetToSend } from './target-check.ts';
import { reachOf, type TargetFields, targetDraft } from './target-draft.ts';

const t = (key: string) => key;
const strategy = { priorities: [{ keyActions: [{ code: 'KA2.1' }] }] } as unknown as Strategy;
const target = (reach: Reach, some: Partial<Target> = {}): Target =>
  ({
    id: `${reach.kind} ${reach.partnerCode}`,
    reach,
    keyActionCode: 'KA2.1',
    title: null,
    condition: null,
    dueOn: null,
    note: null,
    citations: [],
    ...some,
  }) as Target;
const draft = (some: Partial<TargetFields>): TargetFields => ({ ...targetDraft(null, 'KA2.1'), ...some });

const reaches: Reach[] = [
  { kind: 'agreement', partnerCode: 'BO', stage: 'authorised' },
  { kind: 'working-arrangement', partnerCode: 'CL', stage: 'in-force', purpose: 'strategic' },
  { kind: 'working-arrangement', partnerCode: 'CL', stage: 'in-force', purpose: null },
  { kind: 'contact-point', partnerCode: 'aiamp' },
  {
    kind: 'number',
    measure: 'countries-with-contact-point',
    bound: 'more-than',
    amount: 70,
    baseline: 70,
    partnerCode: null,
  },
  {
    kind: 'number',
    measure: 'agreements-implemented',
    bound: 'all',
    amount: null,
    baseline: null,
    partnerCode: null,
  },
  {
    kind: 'number',
    measure: 'joint-actions',
    bound: null,
    amount: null,
    baseline: null,
    partnerCode: 'osce',
  },
  { kind: 'activities', activityKinds: ['country-visit'], atLeast: 2, partnerCode: 'TR', projectCode: 'emj' },
];

it.each(reaches)('a form gives back what it was opened with: $kind, %j', (reach) => {
  expect(reachOf(targetDraft(target(reach), null))).toEqual(reach);
});

describe('What a target needs', () => {
  it.each<[string, Partial<TargetFields>, string[]]>([
    ['a kind', {}, ['/reach/kind']],
    ['a partner and a stage', { kind: 'agreement' }, ['/reach/partnerCode', '/reach/stage']],
    [
      'a stage of its own kind',
      { kind: 'working-arrangement', partnerCode: 'CL', agreementStage: 'signed' },
      ['/reach/stage'],
    ],
    ['a measure', { kind: 'number' }, ['/reach/measure']],
    [
      'the number of its bound',
      { kind: 'number', measure: 'joint-actions', bound: 'at-least' },
      ['/reach/amount'],
    ],
    [
      'a number one can read',
      { kind: 'number', measure: 'joint-actions', bound: 'at-least', amount: 'many' },
      ['/reach/amount'],
    ],
    [
      'a baseline one can read',
      { kind: 'number', measure: 'joint-actions', baseline: '-1' },
      ['/reach/baseline'],
    ],
    ['one activity at least', { kind: 'activities', atLeast: '0' }, ['/reach/atLeast']],
    ['a key action', { kind: 'contact-point', partnerCode: 'CL', keyActionCode: null }, ['/keyActionCode']],
    [
      'a key action of the strategy',
      { kind: 'contact-point', partnerCode: 'CL', keyActionCode: 'KA9.9' },
      ['/keyActionCode'],
    ],
    ['nothing else', { kind: 'contact-point', partnerCode: 'CL' }, []],
  ])('%s', (_, some, fields) => {
    expect(Object.keys(checkTarget(draft(some), strategy, t)).sort()).toEqual(fields);
  });
});

it('sends what belongs to the kind chosen, and nothing of the kinds before it', () => {
  const left = { partnerCode: 'OSCE', agreementStage: 'signed', amount: '70', bound: 'at-least' } as const;
  expect(
    targetToSend(draft({ ...left, kind: 'number', measure: 'countries-with-contact-point', bound: null }))
      .reach,
  ).toEqual({
    kind: 'number',
    measure: 'countries-with-contact-point',
    bound: null,
    amount: null,
    baseline: null,
    partnerCode: null,
  });
  expect(targetToSend(draft({ ...left, kind: 'contact-point', partnerCode: 'CL' })).reach).toEqual({
    kind: 'contact-point',
    partnerCode: 'CL',
  });
});

it('targets that differ in the partner alone share a line, others do not', () => {
  const mandate = (partnerCode: string, some: Partial<Target> = {}) =>
    target({ kind: 'agreement', partnerCode, stage: 'authorised' }, some);
  const groups = groupTargets([
    mandate('BO'),
    target({ kind: 'contact-point', partnerCode: 'CL' }),
    mandate('CA'),
    mandate('MX', { condition: 'where possible' }),
    mandate('NG', { dueOn: '2025' }),
  ]);
  expect(groups.map(({ targets }) => targets.map(({ reach }) => reach.partnerCode))).toEqual([
    ['BO', 'CA'],
    ['CL'],
    ['MX'],
    ['NG'],
  ]);
});
