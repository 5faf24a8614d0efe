import type { Schema } from '../session/contract.ts';

type Table = Schema<'ReportDifference'>['tables'][number];
export type DifferenceRow = Schema<'ReportRowDifference'>;

/** The columns worth showing: the first names the row; of the others those in which something moved, or all of them. */
export function movedColumns({ columns, rows }: Table): { column: Table['columns'][number]; at: number }[] {
  const moved = (row: DifferenceRow, at: number): boolean => {
    const cell = row.cells[at];
    return cell !== undefined && JSON.stringify(cell.was) !== JSON.stringify(cell.is);
  };
  const named = columns.map((column, at) => ({ column, at }));
  return named.filter(
    ({ column, at }) => at === 0 || column.key === 'title' || rows.some((row) => moved(row, at)),
  );
}
