import type { WhatIfFacts } from '@concord/core';
import { describe, expect, it } from 'vitest';
import { emptyDraft, gatesFor, instrumentsFor, stagesFor, suppositionsOf } from './draft.ts';

const gate = { id: 'g', kind: 'commission-agrees', blocks: 'negotiating', openedOn: null };
const partner = (code: string, more: object) =>
  ({ partner: { code }, agreements: [], workingArrangements: [], ...more }) as unknown as WhatIfFacts;
const facts = [
  partner('EG', {
    agreements: [{ id: 'a', form: null, gates: [] }],
    workingArrangements: [
      { id: 'w', purpose: null, gates: [gate, { ...gate, kind: 'need-apparent', openedOn: '2026' }] },
    ],
  }),
  partner('TR', { agreements: [{ id: 'd', form: 'adequacy-decision', gates: [] }] }),
];
const day = '2027-06-01';

describe('The form offers', () => {
  it.each([
    ['agreement-step', ['a', 'd']],
    ['arrangement-step', ['w']],
    ['gate', ['w']],
    ['expiry', ['a', 'w', 'd']],
  ] as const)('for %s the instruments %j', (kind, ids) => {
    expect(instrumentsFor(kind, facts).map(({ id }) => id)).toEqual(ids);
  });

  it('the steps of the tracks that are chosen, and the gates that are closed', () => {
    const [agreement, decision] = instrumentsFor('agreement-step', facts);
    if (!agreement || !decision) throw new Error('nothing to choose from');
    expect(stagesFor('agreement-step', [agreement])).not.toContain('adopted');
    expect(stagesFor('agreement-step', [decision])).toEqual(['adopted', 'in-force', 'repealed', 'expired']);
    expect(stagesFor('agreement-step', [agreement, decision])).toEqual(
      expect.arrayContaining(['adopted', 'signed']),
    );
    expect(
      stagesFor('agreement-step', [agreement, decision]).filter((stage) => stage === 'in-force'),
    ).toHaveLength(1);
    expect(gatesFor(instrumentsFor('gate', facts))).toEqual(['commission-agrees']);
  });
});

describe('A draft supposes', () => {
  it('the same step on the same day of all that are chosen', () => {
    const draft = { ...emptyDraft(), instrumentIds: ['a', 'd'], stage: 'in-force' as const, on: day };
    expect(suppositionsOf(draft, 'new')).toEqual(
      ['a', 'd'].map((instrumentId) => ({ kind: 'milestone', instrumentId, stage: 'in-force', on: day })),
    );
  });

  it('something of each partner that is chosen', () => {
    const draft = { ...emptyDraft(), kind: 'contact-point' as const, codes: ['EG', 'TR'], on: day };
    expect(suppositionsOf(draft, 'new')).toMatchObject([{ partnerCode: 'EG' }, { partnerCode: 'TR' }]);
  });

  it('a new instrument of one partner, under its own id', () => {
    const draft = { ...emptyDraft(), kind: 'agreement' as const, codes: ['EG'], title: ' New ' };
    expect(suppositionsOf(draft, 'new')).toMatchObject([{ kind: 'agreement', id: 'new', title: 'New' }]);
  });

  it.each([
    ['no day', { instrumentIds: ['a'], stage: 'signed' as const }],
    ['a month for a day', { instrumentIds: ['a'], stage: 'signed' as const, on: '2027-06' }],
    ['no step', { instrumentIds: ['a'], on: day }],
    ['no gate', { kind: 'gate' as const, instrumentIds: ['w'], on: day }],
    ['nobody', { kind: 'contact-point' as const, on: day }],
    ['a new instrument without a title', { kind: 'agreement' as const, codes: ['EG'], title: ' ' }],
  ])('nothing with %s', (_, more) => {
    expect(suppositionsOf({ ...emptyDraft(), ...more }, 'new')).toEqual([]);
  });
});
