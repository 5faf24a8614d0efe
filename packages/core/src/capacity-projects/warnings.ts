import { type Day, dateInWords, lastDay } from '../shared/partial-date.ts';
import { fill } from '../shared/refusal.ts';
import type { RuledSentence } from '../shared/sentences.ts';
import type { ProjectDraft, ProjectStatus } from './project.ts';

export const projectWarningCodes = ['ends-before-the-strategy', 'over-but-not-closed'] as const;
export type ProjectWarningCode = (typeof projectWarningCodes)[number];

/** What a project may be warned of; `{until}` is the last day of the strategy. The API hands the sentences out. */
export const projectWarningWords = {
  'ends-before-the-strategy': {
    rule: 'BR27',
    code: 'ends-before-the-strategy',
    sentence: 'The project ends before the strategy does, which runs until {until}.',
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
 * has certainly passed. None of one that is closed or cancelled. `strategyEndsOn` is the last day of the strategy that
 * is current on the day, null where there is none.
 */
export function projectWarnings(
  { status, until }: Pick<ProjectDraft, 'status' | 'until'>,
  on: Day,
  strategyEndsOn: Day | null,
): RuledSentence<ProjectWarningCode>[] {
  if (until === null || finishedStatuses.some((finished) => finished === status)) return [];
  return [
    ...(strategyEndsOn !== null && lastDay(until) < strategyEndsOn ? [endsBefore(strategyEndsOn)] : []),
    ...(lastDay(until) < on ? [projectWarningWords['over-but-not-closed']] : []),
  ];
}

function endsBefore(strategyEndsOn: Day): RuledSentence<ProjectWarningCode> {
  const words = projectWarningWords['ends-before-the-strategy'];
  return { ...words, sentence: fill(words.sentence, { until: dateInWords(strategyEndsOn) }) };
}
