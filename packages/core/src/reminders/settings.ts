import type { ReminderKind } from './reminder.ts';

/** The languages mails and calendars are written in. */
export const reminderLanguages = ['en', 'fr'] as const;
export type ReminderLanguage = (typeof reminderLanguages)[number];

/** Whose dates: one's own, those of the partners one follows as well, or all. */
export const reminderReaches = ['mine', 'partners', 'all'] as const;
export type ReminderReach = (typeof reminderReaches)[number];

export interface KindSetting {
  on: boolean;
  reach: ReminderReach;
  /** How many days ahead one is told, each time once. */
  leadDays: readonly number[];
}

/** How somebody wants to be reminded. */
export interface ReminderSettings {
  kinds: Record<ReminderKind, KindSetting>;
  /** The partners one follows. */
  partnerCodes: readonly string[];
  /** Under which names, besides one's own, follow-ups are one's own: a unit, a post. */
  names: readonly string[];
  mail: boolean;
  language: ReminderLanguage;
}

/** What holds for whoever has set nothing. Instruments have no owner, so their dates concern everybody. */
export const usualSettings: ReminderSettings = {
  kinds: {
    'follow-up-due': { on: true, reach: 'mine', leadDays: [7, 0] },
    expiry: { on: true, reach: 'all', leadDays: [180, 30] },
    review: { on: true, reach: 'all', leadDays: [30, 0] },
    'attention-review': { on: true, reach: 'mine', leadDays: [0] },
  },
  partnerCodes: [],
  names: [],
  mail: true,
  language: 'en',
};
