import { expect, it } from 'vitest';

const files = import.meta.glob<string>('./*/routes.ts', { eager: true, query: '?raw', import: 'default' });

it('no two screens share the second key of “g …”', () => {
  const keys = Object.entries(files).flatMap(([file, text]) =>
    [...text.matchAll(/key: '([a-z])'/g)].map(([, key]) => ({ key, file })),
  );
  expect(keys.length).toBeGreaterThan(15);
  const shared = keys.filter(({ key }, i) => keys.findIndex((other) => other.key === key) !== i);
  expect(shared).toEqual([]);
});
