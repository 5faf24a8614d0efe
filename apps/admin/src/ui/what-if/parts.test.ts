import type { AttentionFacts } from '@concord/core';
import { expect, it } from 'vitest';
import { inParts, joined } from './parts.ts';

it.each([
  [0, []],
  [20, [20]],
  [21, [20, 1]],
  [60, [20, 20, 20]],
])('%i partners are asked for in parts of twenty at most: %j', (count, sizes) => {
  const all = Array.from({ length: count }, (_, i) => i);
  const parts = inParts(all, 20);
  expect(parts.map(({ length }) => length)).toEqual(sizes);
  expect(parts.flat()).toEqual(all);
});

it('what several partners share is joined once', () => {
  const strategy = { code: 's', from: '2024', until: '2027' };
  const part = (code: string) =>
    ({ partners: [{ code }], strategies: [strategy] }) as unknown as AttentionFacts;
  expect(joined([part('EG'), part('TR')])).toEqual({
    partners: [{ code: 'EG' }, { code: 'TR' }],
    strategies: [strategy],
  });
  expect(joined([])).toBeNull();
});
