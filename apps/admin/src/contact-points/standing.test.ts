import { expect, it } from 'vitest';
import { standingOn } from './standing.ts';

const post = { from: null, until: null, knownBy: '2026-11-22' };

it.each([
  ['on the day it was known by', post, '2026-11-22', 'current'],
  ['before that, with no start on record', post, '2024-03-31', 'uncertain'],
  ['within the year it began in', { ...post, from: '2024', knownBy: null }, '2024-06-01', 'uncertain'],
  ['before that year', { ...post, from: '2024', knownBy: null }, '2023-12-31', 'notCurrent'],
  ['within the month it ends in', { ...post, until: '2027-01' }, '2027-01-15', 'uncertain'],
  ['after that month', { ...post, until: '2027-01' }, '2027-02-01', 'notCurrent'],
])('a posting %s', (_, period, day, standing) => {
  expect(standingOn(period, day)).toBe(standing);
});
