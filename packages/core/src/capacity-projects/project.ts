import type { Day, PartialDate } from '../shared/partial-date.ts';
import { firstDay } from '../shared/partial-date.ts';

/** What the agency does in a project. */
export const agencyRoles = ['implements', 'co-implements', 'supports', 'planned'] as const;
export type AgencyRole = (typeof agencyRoles)[number];

/** The activity statuses of the IATI standard. */
export const projectStatuses = [
  'pipeline',
  'implementation',
  'finalisation',
  'closed',
  'cancelled',
  'suspended',
] as const;
export type ProjectStatus = (typeof projectStatuses)[number];

/** Who may take part: partners of its regions, the named ones, or those with an operational arrangement (BR25). */
export const eligibilityRules = ['regions', 'named-partners', 'operational-arrangement'] as const;
export type EligibilityRule = (typeof eligibilityRules)[number];

/** As much of a project as its rules ask for. */
export interface ProjectDraft {
  code: string;
  /** Null while it has only a working title. */
  name: string | null;
  workingTitle: string | null;
  budget: number | null;
  /** An ISO 4217 code. */
  currency: string | null;
  from: PartialDate | null;
  /** The last day. */
  until: PartialDate | null;
  status: ProjectStatus | null;
  /** Beneficiaries. */
  partnerCodes: readonly string[];
}

/** What a project is called. */
export function projectTitle(project: Pick<ProjectDraft, 'code' | 'name' | 'workingTitle'>): string {
  return project.name ?? project.workingTitle ?? project.code;
}

/** Whether a project may be over on a day, by its status or by its last day. */
export function isOver({ status, until }: Pick<ProjectDraft, 'status' | 'until'>, on: Day): boolean {
  return status === 'closed' || status === 'cancelled' || (until !== null && firstDay(until) < on);
}
