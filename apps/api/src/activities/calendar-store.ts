import type { ActivityState, Day, PartialDate, PartnerRef } from '@concord/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { anyOf, instant, partnerRef } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';
import { activityPartners } from '../records/activity.ts';
import { naming } from './store.ts';

/** What one entry of a calendar tells. */
export interface Entry {
  id: string;
  /** The same for ever, so that a calendar that is read again changes its entries and does not double them. */
  uid: string;
  version: number;
  updatedAt: string;
  title: string;
  from: PartialDate | null;
  until: PartialDate | null;
  state: ActivityState | null;
  place: string | null;
  category: string;
  text: string | null;
  partners: PartnerRef[];
}

export type TaskEntry = Entry & { due: Day | null; doneOn: Day | null; owner: string | null };

const size = 500;

/** Reads rows by their id, some at a time, so that a calendar of any length takes the memory of one batch. */
async function* inBatches<Row extends { id: string }>(
  read: (after: RawBuilder<unknown>, size: number) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  let rows = await read(sql`'00000000-0000-0000-0000-000000000000'::uuid`, size);
  while (rows.length > 0) {
    yield rows;
    const last = rows.at(-1)?.id;
    rows = rows.length < size ? [] : await read(sql`${last}::uuid`, size);
  }
}

const ofPartners = (codes: string[] | null) =>
  codes === null ? sql`true` : naming(sql`p.code = any(${anyOf(codes)})`);

export const activityEntries = (db: Kysely<Database>, codes: string[] | null): AsyncGenerator<Entry[]> =>
  inBatches(async (after, size) => {
    const { rows } = await sql<Entry>`
      select a.id, 'activity-' || a.id as uid, a.version, ${instant('a.updated_at')} as updated_at, a.title, a."from",
        a.until, a.state, a.place, a.kind as category, a.outcome as text, ${activityPartners} as partners
      from activity a where a.id > ${after} and ${ofPartners(codes)} order by a.id limit ${size}`.execute(db);
    return rows;
  });

export const taskEntries = (db: Kysely<Database>, codes: string[] | null): AsyncGenerator<TaskEntry[]> =>
  inBatches(async (after, size) => {
    const { rows } = await sql<TaskEntry>`
      select f.id, 'follow-up-' || f.id as uid, f.version, ${instant('f.updated_at')} as updated_at, f.text as title,
        null as "from", null as until, null as state, null as place, 'follow-up' as category,
        'After: ' || a.title as text, ${activityPartners} as partners, f.due, f.done_on, f.owner
      from follow_up f join activity a on a.id = f.activity_id
      where f.id > ${after} and ${ofPartners(codes)} order by f.id limit ${size}`.execute(db);
    return rows;
  });

const dated = (table: string, column: string, category: string, words: string) => sql`
  select a.id, ${sql.lit(`${table.replace('_', '-')}-`)} || a.id || ${sql.lit(`-${category}`)} as uid, a.version,
    ${instant('a.updated_at')} as updated_at, ${sql.lit(words)} || a.title as title, a.${sql.raw(column)} as "from",
    null as until, null as state, null as place, ${sql.lit(category)} as category, null as text,
    json_build_array(${partnerRef('p')}) as partners, p.code
  from ${sql.raw(table)} a join partner p on p.id = a.partner_id where a.${sql.raw(column)} is not null`;

/** The last days and the days of review of agreements and arrangements; there are few, so one batch holds all. */
export async function* expiryEntries(db: Kysely<Database>, codes: string[] | null): AsyncGenerator<Entry[]> {
  const { rows } = await sql<Entry>`
    select * from (
      ${dated('agreement', 'expires_on', 'expiry', 'Last day in force: ')} union all
      ${dated('agreement', 'review_on', 'review', 'Review: ')} union all
      ${dated('working_arrangement', 'expires_on', 'expiry', 'Last day in force: ')} union all
      ${dated('working_arrangement', 'review_on', 'review', 'Review: ')}) dates
    where ${codes === null ? sql`true` : sql`code = any(${anyOf(codes)})`} order by uid`.execute(db);
  yield rows;
}
