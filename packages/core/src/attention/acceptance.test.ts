import { describe, expect, it } from 'vitest';
import { acceptanceOn, attentionCan, groundsOf } from './index.ts';

const grounds = groundsOf({ stage: 'authorised', lastOn: '2024-03-31' });
const accepted = { grounds, reviewOn: '2027-01-31' };

describe('What was accepted', () => {
  it.each([
    ['open', 'which nobody accepted', null, '2026-11-22'],
    ['accepted', 'until the day before its review', accepted, '2027-01-30'],
    ['review-due', 'on the day of its review', accepted, '2027-01-31'],
    ['grounds-changed', 'when it is another matter', { ...accepted, grounds: 'stage=signed' }, '2026-11-22'],
    ['grounds-changed', 'also after its review', { ...accepted, grounds: '' }, '2028-01-01'],
  ] as const)('is %s: %s', (state, _, acceptance, day) => {
    expect(acceptanceOn(acceptance, grounds, day)).toBe(state);
  });

  it('rests on its grounds in whatever order they are told', () => {
    expect(groundsOf({ lastOn: '2024-03-31', stage: 'authorised' })).toBe(grounds);
    expect(groundsOf({})).toBe('');
  });

  it.each([
    ['with a reason and a review to come', 'Not now', '2026-11-23', true, []],
    ['without a reason', ' ', '2026-11-23', true, ['acceptance-needs-reason /reason']],
    ['with a review today', 'Not now', '2026-11-22', true, ['review-not-ahead /reviewOn']],
    ['that does not stand', 'Not now', '2026-11-23', false, ['nothing-to-accept null']],
  ])('%s', (_, reason, reviewOn, stands, expected) => {
    const found = attentionCan.accept({ reason, reviewOn }, { day: '2026-11-22', stands });
    expect(found.map(({ code, at }) => `${code} ${at}`)).toEqual(expected);
  });
});
