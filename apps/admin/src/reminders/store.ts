import { api } from '../session/api.ts';
import type { Schema } from '../session/contract.ts';

export type Reminder = Schema<'Reminder'>;
export type Answer = Schema<'ReminderAnswerDraft'>;
export type Settings = Schema<'ReminderSettings'>;
export type Mail = Schema<'Mail'>;

const pages = {
  activity: '/activities',
  agreement: '/agreements',
  'working-arrangement': '/working-arrangements',
} as const;

/** Where the record of a reminder is shown; what was accepted is on one page. */
export const pageOf = ({ record: { type, id } }: Reminder): string =>
  type === 'attention-acceptance' ? '/attention/accepted' : `${pages[type]}/${id}`;

/** Answers a reminder, or takes the answer back. */
export const answer = ({ id: reminderId }: Reminder, given: Answer | null): Promise<unknown> =>
  given === null
    ? api.removeReminderAnswer({ reminderId })
    : api.recordReminderAnswer({ reminderId, body: given });

/** The answer a reminder has, as it was given. */
export const answerOf = ({ answer: kept }: Reminder): Answer | null =>
  kept && { kind: kept.kind, ...(kept.until !== null && { until: kept.until }) };
