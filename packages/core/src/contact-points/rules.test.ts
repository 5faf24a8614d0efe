import { describe, expect, it } from 'vitest';
import { agreement, step } from '../../test/fixtures.ts';
import { liaisonProsecutorCan } from './rules.ts';

const day = '2026-11-22';
const posting = { partnerCode: 'UA', from: null, until: null, knownBy: day, note: null, citations: [] };
const signed = agreement({ milestones: [step('signed', '2024')] });
const adequacy = agreement({ form: 'adequacy-decision', milestones: [step('in-force', '2024')] });
const ended = agreement({ milestones: [step('in-force', '2010'), step('terminated', '2020')] });

describe('A liaison prosecutor (BR05)', () => {
  it.each([
    ['of a partner with a signed agreement', [signed], posting, []],
    ['of a partner without any', [], posting, ['liaison-prosecutor-needs-agreement']],
    [
      'of a partner under mandate',
      [agreement({ milestones: [step('authorised', '2021')] })],
      posting,
      ['liaison-prosecutor-needs-agreement'],
    ],
    [
      'of a partner with an adequacy decision only',
      [adequacy],
      posting,
      ['liaison-prosecutor-needs-agreement'],
    ],
    [
      'of another partner',
      [signed],
      { ...posting, partnerCode: 'GE' },
      ['liaison-prosecutor-needs-agreement'],
    ],
    [
      'posted before the day the agreement became known',
      [agreement({ milestones: [step('in-force', null, '2024-03-31')] })],
      { ...posting, from: '2015', knownBy: null },
      [],
    ],
    [
      'posted while an agreement lasted that is over by now',
      [ended],
      { ...posting, from: '2015', until: '2019', knownBy: null },
      [],
    ],
    ['posted after the agreement ended', [ended], posting, ['liaison-prosecutor-needs-agreement']],
    [
      'who leaves before arriving',
      [signed],
      { ...posting, from: '2025', until: '2024', knownBy: null },
      ['period-ends-before-it-starts'],
    ],
    ['whose start nobody knows', [signed], { ...posting, knownBy: null }, ['period-needs-known-by']],
  ])('%s', (_, agreements, draft, codes) => {
    expect(liaisonProsecutorCan.create(draft, { agreements, day }).map(({ code }) => code)).toEqual(codes);
  });

  it('stays on record when the agreement ends, and moves only to a partner with one', () => {
    expect(
      liaisonProsecutorCan.change(posting, { ...posting, until: '2026-12' }, { agreements: [ended], day }),
    ).toEqual([]);
    expect(
      liaisonProsecutorCan.change(posting, { ...posting, partnerCode: 'GE' }, { agreements: [signed], day }),
    ).toHaveLength(1);
  });
});
