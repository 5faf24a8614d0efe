import type { ReportedKeyAction, ReportFacts } from './facts.ts';
import { column, note, type ReportTable, row, sum } from './table.ts';

/** Every capacity project with what was held within it in the period. */
export function projectList({ projects }: ReportFacts): Omit<ReportTable, 'id'> {
  return {
    columns: [
      column('code', 'text'),
      column('title', 'text'),
      column('role', 'word', { words: 'role' }),
      column('status', 'word', { words: 'status' }),
      column('from', 'date'),
      column('until', 'date'),
      column('budget', 'number'),
      column('currency', 'text'),
      column('partners', 'number'),
      column('activities', 'number'),
    ],
    rows: projects.map((one) =>
      row(one.code, [
        one.code,
        one.title,
        one.role,
        one.status,
        one.from,
        one.until,
        one.budget,
        one.currency,
        one.partners,
        one.activities,
      ]),
    ),
    notes: [],
  };
}

const counts = [
  'targets',
  'achieved',
  'underWay',
  'notStarted',
  'overdue',
  'conditional',
] as const satisfies readonly (keyof ReportedKeyAction)[];

/** How many targets of each key action are reached on the day: computed, never typed. */
export function progressTable({ strategy }: ReportFacts): Omit<ReportTable, 'id'> {
  const keyActions = strategy?.keyActions ?? [];
  return {
    columns: [
      column('priority', 'text'),
      column('keyAction', 'text'),
      column('title', 'text'),
      ...counts.map((key) => column(key, 'number')),
    ],
    rows: [
      ...keyActions.map((one) =>
        row(one.code, [one.priorityCode, one.code, one.title, ...counts.map((key) => one[key])]),
      ),
      {
        key: 'total',
        total: true,
        cells: ['Total', null, null, ...counts.map((key) => sum(keyActions.map((one) => one[key])))],
      },
    ],
    notes: strategy ? [] : [note('no-strategy')],
  };
}
