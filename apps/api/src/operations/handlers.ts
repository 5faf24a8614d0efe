import type { JobName } from '@concord/core';
import { insist, jobCan } from '@concord/core';
import type { Kysely } from 'kysely';
import type { Config } from '../config.ts';
import type { Database } from '../database/tables.ts';
import { created, type Handlers, ok } from '../http/handler.ts';
import { audit } from '../identity/audit.ts';
import type { Job } from '../jobs/job.ts';
import { nextOf } from '../jobs/schedule.ts';
import { askForRun } from '../jobs/store.ts';
import { type PoolState, systemHealth } from './health.ts';
import { jobRun, lastRunOf, listRuns } from './store.ts';

export interface OperationsParts {
  config: Config;
  /** The connections of this process. */
  pool: PoolState;
  jobs: readonly Job[];
}

export const operationsHandlers = ({ config, pool, jobs }: OperationsParts) => {
  const tell = async (db: Kysely<Database>, job: Job) => {
    const next = await nextOf(db, job, config.clock.timeZone);
    const { name, schedule } = job;
    const on = !job.onSince || (await job.onSince(db)) !== null;
    return { name, on, schedule, lastRun: await lastRunOf(db, name), nextRunAt: next?.at ?? null };
  };
  const jobOf = (name: JobName): Job => {
    const job = jobs.find((each) => each.name === name);
    if (!job) throw new Error(`the contract knows the job ${name}, and nobody does it`);
    return job;
  };

  return {
    listJobs: async ({ db }) => ok({ items: await Promise.all(jobs.map((job) => tell(db, job))) }),

    listJobRuns: async ({ db, path, query }) => ok(await listRuns(db, path.name, query)),

    recordJobRun: async ({ db, path, principal, caller }) => {
      const { on, lastRun } = await tell(db, jobOf(path.name));
      insist(jobCan.runNow({ on, outcome: lastRun?.outcome ?? null }));
      const id = await askForRun(db, path.name, principal.name);
      // Somebody else asked in the same moment.
      if (id === null) insist(jobCan.runNow({ on, outcome: 'waiting' }));
      await audit(db, { kind: 'job-asked', actor: principal, subject: path.name, ...caller });
      return created(await jobRun(db, id as string), `/jobs/${path.name}/runs`);
    },

    getSystemHealth: async ({ db }) => ok(await systemHealth(db, { config, pool })),
  } satisfies Partial<Handlers>;
};
