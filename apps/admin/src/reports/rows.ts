import type { Schema } from '../session/contract.ts';

type Cell = Schema<'ReportCell'>;
type Sortable = { total: boolean; cells: readonly Cell[] };

/** A sort as the address has it, `partners:-activities`: of which table, by which column, which way. */
export interface Sort {
  table: string;
  /** As a table's heads know it: `activities` or `-activities`. */
  by: string;
}

export function readSort(text: unknown): Sort | null {
  const found = typeof text === 'string' ? /^([a-z-]+):(-?[\w.-]+)$/.exec(text) : null;
  return found ? { table: found[1] as string, by: found[2] as string } : null;
}

export const writeSort = ({ table, by }: Sort): string => `${table}:${by}`;

/** Rows by one of their cells: numbers by size, all else as it reads; what is not recorded and totals come last. */
export function sorted<Row extends Sortable>(
  rows: readonly Row[],
  at: number,
  down: boolean,
  { textOf, compare }: { textOf: (cell: Cell) => string; compare: (a: string, b: string) => number },
): Row[] {
  if (at < 0) return [...rows];
  const order = (a: Row, b: Row): number => {
    const [one, other] = [a.cells[at] ?? null, b.cells[at] ?? null];
    if (a.total !== b.total) return a.total ? 1 : -1;
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    const ahead =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : compare(textOf(one), textOf(other));
    return down ? -ahead : ahead;
  };
  return rows.toSorted(order);
}

/** What a table is drawn by as bars: `filled` of `whole`, or `filled` alone. A list has none. */
export const barsOf: Partial<Record<Schema<'ReportTableId'>, { filled: string; whole?: string }>> = {
  'agreements-by-region': { filled: 'total' },
  'arrangements-by-region': { filled: 'total' },
  'activities-by-kind': { filled: 'total' },
  'activities-by-priority': { filled: 'activities' },
  'contacts-by-region': { filled: 'withContactPoint', whole: 'partners' },
  'contacts-by-language': { filled: 'confirmed', whole: 'contactPoints' },
  progress: { filled: 'achieved', whole: 'targets' },
};
