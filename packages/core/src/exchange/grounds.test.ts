import { describe, expect, it } from 'vitest';
import { agreement, arrangement, knownByS1, step } from '../../test/fixtures.ts';
import type { Agreement } from '../agreements/agreement.ts';
import { type ExchangeFacts, exchangeAnswer, factsWithoutRecord } from './index.ts';

const bare = factsWithoutRecord(
  { code: 'UA', kind: 'country', name: 'Ukraine', designation: null },
  '2000-01-01',
);

function withAgreement(fields: Partial<Agreement>): ExchangeFacts {
  return { ...bare, agreements: [agreement(fields)] };
}

const began = step('in-force', '2020-01-01');

describe('What each ground covers', () => {
  it('an adequacy decision covers personal data and operational information, nothing else', () => {
    const scope: Agreement['scope'] = ['operational-information', 'operational-personal-data'];
    const answer = exchangeAnswer(
      withAgreement({ form: 'adequacy-decision', scope, milestones: [began] }),
      '2026-01-01',
    );
    expect([answer.personalData, answer.operationalInformation].map(({ verdict }) => verdict)).toEqual([
      'yes',
      'yes',
    ]);
    expect(
      [answer.evidence, answer.strategicInformation, answer.bestPractices].map(({ verdict }) => verdict),
    ).toEqual(Array(3).fill('no-systematic-basis'));
    expect(answer.evidence.trace[0]).toMatchObject({ rule: 'BR04', code: 'agreement-leaves-out' });
    expect(answer.cautions.map(({ code }) => code)).not.toContain('no-liaison-prosecutor');
    expect(answer.personalData.conditions.map(({ code }) => code)).toContain('scope-limited');
  });

  it('an agreement without strategic information in its scope covers no best practices either', () => {
    const answer = exchangeAnswer(withAgreement({ scope: ['evidence'], milestones: [began] }), '2026-01-01');
    expect([answer.evidence.verdict, answer.bestPractices.verdict]).toEqual(['yes', 'no-systematic-basis']);
  });

  it('a working arrangement never carries personal data, whatever its record says (BR02)', () => {
    const hostile = { ...arrangement({ milestones: [began] }), scope: ['operational-personal-data'] };
    const answer = exchangeAnswer({ ...bare, workingArrangements: [hostile] }, '2026-01-01');
    expect([answer.personalData.verdict, answer.strategicInformation.verdict, answer.tile]).toEqual([
      'no-systematic-basis',
      'yes',
      'S',
    ]);
    expect(answer.personalData.trace[0]).toMatchObject({ rule: 'BR02', code: 'arrangement-leaves-out' });
    expect(answer.cautions.map(({ code }) => code)).toContain('arrangement-is-no-basis');
  });
});

describe('Before any source speaks', () => {
  it.each([
    ['nothing is known', { ...bare, speaksFrom: knownByS1 }, '2024-03-30', 'unknown'],
    ['from then on no is no', { ...bare, speaksFrom: knownByS1 }, '2024-03-31', 'no-systematic-basis'],
    [
      'what is certain stays yes',
      { ...withAgreement({ milestones: [began] }), speaksFrom: knownByS1 },
      '2021-01-01',
      'yes',
    ],
    ['a register without sources knows nothing', { ...bare, speaksFrom: null }, '2026-01-01', 'unknown'],
  ] as [string, ExchangeFacts, string, string][])('%s', (_, facts, day, expected) => {
    expect(exchangeAnswer(facts, day).personalData.verdict).toBe(expected);
  });
});

describe('The next day on which a verdict changes', () => {
  it.each([
    ['the day after a sunset', { milestones: [began], expiresOn: '2025-06-30' }, '2025-01-01', '2025-07-01'],
    [
      'the day a month leaves the sunset open',
      { milestones: [began], expiresOn: '2025-06' },
      '2025-01-01',
      '2025-06-02',
    ],
    [
      'the last day of that month has passed',
      { milestones: [began], expiresOn: '2025-06' },
      '2025-06-02',
      '2025-07-01',
    ],
    ['a start to come', { milestones: [step('in-force', '2027-01-01')] }, '2026-11-22', '2027-01-01'],
    [
      'a step that changes no verdict',
      { milestones: [began, step('data-exchange-enabled', '2027')] },
      '2026-11-22',
      null,
    ],
    ['nothing ahead', { milestones: [began] }, '2026-11-22', null],
  ] as [string, Partial<Agreement>, string, string | null][])('%s', (_, fields, on, expected) => {
    expect(exchangeAnswer(withAgreement(fields), on).changesOn).toBe(expected);
  });
});

describe('What a yes rests on', () => {
  it.each([
    [
      'the start and no end',
      { milestones: [began] },
      { stage: 'in-force', effectiveSince: '2020-01-01', until: null },
    ],
    [
      'the start, the later stage',
      { milestones: [began, step('data-exchange-enabled', '2021')] },
      { stage: 'data-exchange-enabled', effectiveSince: '2020-01-01' },
    ],
    [
      'the resumption',
      { milestones: [began, step('suspended', '2022-01-01'), step('resumed', '2023')] },
      { stage: 'resumed', effectiveSince: '2023' },
    ],
    [
      'the day it was known by',
      { milestones: [step('in-force', null, knownByS1)] },
      { effectiveSince: null, knownBy: knownByS1 },
    ],
    ['the sunset', { milestones: [began], expiresOn: '2027' }, { until: '2027' }],
    [
      'the day before an ending to come',
      { milestones: [began, step('terminated', '2026-12-01')], expiresOn: '2027' },
      { until: '2026-11-30' },
    ],
  ] as [string, Partial<Agreement>, object][])('%s', (_, fields, expected) => {
    expect(exchangeAnswer(withAgreement(fields), '2026-11-22').personalData.basis).toMatchObject([expected]);
  });
});
