import type { AttentionFacts } from '@concord/core';

/** A list in parts of so many. */
export function inParts<T>(list: readonly T[], size: number): T[][] {
  const count = Math.ceil(list.length / size);
  return Array.from({ length: count }, (_, part) => list.slice(part * size, (part + 1) * size));
}

function oneOfEach(rows: readonly unknown[]): unknown[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

/** Facts that were read in parts as if in one: what several partners share is there once. Null where there are none. */
export function joined(parts: readonly AttentionFacts[]): AttentionFacts | null {
  const [first] = parts;
  if (!first) return null;
  const keys = Object.keys(first) as (keyof AttentionFacts)[];
  return Object.fromEntries(
    keys.map((key) => [key, oneOfEach(parts.flatMap((part): readonly unknown[] => part[key]))]),
  ) as unknown as AttentionFacts;
}
