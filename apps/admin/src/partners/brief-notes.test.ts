import { expect, it } from 'vitest';
import { few, numberedNotes } from './brief-notes.ts';

const at = (source: string, locator: string | null) => ({ source, locator, quote: null });

it('numbers each place of a source once, in the order in which it is met', () => {
  const { notes, numbersOf } = numberedNotes([
    [at('S2', 'Map')],
    [at('S1', 'Priority 1'), at('S2', 'Map')],
    [],
  ]);
  expect(notes).toEqual([
    { number: 1, source: 'S2', locator: 'Map' },
    { number: 2, source: 'S1', locator: 'Priority 1' },
  ]);
  expect(numbersOf([at('S1', 'Priority 1'), at('S2', 'Map')])).toEqual([1, 2]);
  expect(numbersOf([at('S3', null)])).toEqual([]);
});

it('names sources alone where there are too many places for two pages', () => {
  const many = Array.from({ length: 30 }, (_, n) => at('S1', `Page ${n}`));
  const { notes, numbersOf } = numberedNotes([many, [at('S2', null)]]);
  expect(notes).toEqual([
    { number: 1, source: 'S1', locator: null },
    { number: 2, source: 'S2', locator: null },
  ]);
  expect(numbersOf([at('S1', 'Page 29')])).toEqual([1]);
});

it('says how many are left out', () => {
  expect(few([1, 2, 3], 2)).toEqual({ shown: [1, 2], more: 1 });
  expect(few([1], 2)).toEqual({ shown: [1], more: 0 });
});
