import { insist, type ReminderSettings, reminderCan } from '@concord/core';
import { NotFound } from '../database/claim.ts';
import { file, gone, type Handlers, ok } from '../http/handler.ts';
import { mergePatch } from '../http/merge-patch.ts';
import { ownAccount, type RemindedAccount, saveSettings, staleSettings } from './account-store.ts';
import { removeAnswer, saveAnswer } from './answer-store.ts';
import { reminderCalendar } from './calendar.ts';
import { factById } from './fact-store.ts';
import { mailHandlers } from './mail-handlers.ts';
import { openOwners } from './owner-store.ts';
import type { ReminderParts } from './parts.ts';
import { listReminders } from './reminders.ts';

export const reminderHandlers = (parts: ReminderParts) => {
  const settingsOf = ({ version, settings, names }: RemindedAccount, owners: string[]) => ({
    ...(settings as ReminderSettings & { partnerCodes: string[]; names: string[] }),
    kinds: settings.kinds as never,
    ...{ version, ownNames: names, owners, mailSetUp: parts.mail !== null },
  });

  return {
    ...mailHandlers(parts),

    listReminders: async ({ db, on, principal }) => {
      const account = await ownAccount(db, principal);
      const mail = parts.mail === null ? 'not-set-up' : account.settings.mail ? 'on' : 'off';
      return ok(await listReminders(db, account, { day: on, mail }));
    },

    recordReminderAnswer: async ({ db, path, body, today, principal }) => {
      const { id: accountId } = await ownAccount(db, principal);
      const { kind, until = null } = body;
      insist(reminderCan.answer({ kind, until }, { day: today }));
      const { reminderId } = path;
      const fact = await factById(db, reminderId, today);
      if (!fact) throw new NotFound('reminder', reminderId);
      return ok(await saveAnswer(db, { accountId, reminderId }, { kind, until, version: fact.version }));
    },

    removeReminderAnswer: async ({ db, path, principal }) => {
      await removeAnswer(db, (await ownAccount(db, principal)).id, path.reminderId);
      return gone;
    },

    getReminderSettings: async ({ db, principal }) =>
      ok(settingsOf(await ownAccount(db, principal), await openOwners(db))),

    updateReminderSettings: async ({ db, body, version, principal }) => {
      const before = await ownAccount(db, principal);
      if (before.version !== version) throw staleSettings(before.version);
      await saveSettings(db, before, mergePatch(before.settings, body as Partial<ReminderSettings>));
      return ok(settingsOf(await ownAccount(db, principal), await openOwners(db)));
    },

    exportReminderCalendar: async ({ db, today, principal }) => {
      const account = await ownAccount(db, principal);
      return file('concord-reminders.ics', reminderCalendar(db, account, { today, origin: parts.origin }));
    },
  } satisfies Partial<Handlers>;
};
