import { describe, expect, it } from 'vitest';
import { agreement, arrangement, step } from '../../test/fixtures.ts';
import { tracks } from './stage.ts';
import { effectOf, orderOf, stageAfter, stageOrder, stagesOf } from './stages.ts';
import { stageOn, stageSince } from './timeline.ts';

describe('The tracks', () => {
  it.each(tracks)('a step of the track %s has one order and one effect wherever it stands', (track) => {
    for (const row of stagesOf(track)) {
      expect([orderOf(row.stage), effectOf(row.stage)]).toEqual([row.order, row.effect]);
      expect(row.actors.length).toBeGreaterThan(0);
    }
  });

  it('no two steps of a track share their place', () => {
    for (const track of tracks) {
      const orders = stagesOf(track).map(({ order }) => order);
      expect(new Set(orders).size).toBe(orders.length);
    }
  });

  it('refuses a step that the track does not know', () => {
    expect(() => stageOrder('working-arrangement', 'concluded')).toThrow(RangeError);
    expect(stageOrder('agreement', 'authorised')).toBe(40);
  });

  it.each([
    ['agreement', 'authorised', 'negotiating'],
    ['agreement', 'not-included', 'authorised'],
    ['agreement', 'data-exchange-enabled', null],
    ['adequacy-decision', 'adopted', 'in-force'],
    ['working-arrangement', 'exploring', 'negotiating'],
  ] as const)('for an %s, after %s comes %s', (track, stage, next) => {
    expect(stageAfter(track, stage)?.stage ?? null).toBe(next);
  });
});

describe('The stage on a day', () => {
  it.each([
    ['a year counts from its last day', [step('in-force', '2024')], null, '2024-12-30', null],
    ['a year counts on its last day', [step('in-force', '2024')], null, '2024-12-31', 'in-force'],
    [
      'an ending counts from its first day',
      [step('in-force', '2020'), step('terminated', '2024')],
      null,
      '2024-01-01',
      'terminated',
    ],
    [
      'undated counts from knownBy',
      [step('authorised', null, '2024-03-31')],
      null,
      '2024-03-31',
      'authorised',
    ],
    ['undated does not count before', [step('authorised', null, '2024-03-31')], null, '2024-03-30', null],
    [
      'a later step counts even if an earlier one was learnt of later',
      [step('authorised', null, '2024-03-31'), step('negotiating', '2023-10')],
      null,
      '2026-11-22',
      'negotiating',
    ],
    [
      'a vague date of an earlier step takes nothing back',
      [step('in-force', '2024-03-15'), step('signed', '2024')],
      null,
      '2026-11-22',
      'in-force',
    ],
    [
      'an end within the vague year of the beginning is an end',
      [step('in-force', '2024'), step('terminated', '2024-06-15')],
      null,
      '2026-11-22',
      'terminated',
    ],
    [
      'suspension and resumption take turns by their days',
      [step('in-force', '2020'), step('resumed', '2022'), step('suspended', '2023-05-01')],
      null,
      '2026-11-22',
      'suspended',
    ],
    [
      'on one day the order decides',
      [step('authorised', null, '2024-03-31'), step('proposed', null, '2024-03-31')],
      null,
      '2025-01-01',
      'authorised',
    ],
    [
      'left out stands over proposed',
      [step('not-included', null, '2024-03-31'), step('proposed', null, '2024-03-31')],
      null,
      '2025-01-01',
      'not-included',
    ],
    ['the last day of force is in force', [step('in-force', '2020')], '2025-06-30', '2025-06-30', 'in-force'],
    ['the day after is not', [step('in-force', '2020')], '2025-06-30', '2025-07-01', 'expired'],
    [
      'a partial sunset ends after its first day',
      [step('in-force', '2020')],
      '2025-06',
      '2025-06-02',
      'expired',
    ],
    [
      'a suspended one expires too',
      [step('in-force', '2020'), step('suspended', '2021')],
      '2025-06-30',
      '2026-01-01',
      'expired',
    ],
    [
      'what was never in force does not expire',
      [step('signed', '2020')],
      '2025-06-30',
      '2026-01-01',
      'signed',
    ],
    [
      'a resumption undoes a suspension',
      [step('in-force', '2020'), step('suspended', '2021-03-01'), step('resumed', '2021-05-01')],
      null,
      '2022-01-01',
      'resumed',
    ],
    ['no step, no stage', [], null, '2022-01-01', null],
  ])('%s', (_, milestones, expiresOn, day, expected) => {
    expect(stageOn(agreement({ milestones, expiresOn }), day)).toBe(expected);
  });

  it('of two equal steps the one recorded last counts', () => {
    const first = step('suspended', '2024-01-01');
    const second = { ...step('suspended', '2024-01-01'), createdAt: '2027-01-01T00:00:00Z', id: 'later' };
    expect(stageOn(agreement({ milestones: [second, first] }), '2025-01-01')).toBe('suspended');
  });

  it.each([
    ['the date of the step', [step('signed', '2024-03')], null, '2024-03'],
    ['no date where none is recorded', [step('considered', null, '2024-03-31')], null, null],
    ['the day after the sunset', [step('in-force', '2020')], '2024-12-31', '2025-01-01'],
    ['the sunset itself if partial', [step('in-force', '2020')], '2024', '2024'],
  ])('since when: %s', (_, milestones, expiresOn, expected) => {
    expect(stageSince(arrangement({ milestones, expiresOn }), '2026-11-22')).toBe(expected);
  });
});
