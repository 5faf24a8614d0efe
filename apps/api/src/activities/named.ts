import type { ActivityContext, ActivityDraft, Day } from '@concord/core';
import { type Kysely, sql } from 'kysely';
import { anyOf } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';

/** What an activity names, as its row keeps it and as its rules ask for it. */
export interface Named extends ActivityContext {
  partnerIds: string[];
  projectId: string | null;
  keyActionIds: string[];
}

type Meant = { reference: string; names: string[]; ids: string[] };
type Found = ActivityContext['known'] & Pick<Named, 'partnerIds' | 'projectId'> & { meant: Meant[] };

const there = (table: string, ids: readonly string[]) =>
  sql`array(select id from ${sql.table(table)} where id = any(${anyOf(ids)}::uuid[]))`;

/** Looks up everything an activity names in one statement. */
export async function namedBy(db: Kysely<Database>, draft: ActivityDraft, day: Day): Promise<Named> {
  const codes = anyOf(draft.partnerCodes);
  const project = sql`from capacity_project where code = ${draft.projectCode}`;
  const { rows } = await sql<Found>`
    select array(select code from partner where code = any(${codes})) as partner_codes,
      array(select p.id from unnest(${codes}) with ordinality as asked(code, place)
        join partner p using (code) order by place) as partner_ids,
      ${there('agreement', draft.agreementIds)} as agreement_ids,
      ${there('working_arrangement', draft.workingArrangementIds)} as working_arrangement_ids,
      ${there('contact_point', draft.contactPointIds)} as contact_point_ids,
      array(select code ${project}) as project_code, (select id ${project}) as project_id,
      ${meantBy(draft.keyActions)} as meant`.execute(db);
  const { partnerIds, projectId, meant, ...known } = rows[0] as Found;
  const keyActions = Object.fromEntries(meant.map(({ reference, names }) => [reference, names]));
  const keyActionIds = [...new Set(meant.flatMap(({ ids }) => ids))];
  return { day, known, keyActions, partnerIds, projectId, keyActionIds };
}

/** The key actions that each reference can mean, in the order of the references; a code alone is that of any strategy. */
const meantBy = (references: readonly string[]) => sql`(
  select coalesce(json_agg(json_build_object('reference', asked.reference,
    'names', coalesce(named.names, '[]'), 'ids', coalesce(named.ids, '[]')) order by asked.place), '[]')
  from unnest(${anyOf(references)}) with ordinality as asked(reference, place)
  cross join lateral (
    select json_agg(s.code || '/' || k.code order by s.code) as names, json_agg(k.id order by s.code) as ids
    from key_action k join strategy s on s.id = k.strategy_id
    where asked.reference in (k.code, s.code || '/' || k.code)) named)`;

/** The references as records show them: each key action once, with its strategy, where there is but one it can mean. */
export function shownReferences(
  references: readonly string[],
  meant: ActivityContext['keyActions'],
): string[] {
  return [
    ...new Set(
      references.map((reference) => {
        const [only, ...more] = meant[reference] ?? [];
        return only !== undefined && more.length === 0 ? only : reference;
      }),
    ),
  ];
}
