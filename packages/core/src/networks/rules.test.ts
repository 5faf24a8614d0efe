import { describe, expect, it } from 'vitest';
import type { PartnerKind } from '../partners/partner.ts';
import { type Membership, overlaps } from './membership.ts';
import { networkMemberCan } from './rules.ts';

const country = { kind: 'country' } as const;
const of = (from: string | null, until: string | null = null, knownBy: string | null = null) => ({
  partnerCode: 'CL',
  from,
  until,
  knownBy,
});

describe('Two memberships of one country', () => {
  it.each([
    ['one after the other', of('2010', '2019'), of('2020'), false],
    ['on one and the same day', of('2010', '2020-05-01'), of('2020-05-01'), true],
    ['on days that follow each other', of('2010', '2020-05-01'), of('2020-05-02'), false],
    ['in one year, as far as the dates tell', of('2010', '2020'), of('2020'), false],
    ['both open', of('2010'), of('2020'), true],
    ['one inside the other', of('2010', '2030'), of('2015', '2016'), true],
    ['both as vague as a year', of('2020', '2020'), of('2020', '2020'), true],
    ['one known today, one long over', of(null, null, '2026-11-22'), of('2010', '2012'), false],
    ['one known today, one that lasts', of(null, null, '2026-11-22'), of('2010'), true],
    ['one that was over before it became known', of(null, '2012', '2026-11-22'), of('2013'), false],
  ])('%s', (_, a, b, expected) => {
    expect([overlaps(a, b), overlaps(b, a)]).toEqual([expected, expected]);
  });
});

describe('A member of a network', () => {
  it('that overlaps with a membership on record is refused, and the refusal names that one', () => {
    const others = [of('2020-03', '2022'), of('2024')];
    const [found, ...more] = networkMemberCan.be(of('2021-05-01', '2023'), { member: country, others });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code: 'membership-overlaps', at: '/from' });
    expect(found?.sentence).toContain(
      'CL is on record as a member of this network from March 2020 until 2022',
    );
  });

  const refused: [string, PartnerKind, Partial<Membership>, string[]][] = [
    ['another country does not count', 'country', { partnerCode: 'PE' }, []],
    ['a network cannot be one', 'network', {}, ['member-is-no-country']],
    ['nor can an organisation', 'international-organisation', {}, ['member-is-no-country']],
    ['an end before the start', 'country', { until: '2019' }, ['period-ends-before-it-starts']],
    ['no start and no day it was known by', 'country', { from: null }, ['period-needs-known-by']],
  ];
  it.each(refused)('%s', (_, kind, more, codes) => {
    const others = [{ ...of('2020'), partnerCode: 'AR' }];
    const draft = { ...of('2020', '2021'), ...more };
    const found = networkMemberCan.be(draft, { member: { kind }, others });
    expect(found.map(({ code }) => code)).toEqual(codes);
  });
});
