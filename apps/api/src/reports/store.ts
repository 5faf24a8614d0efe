import { createHash } from 'node:crypto';
import type { Input, Report, ReportEntry, ReportFile, ReportList } from '@concord/contract';
import { type Insertable, type Kysely, sql, type Transaction } from 'kysely';
import { NotFound, Stale } from '../database/claim.ts';
import { type JsonText, json } from '../database/columns.ts';
import { instant, matches } from '../database/fragments.ts';
import { type PageQuery, page, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import type { ReportContent } from './table.ts';

/** A report as it is kept: what lists show of it, its files and what it tells. */
export type Kept = ReportEntry & Pick<Report, 'files'> & { content: ReportContent };

const fields = sql`'id', r.id, 'version', r.version, 'name', r.name, 'from', r."from", 'until', r.until, 'on', r."on",
  'knownAt', ${instant('r.known_at')}, 'settled', r.settled, 'strategyCode', r.strategy_code, 'note', r.note,
  'madeAt', ${instant('r.made_at')}, 'madeBy', r.made_by,
  'digest', r.digest`;

const reports = (db: Kysely<Database>) => db.selectFrom('report as r').where('r.deletedAt', 'is', null);

const sortFields = {
  // Ids are made in the order of time.
  madeAt: sortText(sql`r.id::text`),
  name: sortText(sql`fold(r.name)`),
  from: sortText(sql`r."from"::text`),
  on: sortText(sql`r."on"::text`),
  madeBy: sortText(sql`fold(r.made_by)`),
};

/** Reports that match, without what they tell. */
export function listReports(
  db: Kysely<Database>,
  query: Input<'listReports'>['query'],
): Promise<JsonText<ReportList>> {
  const { q } = query;
  const found = q
    ? reports(db).where(matches(sql`concat_ws(' ', r.name, r.note, r.made_by)`, q))
    : reports(db);
  return page(found, {
    json: sql`json_build_object(${fields})`,
    id: sql`r.id`,
    fields: sortFields,
    defaultSort: '-madeAt',
    path: '/reports',
    asked: query as PageQuery & Record<string, unknown>,
  });
}

/** The report; refuses with `NotFound`. */
export async function reportById(db: Kysely<Database>, id: string): Promise<Kept> {
  const row = await reports(db)
    .where('r.id', '=', id)
    .select(sql`json_build_object(${fields}, 'files', r.files, 'content', r.content::json)`.as('record'))
    .executeTakeFirstOrThrow(() => new NotFound('report', id));
  return row.record as Kept;
}

type Row = Omit<Insertable<Database['report']>, 'content' | 'digest' | 'files'>;

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

export async function insertReport(
  trx: Transaction<Database>,
  row: Row,
  { content, files }: { content: ReportContent; files: ReportFile[] },
): Promise<void> {
  await trx
    .insertInto('report')
    .values({
      ...row,
      content: JSON.stringify(content),
      digest: digestOf(JSON.stringify(content.tables)),
      files: json(files),
    })
    .execute();
}

/** Locks a report that is there, or one that was deleted, at the version one has read. Refuses with `NotFound` or `Stale`. */
export async function claimReport(
  trx: Transaction<Database>,
  id: string,
  { deleted, version }: { deleted: boolean; version: number | null },
): Promise<void> {
  const row = await trx
    .selectFrom('report')
    .select(['version', 'changedAt', 'changedBy'])
    .where('id', '=', id)
    .where('deletedAt', deleted ? 'is not' : 'is', null)
    .forUpdate()
    .executeTakeFirstOrThrow(() => new NotFound('report', id));
  if (version !== null && version !== row.version) throw new Stale(row);
}

/** Takes a report away, or brings it back. */
export async function setDeleted(
  trx: Transaction<Database>,
  id: string,
  { deleted, by }: { deleted: boolean; by: string },
): Promise<void> {
  await trx
    .updateTable('report')
    .set({
      deletedAt: deleted ? sql<string>`clock_timestamp()` : null,
      version: sql<number>`version + 1`,
      changedAt: sql<string>`clock_timestamp()`,
      changedBy: by,
    })
    .where('id', '=', id)
    .execute();
}
