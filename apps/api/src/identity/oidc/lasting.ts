/** Remembers what was found for so many milliseconds; a failure is not remembered. */
export function lasting<T>(knownFor: number, find: () => Promise<T>): () => Promise<T> {
  let known: { until: number; found: Promise<T> } | null = null;
  return () => {
    if (known && known.until > performance.now()) return known.found;
    const found = find();
    const mine = { until: performance.now() + knownFor, found };
    known = mine;
    found.catch(() => {
      if (known === mine) known = null;
    });
    return found;
  };
}
