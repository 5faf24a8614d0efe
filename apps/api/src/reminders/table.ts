import type {
  AnswerKind,
  Day,
  MailFault,
  MailState,
  ReminderLanguage,
  ReminderSettings,
} from '@concord/core';
import type { ColumnType, Generated } from 'kysely';

export type ReminderSettingTable = {
  accountId: string;
  version: number;
  kinds: ColumnType<ReminderSettings['kinds'], string, string>;
  partnerCodes: string[];
  names: string[];
  mail: boolean;
  language: ReminderLanguage;
};

export type ReminderAnswerTable = {
  accountId: string;
  reminderId: string;
  kind: AnswerKind;
  version: number;
  until: Day | null;
  at: Generated<string>;
};

export type ReminderMailTable = {
  id: string;
  accountId: string;
  kind: 'digest' | 'test';
  day: Day;
  state: MailState;
  tries: Generated<number>;
  nextTryAt: string | null;
  /** Set while it is being sent. */
  tryingSince: string | null;
  fault: MailFault | null;
  detail: string | null;
  createdAt: Generated<string>;
  settledAt: string | null;
};

export type ReminderMailItemTable = {
  mailId: string;
  reminderId: string;
  dueOn: Day;
  lead: number;
};
