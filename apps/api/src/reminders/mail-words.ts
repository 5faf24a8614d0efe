import type { ReminderLanguage } from '@concord/core';

const en = {
  subject: (n: number) => (n === 1 ? 'Concord: 1 reminder' : `Concord: ${n} reminders`),
  lead: (day: string) => `What concerns you on ${day}:`,
  all: 'All your reminders, and how you are reminded',
  stop: 'No more mails',
  test: {
    subject: 'Concord: a test mail',
    lead: 'This is the test mail you asked for. Mails from Concord reach you.',
  },
  unsubscribe: {
    title: 'Reminders by mail',
    ask: 'Do you want no more reminders by mail? You still see them in Concord.',
    act: 'No more mails',
    done: 'You get no more reminders by mail. You still see them in Concord, and can have mails again there.',
    dead: 'This address opens nothing: it is not whole, or the account has ended.',
  },
};

const fr: typeof en = {
  subject: (n) => (n < 2 ? `Concord : ${n} rappel` : `Concord : ${n} rappels`),
  lead: (day) => `Ce qui vous concerne au ${day} :`,
  all: 'Tous vos rappels, et comment vous êtes averti',
  stop: 'Ne plus recevoir de courriel',
  test: {
    subject: 'Concord : courriel d’essai',
    lead: 'Voici le courriel d’essai que vous avez demandé. Les courriels de Concord vous parviennent.',
  },
  unsubscribe: {
    title: 'Rappels par courriel',
    ask: 'Ne plus recevoir de rappels par courriel ? Vous les verrez toujours dans Concord.',
    act: 'Ne plus recevoir de courriel',
    done: 'Vous ne recevrez plus de rappels par courriel. Ils restent visibles dans Concord, où vous pouvez de nouveau demander des courriels.',
    dead: 'Cette adresse n’ouvre rien : elle est incomplète, ou le compte a pris fin.',
  },
};

/** What mails say around the reminders themselves. */
export const mailWords: Record<ReminderLanguage, typeof en> = { en, fr };
