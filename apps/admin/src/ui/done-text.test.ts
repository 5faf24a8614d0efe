import { expect, it } from 'vitest';
import { makeFormats } from '../session/formats.ts';
import { didText } from './done-text.ts';

const formats = makeFormats('en', 'UTC');
const say = ((key: string, named?: { n: string }) => (named ? `${named.n} ${key}` : key)) as never;

it.each([
  [{}, 'ui.done.nothing'],
  [{ sessions: 0, tokens: 0 }, 'ui.done.nothing'],
  [{ tokens: 1200, sessions: 3, answers: 0 }, '3 ui.done.sessions and 1,200 ui.done.tokens'],
  [{ novelties: 2, holders: 1 }, '1 ui.done.holders and 2 novelties'],
])('what a run did is told in order and without what there was none of: %o', (numbers, told) => {
  expect(didText(numbers as Record<string, number>, say, formats)).toBe(told);
});
