import { expect, it } from 'vitest';
import { lastInstantOf, readTime, wallClock } from './instants.ts';

it.each([
  ['2026-11-21', null, '2026-11-21T22:59:59.999Z'],
  ['2026-07-01', null, '2026-07-01T21:59:59.999Z'],
  ['2026-11-22', '10:05', '2026-11-22T09:05:59.999Z'],
  // The day on which summer time ends, before and after the change.
  ['2026-10-25', '01:30', '2026-10-24T23:30:59.999Z'],
  ['2026-10-25', null, '2026-10-25T22:59:59.999Z'],
])('%s at %s ends in Amsterdam at %s', (day, time, instant) => {
  expect(lastInstantOf(day, time, 'Europe/Amsterdam')).toBe(instant);
});

it('shows an instant as the clock on the wall does', () => {
  expect(wallClock('2026-11-21T23:30:12Z', 'Europe/Amsterdam')).toEqual({ day: '2026-11-22', time: '00:30' });
});

it.each([
  ['9:05', '09:05'],
  ['09.05', '09:05'],
  ['9h05', '09:05'],
  ['24:00', null],
  ['noon', null],
])('reads the time %s as %s', (text, time) => {
  expect(readTime(text)).toBe(time);
});
