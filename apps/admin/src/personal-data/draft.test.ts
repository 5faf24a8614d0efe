import { expect, it } from 'vitest';
import { check, draftOf, toBody } from './draft.ts';

const activity = {
  kind: 'holders',
  version: 1,
  updatedAt: '2026-11-22T10:00:00Z',
  purpose: 'To reach them',
  legalBasis: null,
  recipients: null,
  retentionMonths: 24,
  people: 3,
} as const;
const say = ((key: string) => key) as never;

it('goes there and back unchanged', () => {
  const { purpose, legalBasis, recipients, retentionMonths } = activity;
  expect(toBody(draftOf(activity))).toEqual({ purpose, legalBasis, recipients, retentionMonths });
});

it.each([
  ['24', {}],
  [' 600 ', {}],
  [null, {}],
  ['0', { '/retentionMonths': 'personal-data.monthsWrong' }],
  ['601', { '/retentionMonths': 'personal-data.monthsWrong' }],
  ['two', { '/retentionMonths': 'personal-data.monthsWrong' }],
])('%s months: %o', (retentionMonths, faults) => {
  expect(check({ ...draftOf(activity), retentionMonths }, say)).toEqual(faults);
});

it('needs a purpose, and takes no end as no end', () => {
  expect(check({ ...draftOf(activity), purpose: ' ' }, say)).toEqual({ '/purpose': 'ui.check.required' });
  expect(toBody({ ...draftOf(activity), retentionMonths: null }).retentionMonths).toBeNull();
});
