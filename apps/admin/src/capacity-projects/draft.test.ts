import { expect, it } from 'vitest';
import { checkProject, draftOf, readSum } from './draft.ts';

const t = (key: string) => key;
const draft = { ...draftOf(null), code: 'emj', name: 'A project', agencyRole: 'supports' as const };

it.each([
  ['7000000', 7_000_000],
  ['7 000 000', 7_000_000],
  ['7,000,000.50', 7_000_000.5],
  ['seven', null],
  ['-5', null],
  ['', null],
])('reads the sum “%s”', (typed, sum) => {
  expect(readSum(typed)).toBe(sum);
});

it.each([
  ['all that is needed', {}, {}],
  ['no code', { code: ' ' }, { '/code': 'ui.check.required' }],
  ['a code with capitals', { code: 'EMJ' }, { '/code': 'ui.check.code' }],
  ['no role', { agencyRole: null }, { '/agencyRole': 'ui.check.required' }],
  [
    'no title',
    { name: null },
    { '/name': 'Give the project its name, or a working title while it has none.' },
  ],
  ['a budget in words', { budget: 'much', currency: 'EUR' }, { '/budget': 'capacity-projects.check.budget' }],
  [
    'a budget without currency',
    { budget: '5' },
    { '/currency': 'Say in which currency the budget is, as EUR.' },
  ],
  ['a currency that is none', { currency: 'euro' }, { '/currency': 'capacity-projects.check.currency' }],
  [
    'an end before its start',
    { from: '2025', until: '2024-05' },
    { '/until': 'The last day of the project, 2024-05, lies before its first day, 2025.' },
  ],
])('a form with %s', (_, more, found) => {
  expect(checkProject({ ...draft, ...more }, true, t)).toEqual(found);
});
