import { describe, expect, it } from 'vitest';
import { factsOf, footnote } from '../../test/register.ts';
import { exchangeAnswer } from './index.ts';

const [yes, no, open] = ['yes', 'no-systematic-basis', 'unknown'];
const today = '2026-11-22';
const march = '2024-03-31';

const inForce = 'AL CH GB GE IS LI MD ME MK NO RS UA US'.split(' ');
const arranged = 'NG PA CL CR BO EC PE aiamp'.split(' ');

describe('The answers the two sources lead to', () => {
  it.each([
    ...inForce.map((code) => [code, today, yes, yes, 'P']),
    ...arranged.map((code) => [code, today, no, yes, 'S']),
    ['EG', today, no, no, 'M'],
    ['TR', today, no, no, 'M'],
    ['interpol', today, no, no, 'M'],
    ['icc', today, no, no, 'C'],
    ['CA', today, no, no, 'C'],
    ['AU', today, no, no, 'C'],
    ['XK', today, no, no, 'C'],
    ['GH', today, no, no, '-'],
    ['UA', march, yes, yes, 'P'],
    ['NG', march, no, yes, 'S'],
    ['PA', march, no, yes, 'S'],
    ...['PE', 'CL', 'CR', 'BO', 'EC', 'aiamp'].map((code) => [code, march, no, open, '?']),
    ...['2001-01-01', '2020-01-01', '2024-03-30'].flatMap((day) =>
      ['UA', 'LI', 'NG', 'PE', 'EG', 'icc', 'XK', 'GH', 'aiamp'].map((code) => [code, day, open, open, '?']),
    ),
  ])(
    '%s on %s: personal data %s, strategic information %s, tile %s',
    (code, on, personal, strategic, tile) => {
      const answer = exchangeAnswer(factsOf(String(code)), String(on));
      expect(answer).toMatchObject({
        on,
        tile,
        personalData: { verdict: personal },
        evidence: { verdict: personal },
        operationalInformation: { verdict: personal },
        strategicInformation: { verdict: strategic },
        bestPractices: { verdict: strategic },
      });
    },
  );

  it('Ukraine is reached through its liaison prosecutor, Liechtenstein has none on record', () => {
    const kinds = (code: string) => exchangeAnswer(factsOf(code), today).channels.map(({ kind }) => kind);
    expect(kinds('UA')).toEqual(['liaison-prosecutor']);
    expect(kinds('LI')).toEqual([]);
    const cautions = exchangeAnswer(factsOf('LI'), today).cautions.map(({ code }) => code);
    expect(cautions).toContain('no-liaison-prosecutor');
  });

  it.each(['EG', 'TR'])('%s shows its Council mandate and the gate of the Commission', (code) => {
    const { pipeline } = exchangeAnswer(factsOf(code), today);
    expect(pipeline).toMatchObject([
      { stage: 'authorised', nextStage: 'negotiating', nextActors: ['commission', 'partner'], gates: [] },
      { stage: 'considered', gates: [{ kind: 'commission-agrees', state: 'closed' }] },
    ]);
  });

  it.each(['icc', 'CA'])('%s shows a proposal that is still to be made', (code) => {
    expect(exchangeAnswer(factsOf(code), today).pipeline).toMatchObject([
      { stage: 'need-identified', nextStage: 'proposed', nextActors: ['agency'] },
    ]);
  });

  it('The footnote on a designation stays with the name (BR17)', () => {
    expect(exchangeAnswer(factsOf('XK'), today).partner.designation).toBe(footnote);
  });

  it('A no points to the data protection officer for single cases (BR32)', () => {
    const [condition] = exchangeAnswer(factsOf('GH'), today).personalData.conditions;
    expect(condition).toMatchObject({ rule: 'BR32', code: 'no-systematic-basis' });
    expect(condition?.sentence).toContain('data protection officer');
  });

  it.each([
    ['UA', '2020-01-01', march],
    ['UA', today, null],
    ['PE', '2020-01-01', march],
    ['PE', march, today],
    ['GH', '2001-01-01', march],
  ])('The answer for %s of %s changes next on %s', (code, on, changesOn) => {
    expect(exchangeAnswer(factsOf(code), on).changesOn).toBe(changesOn);
  });

  it('The answer names every record it looked at, with its version', () => {
    const types = exchangeAnswer(factsOf('EG'), today).records.map(({ type }) => type);
    expect(types).toEqual(['partner', 'agreement', 'working-arrangement']);
  });
});
