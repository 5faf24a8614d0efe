import type { Config } from '../config.ts';
import type { Job } from '../jobs/job.ts';
import { planDigests } from './plan.ts';

/** On since ever where a mail server is set up: nothing was to be made up for before. */
const always = '1970-01-01T00:00:00.000Z';

/** Writes down each morning whom to tell what by mail. */
export const reminderJob = ({ clock, mail }: Pick<Config, 'clock' | 'mail'>): Job => ({
  name: 'reminders',
  schedule: { every: 'day', at: '06:00' },
  onSince: async () => (mail ? always : null),
  run: (db) => planDigests(db, clock.today()),
});
