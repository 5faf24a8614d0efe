import type { Citation } from '../shared/citation.ts';

/** How a person may settle what sources disagree on. `unresolved`: it was looked at, and nobody can tell. */
export const conflictOutcomes = ['one-wins', 'both-true', 'name-variant', 'unresolved'] as const;
export type ConflictOutcome = (typeof conflictOutcomes)[number];

export const conflictStatuses = ['open', ...conflictOutcomes] as const;
export type ConflictStatus = (typeof conflictStatuses)[number];

/** Whether the disagreement still stands: nobody settled it, or nobody could. */
export const stillDisagrees = ({ status }: { status: ConflictStatus }): boolean =>
  status === 'open' || status === 'unresolved';

/** One thing that is read in a source, in our own words. */
export interface ConflictReading {
  text: string;
  /** The bare value, as `2`, where there is one. */
  value: string | null;
  citations: readonly Citation[];
}

/** As much of a conflict as its rules ask for. */
export interface ConflictDraft {
  readings: readonly ConflictReading[];
  partnerCodes: readonly string[];
  agreementIds: readonly string[];
  workingArrangementIds: readonly string[];
  projectCodes: readonly string[];
  policyDocumentCodes: readonly string[];
}

/** What a person decides of a conflict. */
export interface ResolutionDraft {
  outcome: ConflictOutcome;
  /** The place of the reading that wins, counted from 0; null unless one wins. */
  reading: number | null;
  reason: string;
}

/** The lists in which a conflict names what it touches. */
export const touchedRecords = {
  partnerCodes: 'partner',
  agreementIds: 'agreement',
  workingArrangementIds: 'working arrangement',
  projectCodes: 'capacity project',
  policyDocumentCodes: 'policy document',
} as const satisfies Partial<Record<keyof ConflictDraft, string>>;
export type TouchedRecords = keyof typeof touchedRecords;
