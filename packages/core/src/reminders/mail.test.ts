import { describe, expect, it } from 'vitest';
import { mailDelays, mailOutcome } from './mail.ts';

describe('A mail that could not be sent', () => {
  it.each([
    [{ status: 550, at: 'recipient' }, 1, 'failed', 'recipient-refused'],
    [{ status: 450, at: 'recipient' }, 1, 'try-again', 'recipient-refused'],
    [{ status: 554, at: 'message' }, 1, 'failed', 'message-refused'],
    [{ status: 452, at: 'message' }, 1, 'try-again', 'message-refused'],
    [{ status: 535, at: 'sign-in' }, 1, 'try-again', 'sign-in-refused'],
    [{ status: null, at: 'security' }, 1, 'try-again', 'not-secure'],
    [{ status: null, at: 'connection' }, 7, 'try-again', 'no-connection'],
    [{ status: 421, at: 'connection' }, 8, 'failed', 'no-connection'],
    [{ status: null, at: 'silence' }, 1, 'try-again', 'no-answer'],
  ] as const)('%j at try %i: %s, %s', (failure, tries, kind, fault) => {
    expect(mailOutcome(failure, tries)).toMatchObject({ kind, fault });
  });

  it('is tried later and later, and for less than a day', () => {
    expect(mailDelays.toSorted((a, b) => a - b)).toEqual(mailDelays);
    expect(mailDelays.reduce<number>((sum, delay) => sum + delay, 0)).toBeLessThan(86_400);
    expect(mailOutcome({ status: null, at: 'connection' }, 1)).toMatchObject({ seconds: 60 });
  });
});
