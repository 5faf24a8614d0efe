import type { AuditEntry, Input, Person, PersonExport, PersonKind, PersonList } from '@concord/contract';
import { type Kysely, sql } from 'kysely';
import { NotFound } from '../database/claim.ts';
import type { JsonText } from '../database/columns.ts';
import { anyOf, instant, matches, partnerRef } from '../database/fragments.ts';
import { type PageQuery, page, sortName } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { auditEntryJson } from '../records/audit-entry.ts';
import type { PersonView } from './table.ts';

const personJson = sql<Person>`json_build_object('id', h.id, 'kind', h.kind, 'name', h.name, 'role', h.role,
  'email', h.email, 'phone', h.phone, 'office', h.office,
  'partner', case when p.id is not null then ${partnerRef('p')} end, 'endedOn', h.ended_on)`;

/** The people the register knows by an office, and its users; an account that was emptied is nobody’s any more. */
const everybody = sql<PersonView>`(select * from person union all
  select 'users', 'account', a.id, a.name, null, a.email, null, null, null, null
  from account a where coalesce(a.name, a.email) is not null)`;

const people = (db: Kysely<Database>) =>
  db.selectFrom(everybody.as('h')).leftJoin('partner as p', 'p.id', 'h.partnerId');

/** One page of people, by name. */
export function listPersons(
  db: Kysely<Database>,
  query: Input<'listPersons'>['query'],
): Promise<JsonText<PersonList>> {
  let rows = people(db);
  if (query.kind) rows = rows.where(sql<boolean>`h.kind = any(${anyOf(query.kind)})`);
  if (query.q)
    rows = rows.where(matches(sql`concat_ws(' ', h.name, h.role, h.email, h.office, p.name)`, query.q));
  return page(rows, {
    json: personJson,
    id: sql`h.id`,
    fields: { name: sortName(sql`coalesce(fold(h.name), '~')`) },
    defaultSort: 'name',
    path: '/persons',
    asked: query as PageQuery & Record<string, unknown>,
  });
}

/** Tables that hold people, and what kind of person each holds. */
export const personTables = {
  contact_point_holder: { kind: 'holders', personal: ['name', 'role', 'email', 'phone'] },
  liaison_prosecutor: { kind: 'liaison-prosecutors', personal: ['name'] },
  liaison_magistrate: { kind: 'liaison-magistrates', personal: ['name'] },
} as const satisfies Record<string, { kind: PersonKind; personal: readonly string[] }>;
export type PersonTable = keyof typeof personTables;

/** In which table a person is or was; throws `NotFound`. */
export async function tableOfPerson(db: Kysely<Database>, id: string): Promise<PersonTable> {
  const found = await db
    .selectFrom('revision')
    .select('tableName')
    .where('recordId', '=', id)
    .where(sql<boolean>`table_name = any(${anyOf(Object.keys(personTables))})`)
    .limit(1)
    .executeTakeFirstOrThrow(() => new NotFound('person', id));
  return found.tableName as PersonTable;
}

/** The person as on record now, or null once the record was deleted. */
export async function presentPerson(db: Kysely<Database>, id: string): Promise<Person | null> {
  const row = await people(db).select(personJson.as('person')).where('h.id', '=', id).executeTakeFirst();
  return row?.person ?? null;
}

/** What revisions hold of a person, first to last. */
export async function revisionsOfPerson(
  db: Kysely<Database>,
  table: PersonTable,
  id: string,
): Promise<PersonExport['revisions']> {
  const { rows } = await sql<{ revision: PersonExport['revisions'][number] }>`
    select json_build_object('version', r.version, 'time', ${instant('r.time')}, 'operation', r.operation,
      'actor', r.actor, 'reason', r.reason, 'values',
      (select coalesce(json_object_agg(v.field, v.value), '{}') from revision_personal v where v.revision_seq = r.seq)
    ) as revision
    from revision r where r.table_name = ${table} and r.record_id = ${id} order by r.version`.execute(db);
  return rows.map(({ revision }) => revision);
}

/** What the trail says about a person, and of a user what they did, latest first. */
export async function trailOfPerson(db: Kysely<Database>, id: string): Promise<AuditEntry[]> {
  const rows = await db
    .selectFrom('auditEntry as e')
    .select(auditEntryJson.as('entry'))
    .where((where) => where.or([where('e.subject', '=', id), where('e.actor', '=', id)]))
    .orderBy('e.id', 'desc')
    .execute();
  return rows.map(({ entry }) => entry);
}
