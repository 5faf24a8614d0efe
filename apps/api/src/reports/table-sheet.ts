import { fill, type ReportNote, type ReportTable, type TableId, wordOf } from '@concord/core';
import type { Sheet } from '../records/workbook/workbook.ts';
import { footnotesIn, sheetCells, sheetColumns } from './cells.ts';

/** What the tabs of the sheets say: they have little room. */
export const sheetNames = {
  'agreements-by-region': 'Agreements',
  'arrangements-by-region': 'Arrangements',
  instruments: 'Instruments',
  steps: 'Steps',
  'activities-by-kind': 'Activities',
  'activities-by-priority': 'Means',
  'contacts-by-region': 'Contacts by region',
  'contacts-by-language': 'Contacts by language',
  partners: 'Partners',
  projects: 'Projects',
  progress: 'Progress',
} as const satisfies Record<TableId, string>;

/** What must be known to read a table, in English. */
export const noteLines = (notes: readonly ReportNote[]): string[] =>
  notes.map(({ code, values }) => fill(wordOf({ list: 'note', key: code }), values));

/** The sheet of a table. */
export function tableSheet({ id, columns, rows, notes }: ReportTable): Sheet {
  const footnotes = footnotesIn(rows.flatMap(({ cells }) => cells));
  return {
    name: sheetNames[id],
    title: wordOf({ list: 'table', key: id }),
    columns: columns.flatMap(sheetColumns),
    rows: rows.map(({ cells, total }) => ({
      total,
      cells: columns.flatMap((column, i) => sheetCells(cells[i] ?? null, column, footnotes)),
    })),
    below: [...noteLines(notes), ...footnotes.lines],
  };
}
