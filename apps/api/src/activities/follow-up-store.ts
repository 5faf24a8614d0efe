import type { FollowUpTaskList, Input } from '@concord/contract';
import type { Day } from '@concord/core';
import { type Kysely, sql } from 'kysely';
import type { JsonText } from '../database/columns.ts';
import { anyOf } from '../database/fragments.ts';
import { type PageQuery, page, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { activityPartners } from '../records/activity.ts';
import { followUpFields } from '../records/follow-up.ts';
import { naming } from './store.ts';

const sortFields = {
  due: sortText(sql`day_number(f.due)`),
  owner: sortText(sql`fold(f.owner)`),
  updatedAt: sortText(sql`to_char(f.updated_at, 'YYYYMMDDHH24MISSUS')`),
};

/** Mirrors `isOverdue` of the package core. */
const task = (today: Day) => sql`json_build_object(${followUpFields},
  'activity', json_build_object('id', a.id, 'title', a.title, 'version', a.version, 'partners', ${activityPartners}),
  'overdue', coalesce(f.done_on is null and f.due < ${today}::date, false))`;

/** The follow-ups of all activities that match, as a list of tasks. */
export function listFollowUps(
  db: Kysely<Database>,
  query: Input<'listFollowUps'>['query'],
  today: Day,
): Promise<JsonText<FollowUpTaskList>> {
  const { done, owner, dueBefore, partnerCode } = query;
  let found = db.selectFrom('followUp as f').innerJoin('activity as a', 'a.id', 'f.activityId');
  if (done !== undefined) found = found.where('f.doneOn', done ? 'is not' : 'is', null);
  if (owner !== undefined) found = found.where(sql<boolean>`fold(f.owner) = fold(${owner})`);
  if (dueBefore) found = found.where('f.due', '<', dueBefore);
  if (partnerCode) found = found.where(naming(sql`p.code = any(${anyOf(partnerCode)})`));
  return page(found, {
    json: task(today),
    id: sql`f.id`,
    fields: sortFields,
    defaultSort: 'due',
    path: '/follow-ups',
    asked: query as PageQuery & Record<string, unknown>,
  });
}
