import { api } from '../session/api.ts';
import type { Schema } from '../session/contract.ts';

export type Reminder = Schema<'Reminder'>;
export type Answer = Schema<'ReminderAnswerDraft'>;
export type Settings = Schema<'ReminderSettings'>;
export type Mail = Schema<'Mail'>;

/** Where the record of a reminder is shown. */
export const pages = {
  activity: '/activities',
  agreement: '/agreements',
  'working-arrangement': '/working-arrangements',
} as const satisfies Record<Reminder['record']['type'], string>;

/** Answers a reminder, or takes the answer back. */
export const answer = ({ id: reminderId }: Reminder, given: Answer | null): Promise<unknown> =>
  given === null
    ? api.removeReminderAnswer({ reminderId })
    : api.recordReminderAnswer({ reminderId, body: given });

/** The answer a reminder has, as it was given. */
export const answerOf = ({ answer: kept }: Reminder): Answer | null =>
  kept && { kind: kept.kind, ...(kept.until !== null && { until: kept.until }) };
