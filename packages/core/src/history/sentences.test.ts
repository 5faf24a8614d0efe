import { describe, expect, it } from 'vitest';
import type { PartDifference } from './differences.ts';
import { endsRecord, headlineOf, noticeKind } from './notices.ts';
import { type RecordKind, titleOf } from './record-words.ts';
import { fieldChange, sentencesOf } from './sentences.ts';

const id = '019aa1de-7d55-7c52-8b6c-0d4a5a1b2c3d';
const names: Record<string, string> = { CL: 'Chile', PE: 'Peru', [id]: '“Agreement with Chile”' };
const nameOf = (value: string) => names[value] ?? null;

it.each<[field: string, before: unknown, after: unknown, sentence: string]>([
  ['reviewOn', null, '2027-03', 'recorded the review date: 2027-03'],
  ['reviewOn', '2027-03', null, 'removed the review date, which was 2027-03'],
  ['expiresOn', '2027', '2028-01-31', 'changed the expiry from 2027 to 2028-01-31'],
  ['form', null, 'adequacy-decision', 'recorded the form: adequacy decision'],
  ['title', 'Old', 'New', 'changed the title from “Old” to “New”'],
  ['partnerCode', 'CL', 'PE', 'changed the partner from Chile to Peru'],
  ['partnerCodes', ['CL'], ['PE'], 'changed the partners: added Peru; removed Chile'],
  ['partnerCodes', ['CL', 'PE'], ['PE', 'CL'], 'changed the order of the partners'],
  ['partnerCodes', [], ['CL', 'PE'], 'recorded the partners: Chile and Peru'],
  ['implements', null, id, 'recorded the agreement it implements: “Agreement with Chile”'],
  ['needsDataExchangeStep', false, true, 'changed the need of a data exchange step from no to yes'],
  ['budget', 10, 12.5, 'changed the budget from 10 to 12.5'],
  ['note', 'a', 'b'.repeat(500), 'changed the note'],
  ['note', null, 'b'.repeat(500), 'recorded the note'],
  ['name', 'undisclosed', 'erased', 'changed the name from undisclosed to erased'],
  [
    'citations',
    [],
    [{ source: 'S1', locator: 'Priority 2', quote: null }],
    'recorded the citations: S1, Priority 2',
  ],
  ['names', {}, { fr: 'Chili' }, 'recorded the name in other languages: “Chili”'],
  ['urgentRoute', 'phone', null, 'removed the urgent route, which was phone'],
])('says what became of %s', (field, before, after, sentence) => {
  expect(fieldChange({ field, before, after }, nameOf)).toBe(sentence);
});

const part = (change: PartDifference['change'], over: Partial<PartDifference> = {}): PartDifference => ({
  part: 'milestones',
  id,
  naming: { stage: 'in-force', on: '2024-03' },
  change,
  fields: [],
  ...over,
});

it.each<[PartDifference, string]>([
  [part('added'), 'Added the milestone in force, 2024-03.'],
  [part('removed', { naming: { stage: 'signed', on: null } }), 'Removed the milestone signed.'],
  [part('removed', { part: 'holders', naming: { from: null } }), 'Removed a holder.'],
  [
    part('changed', { fields: [{ field: 'on', before: '2024', after: '2024-03' }] }),
    'Of the milestone in force, 2024-03: changed the day from 2024 to 2024-03.',
  ],
  [
    part('changed', {
      part: 'members',
      naming: { partnerCode: 'CL' },
      fields: [{ field: 'until', before: null, after: '2026-05' }],
    }),
    'Ended the member Chile: last day 2026-05.',
  ],
])('says what became of a part', (difference, sentence) => {
  expect(sentencesOf({ fields: [], parts: [difference] }, { whole: false, nameOf })).toEqual([sentence]);
});

it('tells of a record that came or went only its parts', () => {
  const fields = [{ field: 'title', before: null, after: 'T' }];
  const told = (whole: boolean) => sentencesOf({ fields, parts: [part('added')] }, { whole, nameOf });
  expect(told(true)).toEqual(['Added the milestone in force, 2024-03.']);
  expect(told(false)).toHaveLength(2);
});

describe('A notice', () => {
  const changed = (field: string, before: unknown, after: unknown) => ({
    fields: [{ field, before, after }],
    parts: [],
  });
  const step = (stage: string) => ({
    fields: [],
    parts: [part('added', { fields: [{ field: 'stage', before: null, after: stage }] })],
  });

  it.each<[RecordKind, Parameters<typeof endsRecord>[1], boolean]>([
    ['contact-points', changed('until', null, '2026'), true],
    ['contact-points', changed('until', '2026', '2027'), false],
    ['contact-points', changed('until', '2026', null), false],
    ['capacity-projects', changed('until', null, '2026'), false],
    ['capacity-projects', changed('status', 'implementation', 'closed'), true],
    ['liaison-magistrates', changed('status', 'posted', 'ended'), true],
    ['agreements', step('terminated'), true],
    ['agreements', step('in-force'), false],
    ['working-arrangements', step('abandoned'), true],
  ])('of %s tells whether the change ended it', (kind, found, ended) => {
    expect(endsRecord(kind, found)).toBe(ended);
    expect(noticeKind('changed', kind, found)).toBe(ended ? 'ended' : 'changed');
    expect(noticeKind('added', kind, found)).toBe('added');
  });

  it.each<[RecordKind, string, string | null, string]>([
    ['agreements', 'Treaty', 'Chile', 'The agreement “Treaty” (Chile) was deleted.'],
    ['agreements', 'Agreement with Chile', 'Chile', 'The agreement “Agreement with Chile” was deleted.'],
    ['partners', 'Chile', 'Chile', 'The partner “Chile” was deleted.'],
    ['sources', 'Strategy', null, 'The source “Strategy” was deleted.'],
  ])('of %s begins with what happened to which record', (kind, title, partner, headline) => {
    expect(headlineOf('deleted', { kind, title, partner })).toBe(headline);
  });

  it.each<[RecordKind, Record<string, unknown>, string | null, string]>([
    ['capacity-projects', { name: null, workingTitle: 'Next phase' }, null, 'Next phase'],
    ['contact-points', { authority: null }, 'Chile', 'Chile'],
    ['liaison-prosecutors', { name: 'Jane Doe' }, 'Chile', 'Chile'],
    ['agreements', {}, null, 'agreement'],
  ])('names %s', (kind, fields, partner, title) => {
    expect(titleOf(kind, fields, partner)).toBe(title);
  });
});
