import type { Config } from './config.ts';
import { forgetOldReplies } from './http/idempotency.ts';
import { forgetOldCounts } from './http/shared-count.ts';
import { forgetOldFlows } from './identity/oidc/flow.ts';
import { forgetEndedSessions, forgetEndedTokens } from './identity/sessions.ts';
import type { Job } from './jobs/job.ts';
import { forgetOldRuns } from './jobs/store.ts';
import { retentionJob } from './personal-data/job.ts';
import { reminderJob } from './reminders/job.ts';
import { forgetOldDeliveries } from './webhooks/delivery-store.ts';

/** Forgets what is over and of no use to anybody. */
const tidy: Job = {
  name: 'tidy',
  schedule: { every: 'hour', at: '00:17' },
  run: async (db) => ({
    sessions: await forgetEndedSessions(db),
    tokens: await forgetEndedTokens(db),
    signIns: await forgetOldFlows(db),
    answers: await forgetOldReplies(db),
    deliveries: await forgetOldDeliveries(db),
    counts: await forgetOldCounts(db),
    runs: await forgetOldRuns(db),
  }),
};

/** Everything that is done by itself; a job that is missing here is never run, nor listed. */
export const allJobs = (config: Pick<Config, 'clock' | 'mail'>): Job[] => [
  retentionJob(config.clock),
  tidy,
  reminderJob(config),
];
