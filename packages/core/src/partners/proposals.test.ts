import { describe, expect, it } from 'vitest';
import { agreement, step } from '../../test/fixtures.ts';
import { proposalWarnings } from './proposals.ts';

const proposed = agreement({ title: 'The agreement', milestones: [step('proposed', '2024-06')] });
const assessed = (on: string | null, memberStatesConsulted = true) => ({ on, memberStatesConsulted });

describe('A proposal without an assessment is flagged (BR08)', () => {
  it.each([
    ['none at all', [], 1],
    ['one made before', [assessed('2024-05')], 0],
    ['one made in the same month', [assessed('2024-06-30')], 0],
    ['one of an unknown day', [assessed(null)], 0],
    ['one made later', [assessed('2024-07')], 1],
    ['one on which no Member State was consulted', [assessed('2024-05', false)], 1],
  ])('with %s', (_, assessments, count) => {
    expect(proposalWarnings([proposed], assessments, '2026-11-22')).toHaveLength(count);
  });

  it('once the proposal is certain, and with the sentence', () => {
    expect(proposalWarnings([proposed], [], '2024-06-29')).toEqual([]);
    expect(proposalWarnings([proposed], [], '2024-06-30')).toEqual([
      {
        rule: 'BR08',
        code: 'proposal-without-assessment',
        sentence:
          '“The agreement” was proposed by 30 June 2024, and no assessment of operational need precedes it on record.',
      },
    ]);
    expect(proposalWarnings([agreement({ milestones: [step('signed', '2024')] })], [], '2026-01-01')).toEqual(
      [],
    );
  });
});
