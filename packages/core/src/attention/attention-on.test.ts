import { describe, expect, it } from 'vitest';
import { arranged, day, mandate, nothing, office, task } from '../../test/attention.ts';
import type { AttentionFacts } from './facts.ts';
import { attentionOn } from './index.ts';

describe('The attention list', () => {
  it('thresholds are settings', () => {
    const rules = (facts: Partial<AttentionFacts>, more: object) =>
      attentionOn({ ...nothing, ...facts }, day, { ...settings, ...more }).map(({ rule, limit }) => [
        rule,
        limit,
      ]);
    const settings = { mandateSilentMonths: 12, unconfirmedMonths: 12, silentMonths: 36, expiringDays: 180 };
    const two = mandate(['2025-11-21']);
    expect(rules(two, {})).toContainEqual(['mandate-silent', 12]);
    expect(rules(two, { mandateSilentMonths: 13 })).not.toContainEqual(['mandate-silent', 13]);
    const soon = arranged({ expiresOn: '2026-12-31' });
    expect(rules(soon, { expiringDays: 39 })).toContainEqual(['basis-expiring', 39]);
    expect(rules(soon, { expiringDays: 38 })).not.toContainEqual(['basis-expiring', 38]);
    const met = office({ contactDays: ['2025-11-21'], confirmations: ['2025-11-21'] });
    expect(rules(met, { silentMonths: 12, unconfirmedMonths: 13 })).toEqual(
      [
        ['contact-point-silent', 12],
        ['network-without-contact-point', null],
      ].reverse(),
    );
  });

  it('the most pressing comes first, then what has stood longest', () => {
    const facts = {
      ...nothing,
      ...mandate([]),
      ...task('2026-11-01'),
      ...office({ contactDays: [], confirmations: [] }),
    };
    expect(attentionOn(facts, day).map(({ rule }) => rule)).toEqual([
      'follow-up-overdue',
      'mandate-silent',
      'network-without-contact-point',
      'contact-point-silent',
      'contact-point-unconfirmed',
    ]);
  });
});
