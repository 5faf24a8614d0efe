import { type Day, dateInWords, lastDay } from '../shared/partial-date.ts';
import type { RuledSentence } from '../shared/sentences.ts';
import type { ProjectDraft, ProjectStatus } from './project.ts';

/** The last day of the strategy 2024–2027 (S1). Here until the register keeps strategies of its own. */
export const strategyEndsOn: Day = '2027-12-31';

export const projectWarningCodes = ['ends-before-the-strategy', 'over-but-not-closed'] as const;
export type ProjectWarningCode = (typeof projectWarningCodes)[number];

/** What a project may be warned of, whichever project it is; the API hands the sentences out with the record. */
export const projectWarningWords = {
  'ends-before-the-strategy': {
    rule: 'BR27',
    code: 'ends-before-the-strategy',
    sentence: `The project ends before the strategy does, which runs until ${dateInWords(strategyEndsOn)}.`,
  },
  'over-but-not-closed': {
    rule: null,
    code: 'over-but-not-closed',
    sentence: 'The last day of the project has passed, and its status does not say that it is closed.',
  },
} as const satisfies Record<ProjectWarningCode, RuledSentence<ProjectWarningCode>>;

/** Statuses that nothing is expected of any more. */
export const finishedStatuses = ['closed', 'cancelled'] as const satisfies readonly ProjectStatus[];

/**
 * What to look at in a project on a day: an end that certainly lies before that of the strategy (BR27), a last day that
 * has certainly passed. None of one that is closed or cancelled.
 */
export function projectWarnings(
  { status, until }: Pick<ProjectDraft, 'status' | 'until'>,
  on: Day,
): RuledSentence<ProjectWarningCode>[] {
  if (until === null || finishedStatuses.some((finished) => finished === status)) return [];
  return [
    ...(lastDay(until) < strategyEndsOn ? [projectWarningWords['ends-before-the-strategy']] : []),
    ...(lastDay(until) < on ? [projectWarningWords['over-but-not-closed']] : []),
  ];
}
