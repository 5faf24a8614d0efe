import type { Stage } from '../instruments/stage-tables.ts';
import type { Day, PartialDate } from '../shared/partial-date.ts';
import type { SentenceCode } from './sentences.ts';

/**
 * What there is to be reminded of: something left to do, the last day of an instrument, a day to look at it again, and one
 * on which what somebody accepted comes back to the attention list.
 */
export const reminderKinds = ['follow-up-due', 'expiry', 'review', 'attention-review'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** A date on record of which somebody may want to be reminded. */
export interface ReminderFact {
  /** The same for ever: `follow-up-<id>`, `agreement-<id>-expiry`. */
  id: string;
  kind: ReminderKind;
  /** Of the record that holds the date; each change raises it. */
  version: number;
  title: string;
  date: PartialDate;
  /** Who is to do it, in the words of whoever wrote it down, or who accepted it; instruments have none. */
  owner: string | null;
  partnerCodes: readonly string[];
  /** Where the instrument stands on the day; null for a follow-up, or while nothing is certain. */
  stage: Stage | null;
}

/** A fact as it concerns one person on one day. */
export type Reminder<Fact extends ReminderFact = ReminderFact> = Fact & {
  /** The first day the date can mean: nobody is reminded too late. */
  dueOn: Day;
  /** The shortest of the person's lead times that has come, in days; null while none has. */
  lead: number | null;
  /** Whether the day has certainly gone by. */
  overdue: boolean;
  sentence: SentenceCode;
};

export const answerKinds = ['dismissed', 'until-change', 'snoozed'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** What somebody did with a reminder. */
export interface ReminderAnswer {
  kind: AnswerKind;
  /** Of the record when it was answered. */
  version: number;
  /** The day on which a snoozed one comes back; null for others. */
  until: Day | null;
}
