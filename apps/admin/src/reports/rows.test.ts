import { reportTables } from '@concord/core';
import { describe, expect, it } from 'vitest';
import { barsOf, readSort, sorted, writeSort } from './rows.ts';
import { words } from './words.en.ts';

const row = (name: string, n: number | null, total = false) => ({ total, cells: [name, n] });
const how = { textOf: String, compare: (a: string, b: string) => a.localeCompare(b) };
const names = (rows: { cells: readonly unknown[] }[]) => rows.map(({ cells }) => cells[0]);

describe('A table of a report', () => {
  const rows = [row('b', 10), row('a', 9), row('c', null), row('Total', 19, true)];

  it('sorts numbers by size, with gaps and the total last whichever way', () => {
    expect(names(sorted(rows, 1, false, how))).toEqual(['a', 'b', 'c', 'Total']);
    expect(names(sorted(rows, 1, true, how))).toEqual(['b', 'a', 'c', 'Total']);
  });

  it('sorts words as they read, and keeps its own order without a column', () => {
    expect(names(sorted(rows, 0, false, how))).toEqual(['a', 'b', 'c', 'Total']);
    expect(names(sorted(rows, -1, true, how))).toEqual(['b', 'a', 'c', 'Total']);
  });

  it('has its sort in the address', () => {
    const sort = { table: 'partners', by: '-activities' };
    expect(readSort(writeSort(sort))).toEqual(sort);
    expect(readSort('partners')).toBeNull();
  });
});

const tables = reportTables({
  partners: [],
  instruments: [],
  steps: [],
  activities: [],
  undatedActivities: 1,
  languages: [],
  projects: [],
  strategy: null,
});

it.each(tables)(
  '$id has words for its columns and notes, and bars of columns that it has',
  ({ id, columns, notes }) => {
    for (const { heading } of columns)
      if (heading.list === 'column') expect(words.column).toHaveProperty(heading.key);
    for (const { code } of notes) expect(words.noteText).toHaveProperty([code]);
    const keys = columns.map(({ key }) => key);
    for (const key of Object.values(barsOf[id] ?? {})) expect(keys).toContain(key);
  },
);
