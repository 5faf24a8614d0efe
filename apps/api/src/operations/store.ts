import type { Input, JobRun, JobRunList } from '@concord/contract';
import type { JobName } from '@concord/core';
import { type Kysely, sql } from 'kysely';
import type { JsonText } from '../database/columns.ts';
import { instant } from '../database/fragments.ts';
import { type PageQuery, page } from '../database/page.ts';
import type { Database } from '../database/tables.ts';

const runJson = sql<JobRun>`json_build_object('id', r.id, 'job', r.job, 'askedAt', ${instant('r.asked_at')},
  'askedBy', r.asked_by, 'startedAt', ${instant('r.started_at')}, 'endedAt', ${instant('r.ended_at')},
  'outcome', r.outcome, 'numbers', r.numbers, 'problem', r.problem)`;

const runs = (db: Kysely<Database>) => db.selectFrom('jobRun as r').select(runJson.as('run'));

export async function jobRun(db: Kysely<Database>, id: string): Promise<JobRun> {
  const { run } = await runs(db).where('r.id', '=', id).executeTakeFirstOrThrow();
  return run;
}

/** The run that is under way or was last; null before the first. */
export async function lastRunOf(db: Kysely<Database>, job: JobName): Promise<JobRun | null> {
  const row = await runs(db).where('r.job', '=', job).orderBy('r.seq', 'desc').limit(1).executeTakeFirst();
  return row?.run ?? null;
}

/** Latest first. */
export const listRuns = (
  db: Kysely<Database>,
  job: JobName,
  query: Input<'listJobRuns'>['query'],
): Promise<JsonText<JobRunList>> =>
  page(db.selectFrom('jobRun as r').where('r.job', '=', job), {
    json: runJson,
    id: sql`r.seq`,
    idType: 'bigint',
    fields: {},
    defaultSort: '-id',
    path: `/jobs/${job}/runs`,
    asked: query as PageQuery & Record<string, unknown>,
  });
