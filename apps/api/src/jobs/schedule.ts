import { CronExpressionParser } from 'cron-parser';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { Job } from './job.ts';
import { type Past, pastOf } from './store.ts';

/** A failed run is tried again after five minutes, half an hour, two hours; then when its time comes. */
const again = [5, 30, 120].map((minutes) => minutes * 60_000);

/**
 * When a job is next: the first of its times since the last run, so that a machine that slept through it catches up; or
 * sooner where the last run failed.
 */
export function nextRun({ schedule }: Pick<Job, 'schedule'>, timeZone: string, past: Past): string {
  const [hour, minute] = schedule.at.split(':').map(Number);
  const cron = schedule.every === 'day' ? `${minute} ${hour} * * *` : `${minute} * * * *`;
  const since = past.lastStartedAt ?? past.knownSince;
  const inTurn = CronExpressionParser.parse(cron, { tz: timeZone, currentDate: since }).next().getTime();
  const pause = again[past.failures - 1];
  const sooner = past.failedAt !== null && pause !== undefined ? Date.parse(past.failedAt) + pause : inTurn;
  return new Date(Math.min(inTurn, sooner)).toISOString();
}

/** When a job is next, and whether a run waits or has not ended; null while it is off or not known yet. */
export async function nextOf(
  db: Kysely<Database>,
  job: Pick<Job, 'name' | 'schedule' | 'onSince'>,
  timeZone: string,
): Promise<{ at: string; open: boolean } | null> {
  const past = await pastOf(db, job.name);
  const onSince = job.onSince ? await job.onSince(db) : undefined;
  if (!past || onSince === null) return null;
  const since = past.lastStartedAt ?? past.knownSince;
  // What was turned on late begins with its next time, and does not make up for those while it was off.
  const later = onSince !== undefined && onSince > since ? onSince : past.lastStartedAt;
  return { at: nextRun(job, timeZone, { ...past, lastStartedAt: later }), open: past.open };
}
