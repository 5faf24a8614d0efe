import { describe, expect, it } from 'vitest';
import { agreement, arrangement, S1, step } from '../../test/fixtures.ts';
import type { Gate } from '../instruments/gate.ts';
import type { ArrangementStage } from '../instruments/stage-tables.ts';
import { nextStages } from '../next-stages.ts';
import { gatesWithState, standardGates } from './gates.ts';
import { arrangementCan } from './rules.ts';

const day = '2026-11-22';
const mandated = agreement({ milestones: [step('authorised', null, '2024-03-31')] });
const signed = agreement({ milestones: [step('signed', '2024')] });
const inForce = agreement({ milestones: [step('in-force', '2024')] });
const elsewhere = agreement({ id: 'agreement-2', partnerCode: 'GE' });
const none = { implemented: null, fallbackAgreement: null, day };

function gate(
  kind: Gate['kind'],
  blocks: ArrangementStage,
  openedOn: string | null = null,
): Gate<ArrangementStage> {
  return { id: kind, version: 1, kind, blocks, openedOn, note: null, citations: openedOn ? [S1] : [] };
}

function record(stage: ArrangementStage, on: string, historic = false) {
  return { stage, on, knownBy: null, historic, citations: historic ? [S1] : [], note: null };
}

describe('A working arrangement is created', () => {
  it.each([
    ['strategic, on its own', {}, none, []],
    [
      'implementing without an agreement',
      { purpose: 'implementing' },
      none,
      ['implementing-needs-agreement'],
    ],
    [
      'implementing an agreement of its partner',
      { purpose: 'implementing', implements: 'agreement-1' },
      { ...none, implemented: mandated },
      [],
    ],
    [
      'implementing one of another partner',
      { purpose: 'implementing', implements: 'agreement-2' },
      { ...none, implemented: elsewhere },
      ['agreement-of-another-partner'],
    ],
    ['implementing one that does not exist', { implements: 'nowhere' }, none, ['agreement-unknown']],
    [
      'a fallback for a mandate',
      { fallbackFor: 'agreement-1' },
      { ...none, fallbackAgreement: mandated },
      [],
    ],
    [
      'a fallback for one in force',
      { fallbackFor: 'agreement-1' },
      { ...none, fallbackAgreement: inForce },
      ['fallback-needs-open-agreement'],
    ],
    [
      'a fallback for one of another partner',
      { fallbackFor: 'agreement-2' },
      { ...none, fallbackAgreement: elsewhere },
      ['agreement-of-another-partner'],
    ],
    [
      'with operational data smuggled in',
      { scope: ['operational-personal-data'] },
      none,
      ['arrangement-carries-no-personal-data'],
    ],
  ] as const)('%s', (_, fields, context, codes) => {
    const found = arrangementCan.create({ ...arrangement(), ...fields }, context);
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['strategic', null, null, ['cooperation-established', 'need-apparent']],
    [null, null, null, ['cooperation-established', 'need-apparent']],
    ['implementing', null, null, []],
    ['strategic', 'agreement-1', mandated, ['commission-agrees', 'cooperation-established', 'need-apparent']],
    [
      'strategic',
      'agreement-1',
      agreement({ milestones: [step('proposed', '2024')] }),
      ['cooperation-established', 'need-apparent'],
    ],
  ] as const)('with purpose %s and fallback for %s', (purpose, fallbackFor, open, kinds) => {
    expect(standardGates({ purpose, fallbackFor }, open, day).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('A step passes its gates', () => {
  const commission = gate('commission-agrees', 'negotiating');
  const need = gate('need-apparent', 'approved');
  it.each([
    ['exploring lies before the gate', [commission], record('exploring', '2026'), []],
    ['negotiating waits for the Commission (BR15)', [commission], record('negotiating', '2026'), ['BR15']],
    [
      'signed needs the gates before approved too (BR11)',
      [need, commission],
      record('signed', '2026'),
      ['BR11', 'BR15'],
    ],
    [
      'a gate opened in time',
      [gate('commission-agrees', 'negotiating', '2026-03')],
      record('negotiating', '2026-03-31'),
      [],
    ],
    [
      'a gate opened too late',
      [gate('commission-agrees', 'negotiating', '2026-03')],
      record('negotiating', '2026-03-30'),
      ['BR15'],
    ],
    ['a historic step with its citation', [commission, need], record('in-force', '2026', true), []],
    ['giving up needs no gate', [commission, need], record('abandoned', '2026'), []],
    ['taking up again needs no gate', [need], record('resumed', '2026'), []],
  ])('%s', (_, gates, milestone, rules) => {
    const found = arrangementCan.record(arrangement({ gates }), milestone, none);
    expect(found.map(({ rule }) => rule)).toEqual(rules);
    for (const { code, sentence } of found) {
      expect(code).toBe('gate-closed');
      expect(sentence).not.toMatch(/[{}]/);
    }
  });

  it('the refusal says in words what it waits for', () => {
    const [found] = arrangementCan.record(
      arrangement({ gates: [commission] }),
      record('negotiating', '2026-05'),
      none,
    );
    expect(found?.sentence).toBe(
      'The step “negotiating” waits for the agreement of the Commission: no evidence of it is recorded by 31 May 2026.',
    );
  });

  it.each([
    ['a mandate', mandated, 'negotiating', ['agreement-not-signed']],
    ['a mandate, only explored', mandated, 'exploring', []],
    ['a signature', signed, 'negotiating', []],
    [
      'a terminated one',
      agreement({ milestones: [step('terminated', '2024')] }),
      'negotiating',
      ['agreement-not-signed'],
    ],
    [
      'an adopted adequacy decision',
      agreement({ form: 'adequacy-decision', milestones: [step('adopted', '2024')] }),
      'signed',
      [],
    ],
  ] as const)('an implementing arrangement on %s (BR10)', (_, implemented, stage, codes) => {
    const implementing = arrangement({ purpose: 'implementing', implements: 'agreement-1' });
    const found = arrangementCan.record(implementing, record(stage, '2026'), { implemented });
    expect(found.map(({ code }) => code)).toEqual(codes);
  });
});

describe('A gate', () => {
  it.each([
    ['without citation', gate('need-apparent', 'approved', '2026'), [], ['opening-a-gate-needs-citation']],
    ['with citation', gate('need-apparent', 'approved', '2026'), [S1], []],
    ['left closed', gate('need-apparent', 'approved'), [], []],
    ['computed', gate('agreement-signed', 'negotiating', '2026'), [S1], ['gate-is-computed']],
  ])('opened %s', (_, row, citations, codes) => {
    expect(arrangementCan.openGate({ ...row, citations }).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    ['open', gate('need-apparent', 'approved', '2025'), []],
    ['closed', gate('need-apparent', 'approved'), [step('considered', '2024')]],
    ['not-evidenced', gate('need-apparent', 'approved'), [step('in-force', null, '2024-03-31')]],
    ['closed', gate('need-apparent', 'approved'), [step('abandoned', '2024')]],
  ] as const)('stands %s', (state, row, milestones) => {
    const found = gatesWithState(arrangement({ gates: [row], milestones: [...milestones] }), null, day);
    expect(found).toMatchObject([{ state }]);
  });

  it('follows the agreement by itself for an implementing arrangement', () => {
    const implementing = arrangement({ purpose: 'implementing', implements: 'agreement-1' });
    expect(gatesWithState(implementing, mandated, day)).toMatchObject([
      { gate: null, kind: 'agreement-signed', state: 'closed' },
    ]);
    expect(gatesWithState(implementing, signed, day)).toMatchObject([{ state: 'open' }]);
  });
});

it('The board offers exactly what may be recorded, with the reason for the rest', () => {
  const row = arrangement({
    milestones: [step('considered', null, '2024-03-31')],
    gates: [gate('commission-agrees', 'negotiating')],
  });
  const steps = nextStages(row, day, { implemented: null });
  expect(steps.filter(({ allowed }) => allowed).map(({ stage }) => stage)).toEqual([
    'exploring',
    'suspended',
    'resumed',
    'terminated',
    'expired',
    'abandoned',
  ]);
  expect(steps.find(({ stage }) => stage === 'considered')?.refusals).toMatchObject([
    { code: 'milestone-twice' },
  ]);
});
