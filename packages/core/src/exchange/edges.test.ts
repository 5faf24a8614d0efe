import { describe, expect, it } from 'vitest';
import { agreement, knownByS1, step } from '../../test/fixtures.ts';
import type { Agreement } from '../agreements/agreement.ts';
import { type ExchangeFacts, exchangeAnswer, factsWithoutRecord } from './index.ts';

const bare = factsWithoutRecord(
  { code: 'UA', kind: 'country', name: 'Ukraine', designation: null },
  '2000-01-01',
);

function withAgreement(fields: Partial<Agreement>): ExchangeFacts {
  return { ...bare, agreements: [agreement(fields)] };
}

const short = { yes: 'yes', 'no-systematic-basis': 'no', unknown: 'unknown' } as const;
const verdict = (facts: ExchangeFacts, on: string) => short[exchangeAnswer(facts, on).personalData.verdict];

const began = step('in-force', '2020-01-01');

describe('Whether personal data may flow', () => {
  it.each([
    [
      'a grant of a month',
      { milestones: [step('in-force', '2024-03')] },
      { '2024-02-29': 'no', '2024-03-01': 'unknown', '2024-03-30': 'unknown', '2024-03-31': 'yes' },
    ],
    [
      'a grant of a year',
      { milestones: [step('in-force', '2024')] },
      { '2023-12-31': 'no', '2024-01-01': 'unknown', '2024-12-30': 'unknown', '2024-12-31': 'yes' },
    ],
    [
      'a grant of a day',
      { milestones: [step('in-force', '2024-03-15')] },
      { '2024-03-14': 'no', '2024-03-15': 'yes' },
    ],
    [
      'a grant without date',
      { milestones: [step('in-force', null, knownByS1)] },
      { '2001-01-01': 'unknown', '2024-03-30': 'unknown', '2024-03-31': 'yes' },
    ],
    [
      'an ending of a day',
      { milestones: [began, step('terminated', '2024-03-15')] },
      { '2024-03-14': 'yes', '2024-03-15': 'no' },
    ],
    [
      'a start and an end on one day',
      { milestones: [step('in-force', '2024-03-15'), step('terminated', '2024-03-15')] },
      { '2024-03-14': 'no', '2024-03-15': 'no' },
    ],
    [
      'an ending of a month',
      { milestones: [began, step('terminated', '2024-03')] },
      { '2024-02-29': 'yes', '2024-03-01': 'unknown', '2024-03-31': 'unknown', '2024-04-01': 'no' },
    ],
    [
      'an ending without date',
      { milestones: [began, step('terminated', null, knownByS1)] },
      { '2019-12-31': 'no', '2020-01-01': 'unknown', '2024-03-30': 'unknown', '2024-03-31': 'no' },
    ],
    [
      'a sunset on a day',
      { milestones: [began], expiresOn: '2025-06-30' },
      { '2025-06-30': 'yes', '2025-07-01': 'no' },
    ],
    [
      'a sunset in a month',
      { milestones: [began], expiresOn: '2025-06' },
      { '2025-06-01': 'yes', '2025-06-02': 'unknown', '2025-06-30': 'unknown', '2025-07-01': 'no' },
    ],
    [
      'a suspension and its end',
      { milestones: [began, step('suspended', '2022-03-01'), step('resumed', '2022-05-01')] },
      { '2022-02-28': 'yes', '2022-03-01': 'no', '2022-04-30': 'no', '2022-05-01': 'yes' },
    ],
    [
      'force that came in the year in which the mandate had left it out',
      { milestones: [step('not-included', '2024'), step('in-force', '2024-06-01')] },
      { '2024-05-31': 'no', '2024-06-01': 'yes', '2025-01-01': 'yes' },
    ],
    [
      'force after being left out of the mandate, both without date',
      { milestones: [step('not-included', null, knownByS1), step('in-force', null, '2026-11-22')] },
      { '2024-03-31': 'unknown', '2026-11-21': 'unknown', '2026-11-22': 'yes' },
    ],
    [
      'a second suspension',
      {
        milestones: [
          began,
          step('suspended', '2022-03-01'),
          step('resumed', '2022-05-01'),
          step('suspended', '2023-01-01'),
        ],
      },
      { '2022-12-31': 'yes', '2023-01-01': 'no' },
    ],
    [
      'a resumption in a month',
      { milestones: [began, step('suspended', '2022-03-01'), step('resumed', '2022-05')] },
      { '2022-04-30': 'no', '2022-05-01': 'unknown', '2022-05-30': 'unknown', '2022-05-31': 'yes' },
    ],
    [
      'a suspension and resumption of one day',
      { milestones: [began, step('suspended', '2022-03-01'), step('resumed', '2022-03-01')] },
      { '2022-02-28': 'yes', '2022-03-01': 'yes' },
    ],
    [
      'a resumption that may precede the suspension',
      { milestones: [began, step('suspended', '2022'), step('resumed', '2022-05-01')] },
      { '2021-12-31': 'yes', '2022-01-01': 'unknown', '2024-01-01': 'unknown' },
    ],
    [
      'a suspension known before the resumption',
      {
        milestones: [
          step('in-force', null, '2020-01-01'),
          step('suspended', null, knownByS1),
          step('resumed', null, '2026-11-22'),
        ],
      },
      { '2024-03-30': 'unknown', '2024-03-31': 'unknown', '2026-11-22': 'yes' },
    ],
    [
      'a suspension known after the resumption',
      { milestones: [began, step('resumed', '2021-05-01'), step('suspended', null, knownByS1)] },
      { '2024-03-30': 'unknown', '2024-03-31': 'no' },
    ],
    [
      'a termination in the year of the start',
      { milestones: [step('in-force', '2024-06-15'), step('terminated', '2024')] },
      { '2024-06-14': 'no', '2024-06-15': 'unknown', '2025-01-01': 'no' },
    ],
    [
      'a start in the year of the termination',
      { milestones: [step('in-force', '2024'), step('terminated', '2024-06-15')] },
      { '2024-06-14': 'unknown', '2024-06-15': 'no', '2024-12-31': 'no' },
    ],
    [
      'an undated start and a dated end before it was known',
      { milestones: [step('in-force', null, knownByS1), step('terminated', '2020-05-01')] },
      { '2020-04-30': 'unknown', '2020-05-01': 'no', '2026-01-01': 'no' },
    ],
    [
      'a signature of the same year that is less exact',
      { milestones: [step('in-force', '2024-03-15'), step('signed', '2024')] },
      { '2024-03-15': 'yes', '2025-01-01': 'yes' },
    ],
    [
      'in force, data exchange still to be enabled',
      { needsDataExchangeStep: true, milestones: [began] },
      { '2026-01-01': 'no' },
    ],
    [
      'data exchange enabled',
      { needsDataExchangeStep: true, milestones: [began, step('data-exchange-enabled', '2021-05')] },
      { '2021-04-30': 'no', '2021-05-30': 'unknown', '2021-05-31': 'yes' },
    ],
    [
      'resumed without data exchange ever enabled',
      {
        needsDataExchangeStep: true,
        milestones: [began, step('suspended', '2022-03-01'), step('resumed', '2022-05-01')],
      },
      { '2026-01-01': 'no' },
    ],
    [
      'resumed with data exchange enabled',
      {
        needsDataExchangeStep: true,
        milestones: [
          began,
          step('data-exchange-enabled', '2021-01-01'),
          step('suspended', '2022-03-01'),
          step('resumed', '2022-05-01'),
        ],
      },
      { '2022-04-30': 'no', '2022-05-01': 'yes' },
    ],
    ['only signed', { milestones: [step('signed', '2024')] }, { '2026-01-01': 'no' }],
    [
      'an adequacy decision adopted',
      { form: 'adequacy-decision', milestones: [step('adopted', '2024')] },
      { '2026-01-01': 'no' },
    ],
    [
      'an adequacy decision in force, then repealed',
      {
        form: 'adequacy-decision',
        milestones: [step('in-force', '2024-01-01'), step('repealed', '2025-01-01')],
      },
      { '2024-12-31': 'yes', '2025-01-01': 'no' },
    ],
    [
      'the first day of the calendar',
      { milestones: [step('in-force', '0001')] },
      { '0001-01-01': 'unknown', '2000-01-01': 'yes' },
    ],
    [
      'the last day of the calendar',
      { milestones: [began, step('terminated', '9999')] },
      { '9998-12-31': 'yes', '9999-12-30': 'unknown' },
    ],
  ] as [string, Partial<Agreement>, Record<string, string>][])('%s', (_, fields, days) => {
    const facts = { ...withAgreement(fields), speaksFrom: '0001-01-01' };
    const found = Object.keys(days).map((day) => [day, verdict(facts, day)]);
    expect(Object.fromEntries(found)).toEqual(days);
  });
});
