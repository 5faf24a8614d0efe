import { type ReportColumn, type RowDifference, type TableDifference, wordOf } from '@concord/core';
import type { Sheet, SheetCell } from '../records/workbook/workbook.ts';
import { type Footnotes, footnotesIn, headingOf, sheetCells, sheetColumns } from './cells.ts';
import { sheetNames } from './table-sheet.ts';

const states = { same: null, changed: 'Changed', gained: 'New', lost: 'Gone' } as const satisfies Record<
  RowDifference['state'],
  string | null
>;

/** A row is named by its first cell, which is the same then and now. */
const isName = (_: ReportColumn, at: number) => at === 0;

function columnsOf(column: ReportColumn, at: number): { heading: string; width: number }[] {
  if (isName(column, at)) return sheetColumns(column);
  const heading = headingOf(column);
  const both = ['then', 'now'].flatMap((when) =>
    sheetColumns(column).map((one) => ({ ...one, heading: `${one.heading}, ${when}` })),
  );
  return column.kind === 'number' ? [...both, { heading: `${heading}, difference`, width: 12 }] : both;
}

function cellsOf(row: RowDifference, columns: readonly ReportColumn[], footnotes: Footnotes): SheetCell[] {
  return columns.flatMap((column, at) => {
    const { was = null, is = null, difference = null } = row.cells[at] ?? {};
    if (isName(column, at)) return sheetCells(is ?? was, column, footnotes);
    const both = [was, is].flatMap((cell) => sheetCells(cell, column, footnotes));
    return column.kind === 'number' ? [...both, { difference }] : both;
  });
}

/** The sheet of what a table says otherwise: of each cell what it was, what it is, and for numbers the difference. */
export function differenceSheet({ id, columns, rows }: TableDifference): Sheet {
  const footnotes = footnotesIn(rows.flatMap(({ cells }) => cells.flatMap(({ was, is }) => [was, is])));
  return {
    name: sheetNames[id],
    title: `${wordOf({ list: 'table', key: id })}: then and now`,
    columns: [...columns.flatMap(columnsOf), { heading: 'What became of it', width: 14 }],
    rows: rows.map((row) => ({
      total: row.total,
      cells: [...cellsOf(row, columns, footnotes), states[row.state]],
    })),
    below: footnotes.lines,
  };
}
