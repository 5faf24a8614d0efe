import type { JobName } from '@concord/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import { v7 } from 'uuid';
import { instant } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';
import type { Numbers } from './job.ts';

/** Makes the jobs of this version known; their times count from the first time. */
export async function makeKnown(db: Kysely<Database>, names: readonly JobName[]): Promise<void> {
  const rows = names.map((name) => ({ name }));
  await db
    .insertInto('job')
    .values(rows)
    .onConflict((same) => same.doNothing())
    .execute();
}

/** What is told of a job's runs, as far as the next one rests on it. */
export interface Past {
  /** From when on its times count. */
  knownSince: string;
  lastStartedAt: string | null;
  /** When the last run ended, if it failed. */
  failedAt: string | null;
  /** How many have failed in a row. */
  failures: number;
  /** Whether a run waits, or was begun and has not ended. */
  open: boolean;
}

/** What is told of the runs of a job; undefined until it is known. */
export async function pastOf(db: Kysely<Database>, job: JobName): Promise<Past | undefined> {
  const { rows } = await sql<Past>`
    select ${instant('j.known_since')} as known_since, ${instant('last.started_at')} as last_started_at,
      case when last.outcome = 'failed' then ${instant('last.ended_at')} end as failed_at,
      (select count(*)::int from job_run f where f.job = j.name and f.outcome = 'failed' and f.seq > coalesce(
        (select max(d.seq) from job_run d where d.job = j.name and d.outcome = 'done'), 0)) as failures,
      exists (select from job_run o where o.job = j.name and o.outcome in ('waiting', 'running')) as open
    from job j
    left join lateral (select * from job_run r where r.job = j.name and r.started_at is not null
      order by r.seq desc limit 1) last on true
    where j.name = ${job}`.execute(db);
  return rows[0];
}

/** A run that waits until a process takes it up; null where one waits or is under way already. */
export async function askForRun(
  trx: Transaction<Database>,
  job: JobName,
  askedBy: string,
): Promise<string | null> {
  const row = await trx
    .insertInto('jobRun')
    .values({ id: v7(), job, askedBy, outcome: 'waiting' })
    .onConflict((open) => open.doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Begins the run that waits, or one whose time has come. What was under way before has died with its process. */
export function beginRun(db: Kysely<Database>, job: JobName, now: string): Promise<string> {
  return db.transaction().execute(async (trx) => {
    await trx
      .updateTable('jobRun')
      .set({ outcome: 'failed', endedAt: now, problem: 'The process that ran it ended.' })
      .where('job', '=', job)
      .where('outcome', '=', 'running')
      .execute();
    const started = { outcome: 'running', startedAt: now } as const;
    const waiting = await trx
      .updateTable('jobRun')
      .set(started)
      .where('job', '=', job)
      .where('outcome', '=', 'waiting')
      .returning('id')
      .executeTakeFirst();
    if (waiting) return waiting.id;
    const { id } = await trx
      .insertInto('jobRun')
      .values({ id: v7(), job, ...started })
      .returning('id')
      .executeTakeFirstOrThrow();
    return id;
  });
}

/** Writes down how a run ended: what was done, or why it failed. */
export async function endRun(
  db: Kysely<Database>,
  id: string,
  how: { numbers: Numbers } | { problem: string },
  now: string,
): Promise<void> {
  const ended =
    'problem' in how
      ? ({ outcome: 'failed', problem: how.problem } as const)
      : ({ outcome: 'done', numbers: JSON.stringify(how.numbers) } as const);
  await db
    .updateTable('jobRun')
    .set({ ...ended, endedAt: now })
    .where('id', '=', id)
    .where('outcome', '=', 'running')
    .execute();
}

/** Runs are told for a year and a bit. */
export async function forgetOldRuns(db: Kysely<Database>): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('jobRun')
    .where('endedAt', '<', sql<string>`now() - interval '400 days'`)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
