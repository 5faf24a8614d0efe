import type { Activity, ActivityList, Input, Whole } from '@concord/contract';
import type { Day } from '@concord/core';
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import { NotFound } from '../database/claim.ts';
import { type JsonText, json } from '../database/columns.ts';
import { anyOf, matches } from '../database/fragments.ts';
import { type PageQuery, page, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { activities, activityJson } from '../records/activity.ts';
import { partnerWords } from '../records/partner.ts';
import type { ActivityFields } from './drafts.ts';
import type { Named } from './named.ts';

const sortFields = {
  from: sortText(sql`a."from"`),
  title: sortText(sql`fold(a.title)`),
  kind: sortText(sql`a.kind`),
  state: sortText(sql`a.state`),
  updatedAt: sortText(sql`to_char(a.updated_at, 'YYYYMMDDHH24MISSUS')`),
};

/** Activities that name something; `condition` is over activity_use (alias `u`) and the partner, if any (`p`). */
export const naming = (condition: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql`a.id in (select u.activity_id from activity_use u left join partner p on p.id = u.partner_id where ${condition})`;

/**
 * Activities that may have been on a day of the window; what has no date at all is in none. A window with two ends is
 * looked up first (`offset 0`): the planner takes days for evenly spread, and would read from one end of all time.
 */
function touching(from: Day | null, until: Day | null): RawBuilder<boolean> {
  const meets = (a: string) => sql`${sql.ref(`${a}.lastDay`)} is not null
    and daterange(coalesce(${sql.ref(`${a}.firstDay`)}, ${sql.ref(`${a}.lastDay`)}), ${sql.ref(`${a}.lastDay`)}, '[]')
      && daterange(${from}, ${until}, '[]')`;
  if (from === null || until === null) return sql`(${meets('a')})`;
  return sql`a.id in (select b.id from activity b where ${meets('b')} offset 0)`;
}

/** Over activity_use (alias `u`): of a key action that one of the references can mean. */
const serving = (references: readonly string[]) => sql`u.key_action_id in (
  select k.id from key_action k join strategy s on s.id = k.strategy_id
  where k.code = any(${anyOf(references)}) or s.code || '/' || k.code = any(${anyOf(references)}))`;

/** Activities that match. */
export function listActivities(
  db: Kysely<Database>,
  query: Input<'listActivities'>['query'],
): Promise<JsonText<ActivityList>> {
  const { partnerCode, region, kind, state, from, until, projectCode, q } = query;
  const { contactPointId, agreementId, workingArrangementId, keyAction } = query;
  let found = activities(db);
  if (partnerCode) found = found.where(naming(sql`p.code = any(${anyOf(partnerCode)})`));
  if (region) found = found.where(naming(sql`p.regions && ${anyOf(region)}`));
  if (kind) found = found.where(sql<boolean>`a.kind = any(${anyOf(kind)})`);
  if (state) found = found.where(sql<boolean>`a.state = any(${anyOf(state)})`);
  if (from || until) found = found.where(touching(from ?? null, until ?? null));
  if (projectCode)
    found = found.where(
      naming(sql`u.project_id = (select id from capacity_project where code = ${projectCode})`),
    );
  if (keyAction) found = found.where(naming(serving(keyAction)));
  if (contactPointId) found = found.where(naming(sql`u.contact_point_id = ${contactPointId}`));
  if (agreementId) found = found.where(naming(sql`u.agreement_id = ${agreementId}`));
  if (workingArrangementId)
    found = found.where(naming(sql`u.working_arrangement_id = ${workingArrangementId}`));
  if (q)
    found = found.where(
      sql<boolean>`a.id in (select b.id from activity b where ${matches(sql`b.title`, q)} union all
        select u.activity_id from activity_use u join partner p on p.id = u.partner_id
        where ${matches(partnerWords, q)})`,
    );
  return page(found, {
    json: activityJson,
    id: sql`a.id`,
    fields: sortFields,
    defaultSort: '-from',
    path: '/activities',
    asked: query as PageQuery & Record<string, unknown>,
  });
}

/** The activity; refuses with `NotFound`. */
export async function activityById(db: Kysely<Database>, id: string): Promise<Whole<Activity>> {
  const row = await activities(db)
    .where('a.id', '=', id)
    .select(activityJson.as('record'))
    .executeTakeFirstOrThrow(() => new NotFound('activity', id));
  return row.record as Whole<Activity>;
}

export async function insertActivity(
  trx: Transaction<Database>,
  id: string,
  named: Named,
  fields: ActivityFields,
): Promise<void> {
  await trx
    .insertInto('activity')
    .values({ ...columns(fields, named), id })
    .execute();
}

/** Expects the row to be claimed: the version was compared when it was locked. */
export async function changeActivity(
  trx: Transaction<Database>,
  id: string,
  named: Named,
  fields: ActivityFields,
): Promise<void> {
  await trx.updateTable('activity').set(columns(fields, named)).where('id', '=', id).execute();
}

export async function removeActivity(trx: Transaction<Database>, id: string): Promise<void> {
  await trx.deleteFrom('activity').where('id', '=', id).execute();
}

const columns = (
  { partnerCodes: _, projectCode: __, keyActions: ___, citations, ...fields }: ActivityFields,
  { partnerIds, projectId, keyActionIds }: Named,
) => ({ ...fields, partnerIds, projectId, keyActionIds, keyActions: [], citations: json(citations) });
