import type { Citation } from '../ui/types.ts';

/** A numbered footnote: a source, and where in it. */
export interface Note {
  number: number;
  source: string;
  locator: string | null;
}

/** Past so many places a note names the source alone: two pages hold no more. */
const mostPlaces = 20;

const place = ({ source, locator }: Citation): string => `${source} ${locator ?? ''}`;
const sourceAlone = ({ source }: Citation): string => source;

/** Footnotes for the citations of a page, in the order in which they are met, each place once; and how to find their numbers. */
export function numberedNotes(cited: readonly (readonly Citation[])[]): {
  notes: Note[];
  numbersOf: (citations: readonly Citation[]) => number[];
} {
  const all = cited.flat();
  const many = new Set(all.map(place)).size > mostPlaces;
  const key = many ? sourceAlone : place;
  const first = new Map(
    all.map((citation) => [key(citation), citation]).toReversed() as [string, Citation][],
  );
  const keys = [...new Set(all.map(key))];
  const notes = keys.map((one, at) => {
    const { source, locator } = first.get(one) as Citation;
    return { number: at + 1, source, locator: many ? null : locator };
  });
  const numbersOf = (citations: readonly Citation[]) =>
    [...new Set(citations.map((one) => keys.indexOf(key(one)) + 1))]
      .filter((n) => n > 0)
      .sort((a, b) => a - b);
  return { notes, numbersOf };
}

/** The first of a list, and how many are left out: a brief is two pages. */
export const few = <Item>(
  items: readonly Item[],
  most: number,
): { shown: readonly Item[]; more: number } => ({
  shown: items.slice(0, most),
  more: Math.max(0, items.length - most),
});
