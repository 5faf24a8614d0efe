import { insist, reminderCan } from '@concord/core';
import { created, type Handlers, ok } from '../http/handler.ts';
import { ownAccount } from './account-store.ts';
import { mailVariables } from './mail-settings.ts';
import { latestMails, queueTest, waitingMails } from './mail-store.ts';
import type { ReminderParts } from './parts.ts';

export const mailHandlers = ({ mail, origin }: ReminderParts) => {
  const missing = mailVariables.filter((name) => name !== 'CONCORD_ORIGIN' || origin === null);

  return {
    getMailState: async ({ db }) =>
      ok({
        server: mail?.server.host ?? null,
        from: mail ? (mail.from.name ? `${mail.from.name} <${mail.from.address}>` : mail.from.address) : null,
        missing: mail ? [] : missing,
        waiting: await waitingMails(db),
        recent: await latestMails(db),
      }),

    createTestMail: async ({ db, today, principal }) => {
      insist(reminderCan.sendMail(mail !== null));
      const { id } = await ownAccount(db, principal);
      return created(await queueTest(db, id, today), '/mail');
    },
  } satisfies Partial<Handlers>;
};
