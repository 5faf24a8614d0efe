import { describe, expect, it } from 'vitest';
import { outcomeOf, tryDelays } from './retry-schedule.ts';
import { webhookCan } from './rules.ts';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);

describe('A try', () => {
  it.each([
    [200, { kind: 'delivered' }],
    [204, { kind: 'delivered' }],
    [301, { kind: 'try-again', seconds: 5 }],
    [404, { kind: 'try-again', seconds: 5 }],
    [410, { kind: 'gone' }],
    [500, { kind: 'try-again', seconds: 5 }],
    [null, { kind: 'try-again', seconds: 5 }],
  ])('that is answered with %s means %o', (status, outcome) => {
    expect(outcomeOf({ status }, 1)).toEqual(outcome);
  });

  it('is repeated by the published schedule, ten times in all', () => {
    const waits = tryDelays.map((_, i) => outcomeOf({ status: 500 }, i + 1));
    const seconds = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];
    expect(waits).toEqual([
      ...seconds.map((each) => ({ kind: 'try-again', seconds: each })),
      { kind: 'last-try-failed' },
    ]);
  });
});

describe('A webhook', () => {
  const webhook = (status: 'unverified' | 'active' | 'disabled') => ({ name: 'Case desk', status });

  it.each([
    ['unverified', [], ['webhook-is-unverified']],
    ['active', [], []],
    ['disabled', ['webhook-is-disabled'], ['webhook-is-disabled']],
  ] as const)('that is %s is pinged unless %o, sent again to unless %o', (status, ping, again) => {
    expect(codes(webhookCan.verify(webhook(status)))).toEqual(ping);
    expect(codes(webhookCan.sendAgain(webhook(status)))).toEqual(again);
  });

  it('has two live secrets at most, and always one that stays', () => {
    const [old, young] = [
      { id: 'a', expiresAt: '2026-12-01T00:00:00Z' },
      { id: 'b', expiresAt: null },
    ];
    expect(codes(webhookCan.addSecret([young]))).toEqual([]);
    expect(codes(webhookCan.addSecret([old, young]))).toEqual(['webhook-has-two-secrets']);
    expect(codes(webhookCan.removeSecret([old, young], 'a'))).toEqual([]);
    expect(codes(webhookCan.removeSecret([old, young], 'b'))).toEqual(['webhook-keeps-a-secret']);
    expect(codes(webhookCan.removeSecret([young], 'b'))).toEqual(['webhook-keeps-a-secret']);
  });

  it.each([
    ['waiting', []],
    ['failed', []],
    ['delivered', ['delivery-is-settled']],
    ['skipped', ['delivery-is-settled']],
    ['superseded', ['delivery-is-settled']],
  ] as const)('lets a delivery that is %s be skipped unless %o', (status, refused) => {
    expect(codes(webhookCan.skip({ status }))).toEqual(refused);
  });
});
