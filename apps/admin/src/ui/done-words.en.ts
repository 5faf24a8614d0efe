/** What the machine counted when it did something by itself. */
export const done = {
  nothing: 'nothing to do',
  sessions: '{n} session | {n} sessions',
  tokens: '{n} access token | {n} access tokens',
  signIns: '{n} unfinished sign-in | {n} unfinished sign-ins',
  answers: '{n} kept answer | {n} kept answers',
  mails: '{n} mail | {n} mails',
  reminders: '{n} reminder | {n} reminders',
  deliveries: '{n} delivery | {n} deliveries',
  counts: '{n} count of requests | {n} counts of requests',
  runs: '{n} old run | {n} old runs',
  holders: '{n} holder | {n} holders',
  'liaison-prosecutors': '{n} liaison prosecutor | {n} liaison prosecutors',
  'liaison-magistrates': '{n} liaison magistrate | {n} liaison magistrates',
  users: '{n} account | {n} accounts',
  reads: '{n} entry on reading | {n} entries on reading',
  audit: '{n} other entry of the trail | {n} other entries of the trail',
};
