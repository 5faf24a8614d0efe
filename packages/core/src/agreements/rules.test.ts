import { describe, expect, it } from 'vitest';
import { agreement, S1, step } from '../../test/fixtures.ts';
import type { Gate } from '../instruments/gate.ts';
import type { MilestoneDraft } from '../instruments/milestone.ts';
import type { AgreementStage } from '../instruments/stage-tables.ts';
import { agreementCan } from './rules.ts';

function draft(stage: AgreementStage, on: string | null, more: Partial<MilestoneDraft> = {}) {
  const knownBy = on === null ? '2024-03-31' : null;
  return {
    stage,
    on,
    knownBy,
    historic: false,
    citations: [],
    note: null,
    ...more,
  } as MilestoneDraft<AgreementStage>;
}

const consulted = { on: '2024-01', memberStatesConsulted: true };
const adequacy = agreement({ form: 'adequacy-decision', scope: ['operational-personal-data'] });

describe('An agreement records a step', () => {
  it.each([
    ['the next step', [step('authorised', '2021')], draft('negotiating', '2022'), []],
    ['an earlier step found later', [step('authorised', '2021')], draft('recommended', '2020'), []],
    ['days that may be in order', [step('negotiating', '2024-03-15')], draft('signed', '2024'), []],
    [
      'a step before one already taken',
      [step('signed', '2024-03-15')],
      draft('negotiating', '2024-03-16'),
      ['milestone-against-order'],
    ],
    [
      'a later step before an earlier one',
      [step('negotiating', '2024')],
      draft('signed', '2023-12-31'),
      ['milestone-against-order'],
    ],
    ['an undated step whatever the rest says', [step('signed', '2015')], draft('negotiating', null), []],
    [
      'a dated step before an undated later one',
      [step('in-force', null, '2024-03-31')],
      draft('signed', '2014'),
      [],
    ],
    [
      'a step after a later one was known',
      [step('in-force', null, '2024-03-31')],
      draft('signed', '2025'),
      ['milestone-against-order'],
    ],
    ['the same step twice', [step('signed', '2024')], draft('signed', '2024'), ['milestone-twice']],
    [
      'a second suspension',
      [step('suspended', '2021'), step('resumed', '2022')],
      draft('suspended', '2023'),
      [],
    ],
    ['a step of another track', [], draft('adopted', '2024'), ['stage-of-another-track']],
    ['no date and no knownBy', [], draft('signed', null, { knownBy: null }), ['milestone-needs-known-by']],
    [
      'a date and a knownBy',
      [],
      draft('signed', '2024', { knownBy: '2024-03-31' }),
      ['known-by-without-need'],
    ],
    [
      'historic without citation',
      [],
      draft('signed', '2024', { historic: true }),
      ['historic-needs-citation'],
    ],
    ['historic with citation', [], draft('signed', '2024', { historic: true, citations: [S1] }), []],
    [
      'historic against the order',
      [step('signed', '2024')],
      draft('negotiating', '2025', { historic: true, citations: [S1] }),
      ['milestone-against-order'],
    ],
    [
      'a mandate after it was left out',
      [step('proposed', '2020'), step('not-included', '2021')],
      draft('authorised', '2024'),
      [],
    ],
  ])('%s', (_, milestones, milestone, codes) => {
    const found = agreementCan.record(agreement({ milestones }), milestone, { assessments: [] });
    expect(found.map(({ code }) => code)).toEqual(codes);
    for (const { sentence } of found) expect(sentence).not.toMatch(/[{}]/);
  });

  it('a corrected step is not compared with itself', () => {
    const signed = step('signed', '2024');
    const found = agreementCan.record(
      agreement({ milestones: [signed] }),
      draft('signed', '2023', { id: signed.id }),
      { assessments: [] },
    );
    expect(found).toEqual([]);
  });

  it('a closed gate stands before its step and all later ones, and evidence opens it', () => {
    const gate: Gate<AgreementStage> = {
      id: 'g1',
      version: 1,
      kind: 'commission-agrees',
      blocks: 'negotiating',
      openedOn: null,
      note: null,
      citations: [],
    };
    const codes = (gates: Gate<AgreementStage>[], stage: AgreementStage) =>
      agreementCan
        .record(agreement({ gates }), step(stage, '2026-05-01'), { assessments: [] })
        .map(({ code }) => code);
    expect(codes([gate], 'authorised')).toEqual([]);
    expect(codes([gate], 'negotiating')).toEqual([]); // historic with a citation
    const live = { ...step<AgreementStage>('signed', '2026-05-01'), historic: false };
    const refusals = (openedOn: string | null) =>
      agreementCan.record(agreement({ gates: [{ ...gate, openedOn }] }), live, { assessments: [] });
    expect(refusals(null)).toMatchObject([{ code: 'gate-closed', rule: 'BR15', at: '/stage' }]);
    expect(refusals('2026-05')).toMatchObject([{ code: 'gate-closed' }]);
    expect(refusals('2026-04')).toEqual([]);
  });

  it('an adequacy decision does not negotiate', () => {
    const [found] = agreementCan.record(adequacy, draft('negotiating', '2024'), { assessments: [] });
    expect(found).toMatchObject({ code: 'stage-of-another-track', at: '/stage' });
  });

  it.each([
    ['without an assessment it is refused', [], {}, 1],
    [
      'with Member States not consulted it is refused',
      [{ on: '2024-01', memberStatesConsulted: false }],
      {},
      1,
    ],
    ['with an assessment made later it is refused', [{ on: '2025', memberStatesConsulted: true }], {}, 1],
    ['with an assessment it is allowed', [consulted], {}, 0],
    ['historic with a citation it is allowed', [], { historic: true, citations: [S1] }, 0],
    ['historic without one both are refused', [], { historic: true }, 2],
  ])('a proposal: %s (BR08)', (_, assessments, more, count) => {
    const found = agreementCan.record(agreement(), draft('proposed', '2024-06', more), { assessments });
    expect(found).toHaveLength(count);
  });
});

describe('The scope of an agreement (BR04)', () => {
  it.each([
    ['adequacy-decision', ['evidence'], 1],
    ['adequacy-decision', ['operational-information', 'operational-personal-data'], 0],
    ['international-agreement', ['evidence'], 0],
    [null, ['strategic-information', 'evidence'], 0],
  ] as const)('of form %s may be %j: %i refusals', (form, scope, count) => {
    expect(agreementCan.create({ ...agreement(), form, scope: [...scope] })).toHaveLength(count);
  });
});

describe('An agreement on which arrangements rest', () => {
  const usedBy = [{ type: 'working-arrangement', id: 'wa', title: 'Arrangement X' }] as const;

  it('cannot be deleted, and the refusal names them', () => {
    const [found] = agreementCan.delete(agreement(), { usedBy });
    expect(found?.sentence).toContain('“Arrangement X”');
    expect(agreementCan.delete(agreement(), { usedBy: [] })).toEqual([]);
  });

  it('cannot move to another partner', () => {
    const codes = agreementCan
      .change(agreement(), agreement({ partnerCode: 'GE' }), { usedBy })
      .map(({ code }) => code);
    expect(codes).toEqual(['agreement-in-use']);
  });

  it('cannot become an adequacy decision while it has steps of another track', () => {
    const before = agreement({ milestones: [step('signed', '2024')] });
    const after = { ...adequacy };
    expect(agreementCan.change(before, after, { usedBy: [] })).toMatchObject([
      { code: 'stage-of-another-track', at: '/form' },
    ]);
  });
});
