import { isEmpty } from '../fields/use-field-words.ts';
import type { FieldDifference } from './history.ts';

/** How a difference is told: what it is now, what it was, and which of the two is worth saying. */
export interface Told {
  as: 'given' | 'first' | 'changed' | 'cleared' | 'joined' | 'left' | 'both' | 'order';
  before: unknown;
  after: unknown;
}

const without = (list: readonly unknown[], others: readonly unknown[]): unknown[] => {
  const known = new Set(others.map((each) => JSON.stringify(each)));
  return list.filter((each) => !known.has(JSON.stringify(each)));
};

/** One difference as a person would tell it; of a list only what came and went. */
export function told({ before, after }: FieldDifference): Told {
  if (isEmpty(before)) return { as: 'first', before, after };
  if (isEmpty(after)) return { as: 'cleared', before, after };
  if (!Array.isArray(before) || !Array.isArray(after)) return { as: 'changed', before, after };
  const came = without(after, before);
  const went = without(before, after);
  if (came.length === 0 && went.length === 0) return { as: 'order', before, after };
  const as = went.length === 0 ? 'joined' : came.length === 0 ? 'left' : 'both';
  return { as, before: went, after: came };
}

/** What is worth telling of a record or part that came or went: the fields that held something, and more than a no. */
export function given(fields: readonly FieldDifference[], side: 'before' | 'after'): [string, unknown][] {
  return fields.flatMap((each): [string, unknown][] =>
    isEmpty(each[side]) || each[side] === false ? [] : [[each.field, each[side]]],
  );
}
