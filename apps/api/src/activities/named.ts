import type { ActivityContext, ActivityDraft, Day } from '@concord/core';
import { type Kysely, sql } from 'kysely';
import { anyOf } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';

/** What an activity names, as its row keeps it and as its rules ask for it. */
export interface Named extends ActivityContext {
  partnerIds: string[];
  projectId: string | null;
}

type Found = ActivityContext['known'] & Pick<Named, 'partnerIds' | 'projectId'>;

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
      array(select code ${project}) as project_code, (select id ${project}) as project_id`.execute(db);
  const { partnerIds, projectId, ...known } = rows[0] as Found;
  return { day, known, partnerIds, projectId };
}
