/** What is only in the one, only in the other, and in both, by a key of each. */
export function paired<Item>(
  then: readonly Item[],
  now: readonly Item[],
  keyOf: (item: Item) => string,
): { lost: Item[]; gained: Item[]; both: { was: Item; is: Item }[] } {
  const before = new Map(then.map((item) => [keyOf(item), item]));
  const after = new Map(now.map((item) => [keyOf(item), item]));
  return {
    lost: [...before].flatMap(([key, item]) => (after.has(key) ? [] : [item])),
    gained: [...after].flatMap(([key, item]) => (before.has(key) ? [] : [item])),
    both: [...before].flatMap(([key, item]) => {
      const other = after.get(key);
      return other === undefined ? [] : [{ was: item, is: other }];
    }),
  };
}
