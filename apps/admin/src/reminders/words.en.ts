import { mail } from './mail-words.en.ts';
import { settings } from './settings-words.en.ts';

export const words = {
  title: 'Reminders',
  lead: 'What is due for you: follow-ups, last days of instruments, days of review. Nobody else sees what you do here.',
  tabs: 'Parts of the reminders',
  show: 'Which reminders',
  states: { due: 'Due', ahead: 'Ahead', answered: 'Dismissed or put off' },
  none: {
    due: 'Nothing is due for you',
    ahead: 'Nothing comes up within a year',
    answered: 'Nothing is dismissed or put off',
  },
  noneText: 'Which dates concern you, and how far ahead you are told, is set in the settings.',
  more: 'There are more than the 500 nearest that are shown. Narrow them in the settings.',
  client: '{name} has no reminders',
  clientText: 'Reminders are for people. Sign in with an account to see yours.',
  of: 'After',
  overdue: 'overdue',
  comesBack: 'Comes back on {day}',
  comesBackChanged: 'Comes back when its record changes',
  staysAway: 'Dismissed for good',
  act: 'Dismiss or put off',
  actOf: 'Dismiss or put off: {title}',
  later: 'Remind me again',
  tomorrow: 'Tomorrow',
  week: 'In a week',
  month: 'In a month',
  away: 'Dismiss',
  untilChange: 'Until the record changes',
  forGood: 'For good',
  back: 'Have it back',
  backOf: 'Have it back: {title}',
  done: '“{title}” is away.',
  isBack: '“{title}” is back.',
  mailOff: 'You get no mails; they are switched on in the settings.',
  mailMissing: 'Reminders do not come by mail: this server has no mail server set up. Everything else works.',
  told: {
    sent: 'Mailed {at}',
    queued: 'A mail waits since {at}',
    failed: 'The mail failed {at}',
    dropped: 'The mail was not needed any more',
  },
  settings,
  mail,
};

declare module '../session/i18n.ts' {
  interface Words {
    reminders: typeof words;
  }
}
