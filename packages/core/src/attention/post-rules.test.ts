import { describe } from 'vitest';
import {
  agreed,
  arranged,
  day,
  finds,
  inForce,
  network,
  office,
  posted,
  since,
} from '../../test/attention.ts';
import { step } from '../../test/fixtures.ts';

describe('What needs attention of offices and posts', () => {
  finds([
    ['agreement-without-liaison-prosecutor', 'with none', inForce, '2020-05-01'],
    ['agreement-without-liaison-prosecutor', 'with one', posted('2026-11-22'), undefined],
    ['agreement-without-liaison-prosecutor', 'with one from tomorrow', posted('2026-11-23'), '2020-05-01'],
    ['agreement-without-liaison-prosecutor', 'with one until yesterday', posted('2020', '2026-11-21'), day],
    ['agreement-without-liaison-prosecutor', 'with one of others', posted('2020', null, 'GE'), '2020-05-01'],
    [
      'agreement-without-liaison-prosecutor',
      'under an adequacy decision',
      agreed([step('in-force', '2020')], { form: 'adequacy-decision' }),
      undefined,
    ],
    ['arrangement-without-contact-point', 'with none', arranged(), '2021-03-01'],
    ['arrangement-without-contact-point', 'with one', { ...arranged(), ...office() }, undefined],
    [
      'arrangement-without-contact-point',
      'with one that ended',
      { ...arranged(), ...office(since('2020', '2025-06-30')) },
      '2025-07-01',
    ],
    [
      'arrangement-without-contact-point',
      'not yet in force',
      arranged({ milestones: [step('signed', '2026')] }),
      undefined,
    ],
    ['arrangement-without-contact-point', 'of a network', arranged({ partnerCode: 'aiamp' }), undefined],
    ['network-without-contact-point', 'that never had one', {}, null],
    ['network-without-contact-point', 'that has one', network(null), undefined],
    ['network-without-contact-point', 'that had one', network('2026-01-31'), '2026-02-01'],
    ['contact-point-unconfirmed', 'for more than a year', office({ confirmations: ['2025-11-21'] }), day],
    [
      'contact-point-unconfirmed',
      'for a year',
      office({ confirmations: ['2025-11-22', '2024-01-01'] }),
      undefined,
    ],
    ['contact-point-unconfirmed', 'never', office({ confirmations: [] }), '2021-01-02'],
    [
      'contact-point-unconfirmed',
      'appointed lately',
      office({ confirmations: [], ...since('2026') }),
      undefined,
    ],
    ['contact-point-unconfirmed', 'over', office({ confirmations: [], ...since('2020', '2026') }), undefined],
    ['contact-point-silent', 'for more than three years', office({ contactDays: ['2023-11-21'] }), day],
    ['contact-point-silent', 'for three years', office({ contactDays: ['2023-11-22'] }), undefined],
    ['contact-point-silent', 'never met', office({ contactDays: [] }), '2020-01-01'],
    ['contact-point-silent', 'to be met tomorrow', office({ contactDays: ['2026-11-23'] }), '2020-01-01'],
  ]);
});
