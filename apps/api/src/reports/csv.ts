import type { Cell, ReportColumn, ReportTable } from '@concord/core';
import { csvLine } from '../records/csv.ts';
import { headingOf, spoken } from './cells.ts';

const headings = (column: ReportColumn): string[] => {
  const heading = headingOf(column);
  return column.kind === 'partner' ? [`${heading} code`, heading, `${heading} designation`] : [heading];
};

/** A partner takes three cells: the footnote goes wherever the name goes (BR17). */
function cellsOf(cell: Cell, column: ReportColumn): (string | number | null)[] {
  if (column.kind !== 'partner') return [spoken(cell, column)];
  if (cell === null || typeof cell !== 'object') return [null, spoken(cell, column), null];
  return [cell.code, cell.name, cell.designation];
}

/** A table as a CSV file, line by line. */
export function* csvOfTable({ columns, rows }: ReportTable): Generator<string> {
  yield csvLine(columns.flatMap(headings));
  for (const { cells } of rows)
    yield csvLine(columns.flatMap((column, i) => cellsOf(cells[i] ?? null, column)));
}
