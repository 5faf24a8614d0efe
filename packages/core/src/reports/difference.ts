import type { Cell, ReportColumn, ReportRow, ReportTable, TableId } from './table.ts';
import { tableIds } from './table.ts';

/** What became of a row between two reports. */
export const rowStates = ['same', 'changed', 'gained', 'lost'] as const;
export type RowState = (typeof rowStates)[number];

/** A cell as it was and as it is; `difference` where both are numbers. */
export interface CellDifference {
  was: Cell;
  is: Cell;
  difference: number | null;
}

export interface RowDifference {
  key: string;
  total: boolean;
  state: RowState;
  cells: CellDifference[];
}

export interface TableDifference {
  id: TableId;
  columns: ReportColumn[];
  rows: RowDifference[];
}

/** What stands in either list, that of today in its order and the rest where it stood. */
function united<Item extends { key: string }>(was: readonly Item[], is: readonly Item[]): Item[] {
  const all = [...is];
  for (const [at, item] of was.entries()) {
    if (all.some(({ key }) => key === item.key)) continue;
    const before = was.slice(0, at).findLast((earlier) => all.some(({ key }) => key === earlier.key));
    all.splice(before ? all.findIndex(({ key }) => key === before.key) + 1 : 0, 0, item);
  }
  return all;
}

const same = (a: Cell, b: Cell): boolean => JSON.stringify(a) === JSON.stringify(b);
const minus = (is: number, was: number): number => Math.round((is - was) * 100) / 100;

function cellDifference(was: Cell, is: Cell): CellDifference {
  const both = typeof was === 'number' && typeof is === 'number';
  return { was, is, difference: both ? minus(is, was) : null };
}

function stateOf(was: ReportRow | undefined, is: ReportRow | undefined, cells: CellDifference[]): RowState {
  if (!was) return 'gained';
  if (!is) return 'lost';
  return cells.every((cell) => same(cell.was, cell.is)) ? 'same' : 'changed';
}

function tableDifference(was: ReportTable, is: ReportTable): TableDifference {
  const columns = united(was.columns, is.columns);
  const cellOf = (table: ReportTable, row: ReportRow | undefined, { key }: ReportColumn): Cell =>
    row?.cells[table.columns.findIndex((one) => one.key === key)] ?? null;
  const rows = united(was.rows, is.rows).map(({ key, total }) => {
    const [before, after] = [was.rows.find((one) => one.key === key), is.rows.find((one) => one.key === key)];
    const cells = columns.map((one) => cellDifference(cellOf(was, before, one), cellOf(is, after, one)));
    return { key, total, state: stateOf(before, after, cells), cells };
  });
  return {
    id: is.id,
    columns,
    rows: [...rows.filter(({ total }) => !total), ...rows.filter(({ total }) => total)],
  };
}

/** What two reports say differently, cell by cell: what it was, what it is, and by how much it moved. Rows are the same by their key. */
export function reportDifference(was: readonly ReportTable[], is: readonly ReportTable[]): TableDifference[] {
  return tableIds.flatMap((id) => {
    const [before, after] = [was.find((one) => one.id === id), is.find((one) => one.id === id)];
    const nothing = { id, columns: [], rows: [], notes: [] };
    return before || after ? [tableDifference(before ?? nothing, after ?? nothing)] : [];
  });
}
