import { expect, it } from 'vitest';
import { makeFormats } from './formats.ts';

const en = makeFormats('en', 'Europe/Amsterdam');
const fr = makeFormats('fr', 'Europe/Amsterdam');

it.each([
  ['2024', '2024', '2024'],
  ['2024-03', 'Mar 2024', 'mars 2024'],
  ['2024-03-15', '15 Mar 2024', '15 mars 2024'],
])('writes %s with no more precision than it has', (value, english, french) => {
  expect(en.partial(value)).toBe(english);
  expect(fr.partial(value)).toBe(french);
});

it('writes instants in the time zone of the register', () => {
  expect(en.instant('2026-11-22T23:30:00Z')).toContain('23 Nov 2026');
});

it('names countries as the register does', () => {
  expect([en.country('XK'), fr.country('XK'), fr.country('CL')]).toEqual(['Kosovo', 'Kosovo', 'Chili']);
});
