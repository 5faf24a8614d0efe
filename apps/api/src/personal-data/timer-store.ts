import type { Input, RetentionNumbers, RetentionRunList, RetentionTimer } from '@concord/contract';
import { type Insertable, type Kysely, sql, type Transaction } from 'kysely';
import { Stale } from '../database/claim.ts';
import type { JsonText } from '../database/columns.ts';
import { instant } from '../database/fragments.ts';
import { type PageQuery, page } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import type { RetentionRunTable } from './table.ts';

type Timer = Omit<RetentionTimer, 'nextRunAt'>;

/** Whether details go by themselves, and who said so. */
export async function retentionTimer(db: Kysely<Database>): Promise<Timer> {
  return db
    .selectFrom('retentionTimer as t')
    .select(['t.version', 't.enabled', 't.changedBy'])
    .select(sql<string | null>`${instant('t.changed_at')}`.as('changedAt'))
    .executeTakeFirstOrThrow();
}

/** Turns it on or off; throws `Stale` unless it is at that version (null for any). */
export async function turnTimer(
  trx: Transaction<Database>,
  version: number | null,
  { enabled, by }: { enabled: boolean; by: string },
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('retentionTimer')
    .set({ enabled, changedBy: by, changedAt: sql`clock_timestamp()`, version: sql`version + 1` })
    .$if(version !== null, (timer) => timer.where('version', '=', version as number))
    .executeTakeFirst();
  if (numUpdatedRows === 1n) return;
  const now = await retentionTimer(trx);
  throw new Stale({ version: now.version, changedAt: now.changedAt ?? '', changedBy: now.changedBy ?? '' });
}

/** When somebody last saw whom it concerns, and when a period was last changed. */
export async function whatWasSeen(db: Kysely<Database>, actor: string) {
  const { rows } = await sql<{ simulatedAt: string | null; periodsChangedAt: string | null; now: string }>`
    select (select ${instant('max(time)')} from retention_run where dry_run and actor = ${actor}) as simulated_at,
      (select ${instant('max(period_changed_at)')} from processing_activity) as periods_changed_at,
      ${instant('clock_timestamp()')} as now`.execute(db);
  const [seen] = rows;
  if (!seen) throw new Error('a select without a table gives a row');
  return seen;
}

type Run = Omit<Insertable<RetentionRunTable>, 'numbers'> & { numbers: RetentionNumbers };

export const insertRun = (trx: Transaction<Database>, run: Run): Promise<{ id: string; time: string }> =>
  trx
    .insertInto('retentionRun')
    .values({ ...run, numbers: JSON.stringify(run.numbers) })
    .returning(['id', sql<string>`${instant('time')}`.as('time')])
    .executeTakeFirstOrThrow();

/** Latest first. */
export const listRuns = (
  db: Kysely<Database>,
  query: Input<'listRetentionRuns'>['query'],
): Promise<JsonText<RetentionRunList>> =>
  page(db.selectFrom('retentionRun as r'), {
    json: sql`json_build_object('id', r.id, 'time', ${instant('r.time')}, 'dryRun', r.dry_run, 'by', r.actor_name,
      'numbers', r.numbers)`,
    id: sql`r.seq`,
    idType: 'bigint',
    fields: {},
    defaultSort: '-id',
    path: '/retention-runs',
    asked: query as PageQuery & Record<string, unknown>,
  });
