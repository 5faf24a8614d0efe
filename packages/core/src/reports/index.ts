export * from './difference.ts';
export * from './facts.ts';
export { groupOf, type ReportGroup, reportGroups } from './groups.ts';
export * from './report.ts';
export * from './rules.ts';
export {
  type Cell,
  type CellKind,
  cellKinds,
  type NoteCode,
  noteCodes,
  type ReportColumn,
  type ReportNote,
  type ReportRow,
  type ReportTable,
  spokenColumns,
  type TableId,
  tableIds,
} from './table.ts';
export { columnWords, noteWords, tableWords } from './table-words.ts';
export { type Word, type WordList, wordLists, wordOf } from './words.ts';
