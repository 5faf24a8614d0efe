import type { Input, PersonalDataRead, PersonalDataReadList } from '@concord/contract';
import { type Kysely, sql } from 'kysely';
import type { JsonText } from '../database/columns.ts';
import { instant, partnerRef } from '../database/fragments.ts';
import { type PageQuery, page } from '../database/page.ts';
import type { Database } from '../database/tables.ts';

type Filter = Input<'exportPersonalDataReads'>['query'];

/** Whom an entry is about, where it is about one person and not about a whole list. */
const personId = sql`case when e.subject ~ '^[0-9a-f-]{36}$' then e.subject::uuid end`;

const readJson = sql<PersonalDataRead>`json_build_object('id', e.id::text, 'time', ${instant('e.time')},
  'exported', e.kind = 'personal-data-exported', 'reader', e.actor, 'readerName', e.actor_name,
  'personId', ${personId}, 'person', (
    select json_build_object('kind', h.kind, 'office', h.office, 'partner', ${partnerRef('p')})
      from person h join partner p on p.id = h.partner_id where h.id = ${personId}),
  'operation', e.operation, 'purpose', e.detail, 'address', e.address)`;

function reads(db: Kysely<Database>, { person, reader, operation, from, until }: Filter) {
  let rows = db
    .selectFrom('auditEntry as e')
    .where(sql<boolean>`e.kind in ('personal-data-read', 'personal-data-exported')`);
  if (person !== undefined) rows = rows.where('e.subject', '=', person);
  if (reader !== undefined) rows = rows.where('e.actor', '=', reader);
  if (operation !== undefined) rows = rows.where('e.operation', '=', operation);
  if (from !== undefined) rows = rows.where('e.time', '>=', from);
  if (until !== undefined) rows = rows.where('e.time', '<=', until);
  return rows;
}

/** One page of who read whose details, latest first. */
export const listReads = (
  db: Kysely<Database>,
  query: Input<'listPersonalDataReads'>['query'],
): Promise<JsonText<PersonalDataReadList>> =>
  page(reads(db, query), {
    json: readJson,
    id: sql`e.id`,
    idType: 'bigint',
    fields: {},
    defaultSort: '-id',
    path: '/personal-data-reads',
    asked: query as PageQuery & Record<string, unknown>,
  });

const batch = 1000;

/** All of it, latest first, a thousand at a time. */
export async function* readBatches(db: Kysely<Database>, filter: Filter): AsyncGenerator<PersonalDataRead[]> {
  for (let before: number | null = null; ; ) {
    let rows = reads(db, filter).select(readJson.as('read'));
    if (before !== null) rows = rows.where('e.id', '<', before);
    const found = (await rows.orderBy('e.id', 'desc').limit(batch).execute()).map(({ read }) => read);
    if (found.length > 0) yield found;
    if (found.length < batch) return;
    before = Number(found.at(-1)?.id);
  }
}
