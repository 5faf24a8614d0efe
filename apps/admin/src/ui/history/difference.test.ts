import { expect, it } from 'vitest';
import { given, told } from './difference.ts';

const difference = (before: unknown, after: unknown) => ({ field: 'x', before, after });

it.each([
  ['a first value', null, '2024', 'first'],
  ['a first entry', [], ['CL'], 'first'],
  ['another value', '2024', '2024-03', 'changed'],
  ['yes instead of no', false, true, 'changed'],
  ['a value that went', 'Note', null, 'cleared'],
  ['a list that was emptied', ['CL'], [], 'cleared'],
  ['a French name', { fr: null }, { fr: 'Chili' }, 'first'],
  ['the same entries in another order', ['CL', 'AR'], ['AR', 'CL'], 'order'],
])('tells %s', (_what, before, after, as) => {
  expect(told(difference(before, after)).as).toBe(as);
});

it('tells of a list only what came and went', () => {
  const source = { source: 'S1', locator: 'p. 3', quote: null };
  const other = { ...source, locator: 'p. 4' };
  expect(told(difference([source], [source, other]))).toEqual({ as: 'joined', before: [], after: [other] });
  expect(told(difference(['a', 'b'], ['b']))).toMatchObject({ as: 'left', before: ['a'] });
  expect(told(difference(['a', 'b'], ['b', 'c']))).toEqual({ as: 'both', before: ['a'], after: ['c'] });
});

it('leaves out what held nothing', () => {
  const fields = [
    { field: 'title', before: null, after: 'New' },
    { field: 'note', before: null, after: null },
    { field: 'historic', before: null, after: false },
    { field: 'needed', before: null, after: true },
    { field: 'citations', before: null, after: [] },
  ];
  expect(given(fields, 'after')).toEqual([
    ['title', 'New'],
    ['needed', true],
  ]);
});
