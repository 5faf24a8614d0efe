import { type Day, isDay } from '@concord/core';
import { type StyleName, styleOf } from './styles.ts';
import { xmlText } from './xml.ts';

/** What a cell of a workbook holds. A `day` is a partial date: a full one becomes a date, the others stay texts. */
export type SheetCell = string | number | null | { day: string | null } | { difference: number | null };

/** The longest text a cell takes. */
const longest = 32_767;

/** `A`, `B` … `Z`, `AA` … */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Days since 30 December 1899, as workbooks count them; earlier than March 1900 they do not. */
function serialOf(day: Day): number | null {
  const days = Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
  return days > 60 ? days : null;
}

const textCell = (at: string, text: string, style: StyleName): string =>
  `<c r="${at}" t="inlineStr"${styleOf(style)}><is><t xml:space="preserve">${xmlText(text.slice(0, longest))}</t></is></c>`;
const numberCell = (at: string, value: number, style: StyleName): string =>
  `<c r="${at}"${styleOf(style)}><v>${value}</v></c>`;

const exact = (value: number): 'whole' | 'parts' => (Number.isInteger(value) ? 'whole' : 'parts');

/**
 * A cell as XML. Texts are texts whatever they begin with: none can act as a formula, because a formula is another
 * element. An empty cell is not written.
 */
export function cellXml(at: string, cell: SheetCell, total = false): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return textCell(at, cell, total ? 'totalText' : 'text');
  if (typeof cell === 'number') return numberCell(at, cell, total ? `${exact(cell)}Total` : exact(cell));
  if ('difference' in cell) {
    const { difference } = cell;
    return difference === null ? '' : numberCell(at, difference, `${exact(difference)}Difference`);
  }
  const { day } = cell;
  if (day === null) return '';
  const serial = isDay(day) ? serialOf(day) : null;
  return serial === null ? textCell(at, day, 'text') : numberCell(at, serial, 'day');
}

/** A cell of a given style, for what is no data. */
export const styledText = (at: string, text: string, style: StyleName): string => textCell(at, text, style);
