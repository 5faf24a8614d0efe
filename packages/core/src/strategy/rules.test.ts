import { describe, expect, it } from 'vitest';
import { keyActionReference, placeOf, readReference } from './codes.ts';
import { keyActionCan, policyDocumentCan, priorityCan, strategyCan } from './rules.ts';
import { type StrategyDraft, standingOn, strategyOn } from './strategy.ts';

const plan: StrategyDraft = {
  code: 'plan-2028-2031',
  from: '2028',
  until: '2031',
  policyDocumentCodes: ['POL1'],
};
const context = { takenCodes: ['plan-2024-2027'], knownDocuments: ['POL1'] };
const found = (refusals: { code: string; at: string | null }[]) => refusals.map(({ code, at }) => [code, at]);

describe('A strategy', () => {
  it.each([
    ['as it should be', {}, []],
    ['of one year', { from: '2031', until: '2031-06' }, []],
    ['whose code another has', { code: 'plan-2024-2027' }, [['strategy-code-taken', '/code']]],
    ['over before it begins', { until: '2027-12' }, [['period-ends-before-it-starts', '/until']]],
    [
      'that follows a document nobody recorded (BR29)',
      { policyDocumentCodes: ['POL1', 'POL9'] },
      [['policy-document-unknown', '/policyDocumentCodes/1']],
    ],
  ])('%s', (_, more, expected) => {
    expect(found(strategyCan.create({ ...plan, ...more }, context))).toEqual(expected);
  });

  it('keeps its code', () => {
    const changed = strategyCan.change(plan, { ...plan, code: 'other', until: '2027' }, context);
    expect(found(changed)).toEqual([
      ['codes-never-change', '/code'],
      ['period-ends-before-it-starts', '/until'],
    ]);
  });

  it('stays while activities serve its key actions', () => {
    expect(strategyCan.delete({ title: 'The plan', activities: 0 })).toEqual([]);
    expect(strategyCan.delete({ title: 'The plan', activities: 2 })[0]?.sentence).toBe(
      '“The plan” cannot be deleted while activities name its key actions (2): take them out of the activities first.',
    );
  });

  it.each([
    ['2027-12-31', 'planned'],
    ['2028-01-01', 'current'],
    ['2031-12-31', 'current'],
    ['2032-01-01', 'over'],
  ])('on %s is %s', (day, standing) => expect(standingOn(plan, day)).toBe(standing));
});

describe('The strategy of a day', () => {
  const one = { code: 'one', from: '2024', until: '2027' };
  const other = { code: 'other', from: '2027-06', until: '2031' };
  const twin = { code: 'another', from: '2027-06-01', until: '2029' };
  it.each([
    ['before all of them', '2023-12-31', [one, other], null],
    ['in the only one', '2024-01-01', [one, other], 'one'],
    ['in two, the one that began last', '2027-12-31', [one, other], 'other'],
    ['in two that began together, the first by code', '2028-01-01', [other, twin], 'another'],
    ['with none on record', '2026-11-22', [], null],
  ])('%s', (_, day, strategies, code) => {
    expect(strategyOn(strategies, day)?.code ?? null).toBe(code);
    expect(strategyOn(strategies.toReversed(), day)?.code ?? null).toBe(code);
  });
});

describe('The code of a key action', () => {
  it.each([
    ['KA2.1', 'P2', null],
    ['KA12.10', 'P12', null],
    ['KA1.2a', 'P1', 'KA1.2'],
  ])('%s tells its place', (code, priorityCode, parentCode) => {
    expect(placeOf(code)).toEqual({ priorityCode, parentCode });
  });

  it('of another form has no place', () => expect(() => placeOf('KA2')).toThrow(RangeError));

  it('is named with its strategy, or alone', () => {
    const reference = keyActionReference('plan-2024-2027', 'KA2.1');
    expect(readReference(reference)).toEqual({ strategyCode: 'plan-2024-2027', code: 'KA2.1' });
    expect(readReference('KA2.1')).toEqual({ strategyCode: null, code: 'KA2.1' });
  });
});

describe('A priority', () => {
  it('has a code of its own that stays', () => {
    expect(found(priorityCan.create({ code: 'P2' }, { priorities: ['P1'] }))).toEqual([]);
    expect(found(priorityCan.create({ code: 'P1' }, { priorities: ['P1'] }))).toEqual([
      ['part-code-taken', '/code'],
    ]);
    expect(found(priorityCan.change({ code: 'P1' }, { code: 'P2' }))).toEqual([
      ['codes-never-change', '/code'],
    ]);
  });

  it('stays while activities serve its key actions', () => {
    expect(priorityCan.delete({ code: 'P1', activities: 0 })).toEqual([]);
    expect(found(priorityCan.delete({ code: 'P1', activities: 1 }))).toEqual([['key-actions-in-use', null]]);
  });
});

describe('A key action', () => {
  const parts = { priorities: ['P1', 'P2'], keyActions: ['KA1.1', 'KA1.2'] };
  it.each([
    ['of a priority', 'KA2.1', []],
    ['whose code another has', 'KA1.1', ['part-code-taken']],
    ['of a priority that is not there', 'KA3.1', ['key-action-needs-priority']],
    ['that is a part of another', 'KA1.2a', []],
    ['that is a part of none', 'KA2.1a', ['sub-action-needs-key-action']],
  ])('%s', (_, code, expected) => {
    expect(keyActionCan.create({ code }, parts)).toMatchObject(
      expected.map((refused) => ({ code: refused, at: '/code' })),
    );
  });

  it('keeps its code, and stays while activities name it', () => {
    expect(found(keyActionCan.change({ code: 'KA1.1' }, { code: 'KA2.1' }))).toEqual([
      ['codes-never-change', '/code'],
    ]);
    expect(keyActionCan.delete({ code: 'KA1.1', activities: 0 })).toEqual([]);
    expect(keyActionCan.delete({ code: 'KA1.1', activities: 4 })[0]?.sentence).toBe(
      'KA1.1 cannot be deleted while activities name it (4): take it out of them first.',
    );
  });
});

describe('A policy document', () => {
  it('stays while a strategy follows it (BR29)', () => {
    const agenda = { title: 'The agenda' };
    expect(policyDocumentCan.delete(agenda, { strategies: [] })).toEqual([]);
    const [refused] = policyDocumentCan.delete(agenda, { strategies: ['Plan A', 'Plan B'] });
    expect(refused?.sentence).toBe(
      '“The agenda” cannot be deleted while it is followed by “Plan A” and “Plan B”: take it out of there first.',
    );
  });
});
