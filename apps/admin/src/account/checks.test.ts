import { expect, it } from 'vitest';
import type { Say } from '../session/i18n.ts';
import { digitsOf, missing, tooShort } from './checks.ts';

const t: Say = (key, named) => [key, ...Object.values(named ?? {})].join(' ');

it('names every field that is still empty, blanks included', () => {
  expect(missing({ email: ' ', password: 'x', code: '' }, ['email', 'password'], t)).toEqual({
    '/email': 'ui.check.required',
  });
});

it.each([
  ['twelve chars', {}],
  ['eleven char', { '/next': 'account.password.tooShort 12 11' }],
])('%s as a new password', (password, expected) => {
  expect(tooShort(password, '/next', t)).toEqual(expected);
});

it('a code may be typed in groups', () => {
  expect(digitsOf(' 123 456 ')).toBe('123456');
});
