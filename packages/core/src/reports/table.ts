import type { PartnerRef } from '../partners/partner.ts';
import type { Word, WordList } from './words.ts';

/** What stands in a cell; null = nothing recorded. A partner stands there with its designation (BR17). */
export type Cell = string | number | PartnerRef | null;

/**
 * How a cell is read: `word` is a key of the column's word list, `date` a partial date, `text` as it was written,
 * `instant` RFC 3339.
 */
export const cellKinds = ['number', 'text', 'date', 'partner', 'word'] as const;
export type CellKind = (typeof cellKinds)[number];

export interface ReportColumn {
  key: string;
  kind: CellKind;
  heading: Word;
  /** Whose keys its cells are, where it holds words. */
  words: WordList | null;
}

export interface ReportRow {
  /** Names the row in every report, so that two of them can be compared. */
  key: string;
  /** Stands below all others, however they are sorted. */
  total: boolean;
  cells: Cell[];
}

/** The tables of a report, in their order. */
export const tableIds = [
  'agreements-by-region',
  'arrangements-by-region',
  'instruments',
  'steps',
  'activities-by-kind',
  'activities-by-priority',
  'contacts-by-region',
  'contacts-by-language',
  'partners',
  'projects',
  'progress',
] as const;
export type TableId = (typeof tableIds)[number];

/** What a reader must know of a table to read it right. */
export const noteCodes = [
  'one-region-each',
  'certain-only',
  'dated-in-period',
  'several-priorities',
  'undated-left-out',
  'own-contacts-only',
  'other-currencies',
  'no-strategy',
] as const;
export type NoteCode = (typeof noteCodes)[number];
export interface ReportNote {
  code: NoteCode;
  values: Record<string, string>;
}

export interface ReportTable {
  id: TableId;
  columns: ReportColumn[];
  rows: ReportRow[];
  notes: ReportNote[];
}

export const note = (code: NoteCode, values: Record<string, string> = {}): ReportNote => ({ code, values });

/** A column of a table; its heading is a word of the columns unless another is given. */
export const column = (
  key: string,
  kind: CellKind,
  { heading, words }: { heading?: Word; words?: WordList } = {},
): ReportColumn => ({ key, kind, heading: heading ?? { list: 'column', key }, words: words ?? null });

/** A row of a list, which has no total. */
export const row = (key: string, cells: Cell[]): ReportRow => ({ key, total: false, cells });

/** Sums without the dust of binary fractions: hundredths are the finest that is recorded. */
export const sum = (numbers: readonly number[]): number =>
  Math.round(numbers.reduce((a, b) => a + b, 0) * 100) / 100;

/** The columns that say something: those that are 0 in every row are left out where space is dear. */
export function spokenColumns({ columns, rows }: Pick<ReportTable, 'columns' | 'rows'>): ReportColumn[] {
  return columns.filter(
    ({ kind }, at) =>
      kind !== 'number' || at === columns.length - 1 || rows.some((one) => one.cells[at] !== 0),
  );
}
