import { expect, it } from 'vitest';
import { asked, kindsOfAudit, recordOf } from './audit.ts';

const none = { kind: [], actor: [], subject: [], from: [], until: [] };

it('days of the filter begin and end where the register is', () => {
  expect(asked({ ...none, from: ['2026-11-22'], until: ['2026-11-22'] }, 'Europe/Amsterdam')).toEqual({
    from: '2026-11-21T23:00:00.000Z',
    until: '2026-11-22T22:59:59.999Z',
  });
});

it('a day on which the clocks change has its own length', () => {
  expect(asked({ ...none, from: ['2026-10-25'], until: ['2026-10-25'] }, 'Europe/Amsterdam')).toEqual({
    from: '2026-10-24T22:00:00.000Z',
    until: '2026-10-25T22:59:59.999Z',
  });
});

it('asks only for what is set and can be read', () => {
  expect(asked({ ...none, kind: ['signed-in'], actor: ['a'], from: ['yesterday'] }, 'UTC')).toEqual({
    kind: ['signed-in'],
    actor: 'a',
  });
});

it('long identifiers are shortened, words are not', () => {
  expect([recordOf('audit'), recordOf('019aab00-0000-7000-8000-00000000beef')]).toEqual([
    'audit',
    '…0000beef',
  ]);
  expect(kindsOfAudit[0]).toBe('signed-in');
});
