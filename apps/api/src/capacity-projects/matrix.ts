import type { ProjectMatrix } from '@concord/contract';
import { type Day, projectTitle, takingOn } from '@concord/core';
import type { Candidate, ProjectRow } from './matrix-store.ts';

/** Partner by project: a row for each partner that is a beneficiary of one or may be one on the day. */
export function matrixOn(projects: ProjectRow[], partners: Candidate[], on: Day): ProjectMatrix {
  const rows = partners.map((partner) => ({
    partner: partner.ref,
    cells: projects.map((project) => takingOn(project, partner, on)),
  }));
  return {
    on,
    projects: projects.map((project) => ({ code: project.code, title: projectTitle(project) })),
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== 'none')),
  };
}
