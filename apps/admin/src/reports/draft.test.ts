import { expect, it } from 'vitest';
import { bodyOf, check, draftOfYear, emptyDraft } from './draft.ts';

const t = (key: string, named: object = {}) => [key, ...Object.values(named)].join(' ');
const today = '2026-11-22';
const zone = { today, timeZone: 'Europe/Amsterdam' };
const draft = emptyDraft(today, t);

it('begins with the year there is', () => {
  expect(draft).toMatchObject({ from: '2026-01-01', until: '2026-12-31', on: null });
  expect(draftOfYear(2025, t).name).toBe('reports.form.yearName 2025');
});

it.each([
  ['2025-12-31', '2025-12-31T22:59:59.999Z'],
  ['2026-11-22', null],
  [null, null],
])('as known at the end of %s is %s', (known, knownAt) => {
  expect(bodyOf({ ...draft, known }, zone).knownAt).toBe(knownAt);
});

it('says before the server does what is missing or runs backwards', () => {
  expect(check(draft, t)).toEqual({});
  expect(Object.keys(check({ ...draft, name: ' ', from: null, until: null }, t))).toEqual([
    '/name',
    '/from',
    '/until',
  ]);
  expect(check({ ...draft, until: '2025-12-31' }, t)).toEqual({ '/until': 'reports.form.backwards' });
});
