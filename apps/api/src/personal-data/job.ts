import type { Clock } from '../clock.ts';
import type { Job } from '../jobs/job.ts';
import { runRetention } from './retention.ts';
import { retentionTimer } from './timer-store.ts';

/** Erases what is over, once somebody has turned that on. */
export const retentionJob = (clock: Pick<Clock, 'today'>): Job => ({
  name: 'retention',
  // At night, when nobody waits for an answer.
  schedule: { every: 'day', at: '03:30' },
  onSince: async (db) => {
    const { enabled, changedAt } = await retentionTimer(db);
    return enabled ? changedAt : null;
  },
  run: (db) => runRetention(db, clock.today()),
});
