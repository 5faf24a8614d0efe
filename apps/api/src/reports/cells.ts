import { type Cell, footnotesOf, type ReportColumn, wordOf } from '@concord/core';
import type { SheetCell } from '../records/workbook/workbook.ts';

/** A cell in English, as files show it; a partner by its name alone. */
export function spoken(cell: Cell, { words }: Pick<ReportColumn, 'words'>): string | number | null {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'object') return cell.name;
  return words === null ? cell : wordOf({ list: words, key: cell });
}

export const headingOf = ({ heading }: Pick<ReportColumn, 'heading'>): string => wordOf(heading);

/** The footnotes of a file with the marks that names bear: `*`, `**` … */
export interface Footnotes {
  mark: (cell: Cell) => string;
  lines: readonly string[];
}

/** Marks for the footnotes that some cells need, in the order in which they are met (BR17). */
export function footnotesIn(cells: readonly Cell[]): Footnotes {
  const texts = footnotesOf(cells);
  return {
    mark: (cell) =>
      footnotesOf([cell])
        .map((text) => '*'.repeat(texts.indexOf(text) + 1))
        .join(' '),
    lines: texts.map((text, i) => `${'*'.repeat(i + 1)} ${text}`),
  };
}

/** A cell of a workbook; a partner takes two, its code and its name. */
export function sheetCells(cell: Cell, column: ReportColumn, { mark }: Footnotes): SheetCell[] {
  if (column.kind === 'partner') {
    if (cell === null || typeof cell !== 'object') return [null, spoken(cell, column)];
    return [cell.code, `${cell.name}${mark(cell)}`];
  }
  if (column.kind === 'date') return [{ day: typeof cell === 'string' ? cell : null }];
  const said = spoken(cell, column);
  return [typeof said === 'string' ? `${said}${mark(cell)}` : said];
}

const widths = { number: 12, text: 44, date: 12, partner: 30, word: 26 } as const satisfies Record<
  ReportColumn['kind'],
  number
>;

/** The columns of a sheet that a column of a table takes. */
export function sheetColumns(column: ReportColumn): { heading: string; width: number }[] {
  const heading = headingOf(column);
  const whole = { heading, width: widths[column.kind] };
  return column.kind === 'partner' ? [{ heading: 'Code', width: 12 }, whole] : [whole];
}
