import { describe } from 'vitest';
import { agreed, arranged, assessed, day, finds, inForce, mandate, proposed } from '../../test/attention.ts';
import { step } from '../../test/fixtures.ts';

describe('What needs attention of instruments (BR08, BR10, BR34)', () => {
  finds([
    ['basis-expiring', 'in 180 days', agreed([step('in-force', '2020')], { expiresOn: '2027-05-21' }), day],
    [
      'basis-expiring',
      'a day later',
      agreed([step('in-force', '2020')], { expiresOn: '2027-05-22' }),
      undefined,
    ],
    [
      'basis-expiring',
      'within a year',
      agreed([step('in-force', '2020')], { expiresOn: '2027' }),
      '2026-07-05',
    ],
    ['basis-expiring', 'today', arranged({ expiresOn: day }), '2026-05-26'],
    [
      'basis-expiring',
      'yesterday, so that it is none any more',
      arranged({ expiresOn: '2026-11-21' }),
      undefined,
    ],
    [
      'basis-expiring',
      'while not yet in force',
      agreed([step('signed', '2020')], { expiresOn: day }),
      undefined,
    ],
    ['mandate-silent', 'a year after the last activity', mandate(['2025-11-21']), '2026-11-22'],
    ['mandate-silent', 'a day before that', mandate(['2025-11-22']), undefined],
    ['mandate-silent', 'with an activity still to come', mandate(['2026-12-01']), '2021-01-16'],
    ['mandate-silent', 'with a step this year', mandate([], '2026-02'), undefined],
    [
      'mandate-silent',
      'with a step known only lately',
      agreed([step('authorised', null, '2024-03-31')]),
      '2025-04-01',
    ],
    ['mandate-silent', 'once it is in force', inForce, undefined],
    ['proposal-without-assessment', 'with none', proposed('2026-05'), '2026-05-31'],
    ['proposal-without-assessment', 'still to come', proposed('2026-11'), undefined],
    ['proposal-without-assessment', 'with one of that month', assessed('2026-05'), undefined],
    ['proposal-without-assessment', 'with one of the month after', assessed('2026-06'), '2026-05-31'],
    [
      'proposal-without-assessment',
      'with one without Member States',
      assessed('2026-05', false),
      '2026-05-31',
    ],
    ['agreement-not-implemented', 'with none', inForce, '2020-05-01'],
    [
      'agreement-not-implemented',
      'suspended',
      agreed([step('in-force', '2020'), step('suspended', '2021')]),
      undefined,
    ],
    [
      'agreement-not-implemented',
      'with one on its way',
      {
        ...inForce,
        ...arranged({ implements: 'agreement-1', milestones: [step('considered', '2026')] }),
      },
      undefined,
    ],
    [
      'agreement-not-implemented',
      'with one abandoned',
      {
        ...inForce,
        ...arranged({ implements: 'agreement-1', milestones: [step('abandoned', '2026-01')] }),
      },
      '2020-05-01',
    ],
    ['agreement-not-implemented', 'with another one', { ...inForce, ...arranged() }, '2020-05-01'],
  ]);
});
