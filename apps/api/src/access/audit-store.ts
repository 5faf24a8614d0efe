import type { AuditEntry, AuditList, Input } from '@concord/contract';
import { type Kysely, sql } from 'kysely';
import type { JsonText } from '../database/columns.ts';
import { anyOf } from '../database/fragments.ts';
import { type PageQuery, page } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { auditEntryJson } from '../records/audit-entry.ts';

type Filter = Input<'exportAuditEntries'>['query'];

function entries(db: Kysely<Database>, { kind, actor, subject, from, until }: Filter) {
  let rows = db.selectFrom('auditEntry as e');
  if (kind) rows = rows.where(sql<boolean>`e.kind = any(${anyOf(kind)})`);
  if (actor !== undefined) rows = rows.where('e.actor', '=', actor);
  if (subject !== undefined) rows = rows.where('e.subject', '=', subject);
  if (from !== undefined) rows = rows.where('e.time', '>=', from);
  if (until !== undefined) rows = rows.where('e.time', '<=', until);
  return rows;
}

/** One page of the trail, latest first. */
export const listAuditEntries = (
  db: Kysely<Database>,
  query: Input<'listAuditEntries'>['query'],
): Promise<JsonText<AuditList>> =>
  page(entries(db, query), {
    json: auditEntryJson,
    id: sql`e.id`,
    idType: 'bigint',
    fields: {},
    defaultSort: '-id',
    path: '/audit',
    asked: query as PageQuery & Record<string, unknown>,
  });

const batch = 1000;

/** The trail, latest first, a thousand entries at a time. */
export async function* auditBatches(db: Kysely<Database>, filter: Filter): AsyncGenerator<AuditEntry[]> {
  for (let before: string | null = null; ; ) {
    let rows = entries(db, filter).select(auditEntryJson.as('entry'));
    if (before !== null) rows = rows.where('e.id', '<', Number(before));
    const found = (await rows.orderBy('e.id', 'desc').limit(batch).execute()).map(({ entry }) => entry);
    if (found.length > 0) yield found;
    if (found.length < batch) return;
    before = found.at(-1)?.id ?? null;
  }
}
