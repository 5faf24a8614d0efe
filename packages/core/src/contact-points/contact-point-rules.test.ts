import { describe, expect, it } from 'vitest';
import { partnerKinds } from '../partners/partner.ts';
import type { Period } from '../shared/period.ts';
import { appointerOf, appointers, type ContactPointDraft } from './contact-point.ts';
import { contactPointCan, holdersEndedBy, lastDayBefore } from './contact-point-rules.ts';
import { guideCan } from './guide.ts';
import type { LiaisonMagistrateDraft, LiaisonMagistrateStatus } from './liaison-magistrate.ts';
import { liaisonMagistrateCan } from './liaison-magistrate-rules.ts';

const codes = (refusals: { code: string }[]) => refusals.map(({ code }) => code);
const open: Period = { from: '2024', until: null, knownBy: null };

describe('A contact point', () => {
  it.each(partnerKinds.flatMap((kind) => appointers.map((appointedBy) => ({ kind, appointedBy }))))(
    'of a partner that is a $kind, appointed by $appointedBy (BR18)',
    ({ kind, appointedBy }) => {
      const draft: ContactPointDraft = { ...open, partnerCode: 'UA', appointedBy };
      const refused = contactPointCan.create(draft, { partner: { name: 'Ukraine', kind } });
      const fits = appointerOf[kind] === appointedBy;
      expect(refused).toMatchObject(
        fits ? [] : [{ code: 'appointed-by-another-kind', rule: 'BR18', at: '/appointedBy' }],
      );
      if (!fits) expect(refused[0]?.sentence).toMatch(/^A contact point of Ukraine, which is an? /);
    },
  );

  it.each([
    [0, []],
    [1, ['contact-point-in-use']],
    [7, ['contact-point-in-use']],
  ])('that %i activities met', (activities, expected) => {
    expect(codes(contactPointCan.delete({ activities }))).toEqual(expected);
  });

  it.each([
    ['today', '2026-11-22', []],
    ['tomorrow', '2026-11-23', ['confirmation-lies-ahead']],
  ])('confirmed %s', (_, day, expected) => {
    expect(codes(contactPointCan.confirm(day, '2026-11-22'))).toEqual(expected);
  });
});

describe('A holder', () => {
  it.each([
    ['begins while the office exists', { ...open, until: '2025' }, '2025-06-01', []],
    ['may begin in the year the office ends', { ...open, until: '2025-03' }, '2025', []],
    ['begins after the office ended', { ...open, until: '2025' }, '2026-01-01', ['office-has-ended']],
  ])('%s', (_, office, from, expected) => {
    expect(codes(contactPointCan.hold(office, { ...open, from }))).toEqual(expected);
  });

  it('needs a start, or a day it was known by (BR31)', () => {
    expect(codes(contactPointCan.hold(open, { ...open, from: null }))).toEqual(['period-needs-known-by']);
  });
});

describe('A hand-over on 1 June 2026', () => {
  const on = '2026-06-01';
  it.each([
    ['ends whoever holds the office', { from: '2024', until: null }, true, []],
    ['ends whoever began this year', { from: '2026', until: null }, true, []],
    ['moves an end that was planned for later', { from: '2024', until: '2026-12' }, true, []],
    ['leaves whoever is gone', { from: '2020', until: '2026-05-31' }, false, []],
    ['leaves whoever left in May', { from: '2020', until: '2026-05' }, false, []],
    [
      'is refused while somebody begins later',
      { from: '2026-07', until: null },
      true,
      ['holder-begins-later'],
    ],
    ['is refused while somebody begins that day', { from: on, until: null }, true, ['holder-begins-later']],
  ])('%s', (_, period, ends, refused) => {
    const holder = { ...period, knownBy: null };
    expect(holdersEndedBy([holder], on)).toEqual(ends ? [holder] : []);
    expect(codes(contactPointCan.handOver(open, [holder], on))).toEqual(refused);
  });

  it('counts an unrecorded start from the day it was known by', () => {
    const known = (knownBy: string) => [{ from: null, until: null, knownBy }];
    expect(codes(contactPointCan.handOver(open, known('2024-03-31'), on))).toEqual([]);
    expect(codes(contactPointCan.handOver(open, known('2026-11-22'), on))).toEqual(['holder-begins-later']);
  });

  it('needs an office that still exists', () => {
    const ended = { ...open, until: '2026-05' };
    expect(codes(contactPointCan.handOver(ended, [], on))).toEqual(['office-has-ended']);
    expect(lastDayBefore('2026-03-01')).toBe('2026-02-28');
  });
});

describe('A liaison magistrate (BR21)', () => {
  const country = { partner: { name: 'Egypt', kind: 'country' } } as const;
  const posting = (status: LiaisonMagistrateStatus, more: Partial<Period> = {}): LiaisonMagistrateDraft => {
    return { partnerCode: 'EG', status, from: null, until: null, knownBy: null, ...more };
  };

  it.each([
    ['is explored before anything is known of a start', posting('explored'), []],
    ['is planned with the start in sight', posting('planned', { from: '2027' }), []],
    ['is posted from a day', posting('posted', { from: '2026-09' }), []],
    ['is posted, the start not recorded', posting('posted', { knownBy: '2026-11-22' }), []],
    ['is not posted without a start', posting('posted'), ['posting-needs-start']],
    ['has not ended without a start', posting('ended', { until: '2026' }), ['posting-needs-start']],
    [
      'does not end before it starts',
      posting('ended', { from: '2026', until: '2025' }),
      ['period-ends-before-it-starts'],
    ],
  ])('%s', (_, draft, expected) => {
    expect(codes(liaisonMagistrateCan.create(draft, country))).toEqual(expected);
  });

  it.each(['network', 'international-organisation'] as const)('is never posted to a %s', (kind) => {
    const refused = liaisonMagistrateCan.create(posting('explored'), { partner: { name: 'X', kind } });
    expect(refused).toMatchObject([{ code: 'liaison-magistrate-needs-country', at: '/partnerCode' }]);
  });

  it.each([
    ['explored', 'planned', []],
    ['planned', 'posted', []],
    ['posted', 'ended', []],
    ['explored', 'ended', []],
    ['planned', 'explored', ['posting-goes-back']],
    ['ended', 'posted', ['posting-goes-back']],
  ] as const)('goes from %s to %s', (before, after, expected) => {
    const from = { from: '2026' };
    expect(codes(liaisonMagistrateCan.change(posting(before, from), posting(after, from), country))).toEqual(
      expected,
    );
  });
});

describe('A guide', () => {
  it.each([
    ['in three other languages', ['fr', 'pt', 'es'], []],
    ['in its own language again', ['fr', 'en'], ['/translations/1/language']],
    ['twice in one', ['fr', 'es', 'fr'], ['/translations/2/language']],
  ])('%s', (_, languages, expected) => {
    const translations = languages.map((language) => ({ language }));
    expect(guideCan.create({ language: 'en', translations }).map(({ at }) => at)).toEqual(expected);
  });
});
