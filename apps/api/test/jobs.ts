import { pino } from 'pino';
import type { Job } from '../src/jobs/job.ts';
import { createJobWorker, type JobWorker } from '../src/jobs/worker.ts';
import { allJobs } from '../src/jobs.ts';
import { type TestServer, testConfig } from './server.ts';

export type TestJobWorker = JobWorker & {
  /** Runs whatever is due by now. */
  workOff: () => Promise<void>;
  /** Lets so many hours pass. */
  pass: (hours: number) => void;
};

/** What runs jobs, by hand and with a clock of its own. Any number may share a database. */
export async function givenJobWorker(
  { database, closeFirst }: Pick<TestServer, 'database' | 'closeFirst'>,
  jobs: readonly Job[] = allJobs(testConfig()),
): Promise<TestJobWorker> {
  let passed = 0;
  const worker = await createJobWorker(jobs, {
    ...database,
    timeZone: 'Europe/Amsterdam',
    log: pino({ level: process.env.LOG_LEVEL ?? 'silent' }),
    now: () => new Date(Date.now() + passed * 3_600_000).toISOString(),
  });
  closeFirst(worker.close);
  const workOff = async () => {
    while (await worker.round()) {}
  };
  const pass = (hours: number) => {
    passed += hours;
  };
  return { ...worker, workOff, pass };
}
