import { describe, expect, it } from 'vitest';
import { fill, insist, Refused, refusal } from './refusal.ts';
import { refusalCodes, refusalWords } from './refusals.ts';
import { ruleIds, rules } from './rules.ts';

describe('Refusals', () => {
  it.each(refusalCodes)('%s has a title, a sentence and a rule that exists', (code) => {
    const words = refusalWords[code];
    expect(words.title).not.toMatch(/\.$/);
    expect(words.sentence).toMatch(/\.$/);
    if (words.rule !== null) expect(rules).toHaveProperty(words.rule);
  });

  it('fills names and leaves visible what has no value', () => {
    expect(fill('{a} and {b}', { a: 'one' })).toBe('one and {b}');
  });

  it('insisting throws all refusals at once, and nothing when there is none', () => {
    const found = [refusal('source-unknown', { source: 'S9' }), refusal('milestone-needs-known-by')];
    expect(() => insist(found)).toThrow(Refused);
    expect(() => insist([])).not.toThrow();
  });

  it('the rules run from BR01 to BR35 without a gap', () => {
    expect(ruleIds).toEqual(
      Array.from({ length: 35 }, (_, index) => `BR${String(index + 1).padStart(2, '0')}`),
    );
  });
});
