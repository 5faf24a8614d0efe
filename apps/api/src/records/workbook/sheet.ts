import { cellXml, columnName, type SheetCell, styledText } from './cells.ts';
import { xmlHead, xmlText } from './xml.ts';

export interface SheetRow {
  cells: readonly SheetCell[];
  /** Set off from the rows above it. */
  total?: boolean;
}

/** A sheet: headings in the first row, so that it can be sorted and filtered as it is. */
export interface Sheet {
  /** At most 31 characters, without any of `[]:*?/\`. */
  name: string;
  /** Printed on top of each page. */
  title: string;
  columns: readonly { heading: string; width: number }[];
  rows: Iterable<SheetRow> | AsyncIterable<SheetRow>;
  /** Lines below the rows: what must be known to read them, and footnotes. */
  below: readonly string[] | (() => readonly string[]);
}

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** `&` begins a code in what is printed on top of a page. */
const onTop = (title: string) => xmlText(`&L&B${title.replaceAll('&', '&&')}`);

const headOf = ({ columns }: Sheet) => {
  const widths = columns.map(
    ({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const headings = columns.map(({ heading }, i) => styledText(`${columnName(i)}1`, heading, 'heading'));
  return `${xmlHead}<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="14"/><cols>${widths.join('')}</cols><sheetData><row r="1">${headings.join('')}</row>`;
};

const rowXml = (number: number, { cells, total = false }: SheetRow) =>
  `<row r="${number}">${cells.map((cell, i) => cellXml(`${columnName(i)}${number}`, cell, total)).join('')}</row>`;

/** The XML of a sheet, row by row. */
export async function* sheetXml(sheet: Sheet): AsyncGenerator<string> {
  yield headOf(sheet);
  let number = 1;
  let lastToSort = 1;
  for await (const row of sheet.rows) {
    number += 1;
    if (!row.total) lastToSort = number;
    yield rowXml(number, row);
  }
  const below = typeof sheet.below === 'function' ? sheet.below() : sheet.below;
  for (const [i, line] of below.entries()) {
    const at = number + 2 + i;
    yield `<row r="${at}">${styledText(`A${at}`, line, 'note')}</row>`;
  }
  const range = `A1:${columnName(sheet.columns.length - 1)}${lastToSort}`;
  yield `</sheetData><autoFilter ref="${range}"/><pageMargins left="0.5" right="0.5" top="0.75" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddHeader>${onTop(sheet.title)}</oddHeader><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`;
}
