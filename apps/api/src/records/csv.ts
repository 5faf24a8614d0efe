/** A cell of a CSV file; a list stands in one cell, its items parted by semicolons. */
export type Cell = string | number | boolean | null | readonly string[];

/** What a spreadsheet would take for the beginning of a formula; also the wide forms that some of them fold. */
const formula = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** A line as RFC 4180 writes it. A text that would act as a formula gets an apostrophe before it and stays a text. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join('; ');
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
