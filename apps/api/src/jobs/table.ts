import type { JobName, RunOutcome } from '@concord/core';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

export type JobTable = { name: JobName; knownSince: Generated<string> };

export type JobRunTable = {
  id: string;
  seq: GeneratedAlways<number>;
  job: JobName;
  askedAt: Generated<string>;
  /** Null where its time had come. */
  askedBy: string | null;
  startedAt: string | null;
  endedAt: string | null;
  outcome: RunOutcome;
  numbers: ColumnType<Record<string, number>, string | undefined, string>;
  problem: string | null;
};
