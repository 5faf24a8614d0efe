import { footnotesFor } from '../shared/designations.ts';
import { activitiesByKind, activitiesByPriority } from './activity-tables.ts';
import { contactsByLanguage, contactsByRegion, partnerList } from './contact-tables.ts';
import type { ReportFacts } from './facts.ts';
import { agreementsByRegion, arrangementsByRegion, instrumentList, stepList } from './instrument-tables.ts';
import { progressTable, projectList } from './project-tables.ts';
import type { Cell, ReportTable, TableId } from './table.ts';
import { tableIds } from './table.ts';

/** What every report tells: each table is a pure function of the facts. */
const tables = {
  'agreements-by-region': agreementsByRegion,
  'arrangements-by-region': arrangementsByRegion,
  instruments: instrumentList,
  steps: stepList,
  'activities-by-kind': activitiesByKind,
  'activities-by-priority': activitiesByPriority,
  'contacts-by-region': contactsByRegion,
  'contacts-by-language': contactsByLanguage,
  partners: partnerList,
  projects: projectList,
  progress: progressTable,
} as const satisfies Record<TableId, (facts: ReportFacts) => Omit<ReportTable, 'id'>>;

/** The tables of a report, in their order: the same facts make the same tables, letter by letter. */
export function reportTables(facts: ReportFacts): ReportTable[] {
  return tableIds.map((id) => ({ id, ...tables[id](facts) }));
}

const designationsIn = (cell: Cell | undefined): string[] => {
  if (typeof cell === 'string') return footnotesFor(cell);
  return typeof cell === 'object' && cell?.designation ? [cell.designation] : [];
};

/** The footnotes that the names in some cells need, each once, in the order in which they are met (BR17). */
export const footnotesOf = (cells: readonly (Cell | undefined)[]): string[] => [
  ...new Set(cells.flatMap(designationsIn)),
];
