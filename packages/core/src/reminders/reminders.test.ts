import { describe, expect, it } from 'vitest';
import type { ReminderAnswer, ReminderFact } from './reminder.ts';
import { isAnswered, remindersOf } from './reminders.ts';
import { reminderCan } from './rules.ts';
import { reminderInWords, reminderSentences } from './sentences.ts';
import { type ReminderSettings, usualSettings } from './settings.ts';

const day = '2026-11-22';
const fact = (more: Partial<ReminderFact> = {}): ReminderFact => ({
  id: 'follow-up-1',
  kind: 'follow-up-due',
  version: 1,
  title: 'Write to them',
  date: '2026-11-22',
  owner: 'Ada Byron',
  partnerCodes: ['CL'],
  stage: null,
  ...more,
});
const settings = (more: Partial<ReminderSettings> = {}): ReminderSettings => ({ ...usualSettings, ...more });
const ada = { names: ['Ada Byron', 'ada@agency.example'], settings: usualSettings };
const [one] = [(...facts: ReminderFact[]) => remindersOf(facts, ada, day)[0]];

describe('When somebody is told, and what', () => {
  it.each([
    ['a task eight days ahead', fact({ date: '2026-11-30' }), null, 'to-do', false],
    ['a task a week ahead', fact({ date: '2026-11-29' }), 7, 'to-do', false],
    ['a task of today', fact(), 0, 'to-do-today', false],
    ['a task of last year', fact({ date: '2025-01-01' }), 0, 'to-do-late', true],
    ['an end in half a year', fact({ kind: 'expiry', date: '2027-05-21' }), 180, 'ends-on', false],
    ['an end in half a year and a day', fact({ kind: 'expiry', date: '2027-05-22' }), null, 'ends-on', false],
    ['an end in a month', fact({ kind: 'expiry', date: '2026-12-22' }), 30, 'ends-on', false],
    ['an end next year', fact({ kind: 'expiry', date: '2027' }), 180, 'ends-within', false],
    ['an end this month', fact({ kind: 'expiry', date: '2026-11' }), 30, 'may-have-ended', false],
    ['an end yesterday', fact({ kind: 'expiry', date: '2026-11-21' }), 30, 'has-ended', true],
    [
      'a review in a month of which no day is known',
      fact({ kind: 'review', date: '2026-12' }),
      30,
      'review-by',
      false,
    ],
    ['a review of this year', fact({ kind: 'review', date: '2026' }), 0, 'review-by', false],
    ['what is accepted until today', fact({ kind: 'attention-review' }), 0, 'accepted-no-longer', false],
    [
      'what is accepted until tomorrow',
      fact({ kind: 'attention-review', date: '2026-11-23' }),
      null,
      'accepted-until',
      false,
    ],
    ['a review of last year', fact({ kind: 'review', date: '2025' }), 0, 'review-late', true],
  ] as const)('%s', (_, found, lead, sentence, overdue) => {
    expect(one(found)).toMatchObject({ lead, sentence, overdue });
  });

  it('by the lead times one has set, each kind by its own', () => {
    const kinds = {
      ...usualSettings.kinds,
      'follow-up-due': { on: true, reach: 'mine', leadDays: [1, 60] },
    } as const;
    const told = (date: string) =>
      remindersOf([fact({ date })], { ...ada, settings: settings({ kinds }) }, day)[0]?.lead;
    expect(['2026-11-22', '2026-11-23', '2026-11-24', '2027-01-21', '2027-01-22'].map(told)).toEqual([
      1,
      1,
      60,
      60,
      null,
    ]);
  });

  it('nearest first', () => {
    const found = remindersOf(
      [fact({ id: 'b' }), fact({ id: 'c', date: '2026-10' }), fact({ id: 'a' })],
      ada,
      day,
    );
    expect(found.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('in sentences of both languages that leave nothing unfilled', () => {
    for (const code of Object.keys(reminderSentences) as (keyof typeof reminderSentences)[])
      for (const language of ['en', 'fr'] as const)
        expect(reminderInWords(code, language, '2027')).not.toMatch(/[{}]/);
  });
});

describe('What no longer matters', () => {
  it.each([
    ['the review of a terminated agreement', fact({ kind: 'review', stage: 'terminated' }), 0],
    ['the review of an expired agreement', fact({ kind: 'review', stage: 'expired' }), 0],
    ['the review of one in force', fact({ kind: 'review', stage: 'in-force' }), 1],
    ['the end of a terminated agreement', fact({ kind: 'expiry', stage: 'terminated' }), 0],
    ['an end thirty days ago', fact({ kind: 'expiry', stage: 'expired', date: '2026-10-23' }), 1],
    ['an end longer ago', fact({ kind: 'expiry', stage: 'expired', date: '2026-10-22' }), 0],
    ['a task long overdue', fact({ date: '2020-01-01' }), 1],
  ] as const)('%s', (_, found, many) => {
    expect(remindersOf([found], ada, day)).toHaveLength(many);
  });
});

describe('Whom a date concerns', () => {
  const reached = (
    reach: 'mine' | 'partners' | 'all',
    found: ReminderFact,
    more: Partial<ReminderSettings> = {},
  ) => {
    const kind = { on: true, reach, leadDays: [0] };
    const kinds = { 'follow-up-due': kind, expiry: kind, review: kind, 'attention-review': kind };
    return remindersOf([found], { ...ada, settings: settings({ kinds, ...more }) }, day).length === 1;
  };

  it.each([
    ['Ada Byron', true],
    [' ada  BYRON ', true],
    ['Àda Byron', true],
    ['ADA@agency.example', true],
    ['Ada', false],
    ['Ada Byron and Unit A', false],
    [null, false],
  ])('a task of %s is Ada Byron’s own: %s', (owner, own) => {
    expect(reached('mine', fact({ owner }))).toBe(own);
  });

  it('a task of a name one claims is one’s own', () => {
    expect(reached('mine', fact({ owner: 'Unit A' }))).toBe(false);
    expect(reached('mine', fact({ owner: 'unit a' }), { names: ['Unit A'] })).toBe(true);
  });

  it('with the partners one follows, their dates count and one’s own still do', () => {
    const others = fact({ owner: 'Unit B' });
    expect(reached('partners', others)).toBe(false);
    expect(reached('partners', others, { partnerCodes: ['CL'] })).toBe(true);
    expect(reached('partners', fact(), { partnerCodes: ['PE'] })).toBe(true);
    expect(reached('mine', others, { partnerCodes: ['CL'] })).toBe(false);
    expect(reached('all', others)).toBe(true);
  });

  it('what one accepted comes back to oneself', () => {
    const accepted = fact({ kind: 'attention-review', partnerCodes: [] });
    expect(reached('mine', accepted)).toBe(true);
    expect(reached('mine', { ...accepted, owner: 'Bo' })).toBe(false);
  });

  it('a kind that is switched off is silent', () => {
    const kinds = {
      ...usualSettings.kinds,
      'follow-up-due': { ...usualSettings.kinds['follow-up-due'], on: false },
    };
    expect(remindersOf([fact()], { ...ada, settings: settings({ kinds }) }, day)).toEqual([]);
  });
});

describe('What somebody did with a reminder', () => {
  const answer = (more: Partial<ReminderAnswer>): ReminderAnswer => ({
    kind: 'dismissed',
    version: 1,
    until: null,
    ...more,
  });
  it.each([
    ['nothing', null, 1, false],
    ['dismissed for good', answer({}), 2, true],
    ['dismissed until a change, unchanged', answer({ kind: 'until-change' }), 1, true],
    ['dismissed until a change, changed', answer({ kind: 'until-change' }), 2, false],
    ['put off until tomorrow', answer({ kind: 'snoozed', until: '2026-11-23' }), 1, true],
    ['put off until today', answer({ kind: 'snoozed', until: '2026-11-22' }), 1, false],
  ])('%s', (_, given, version, away) => {
    expect(isAnswered(fact({ version }), given, day)).toBe(away);
  });

  it.each([
    ['dismissed', null, 0],
    ['dismissed', '2026-11-23', 1],
    ['snoozed', null, 1],
    ['snoozed', '2026-11-22', 1],
    ['snoozed', '2026-11-23', 0],
    ['snoozed', '2027-11-23', 0],
    ['snoozed', '2027-11-24', 1],
  ] as const)('can be %s until %s', (kind, until, refusals) => {
    expect(reminderCan.answer({ kind, until }, { day })).toHaveLength(refusals);
  });

  it('is done by people, and a mail needs a server', () => {
    expect(reminderCan.beHad(false)).toHaveLength(1);
    expect(reminderCan.beHad(true)).toEqual([]);
    expect(reminderCan.sendMail(false)).toHaveLength(1);
    expect(reminderCan.sendMail(true)).toEqual([]);
  });
});
