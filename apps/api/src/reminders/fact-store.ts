import type { PartnerRef, Reminder as ReminderBody } from '@concord/contract';
import { addDays, type Day, type ReminderFact, type ReminderReach } from '@concord/core';
import { type Kysely, sql } from 'kysely';
import { anyOf, instant, partnerRef } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';
import { activityPartners } from '../records/activity.ts';

/** A date on record, with what is shown of it. */
export type Fact = ReminderFact & {
  partners: PartnerRef[];
  record: ReminderBody['record'];
  updatedAt: string;
};

/** Of the follow-ups only those that can concern somebody are read: there may be very many. */
type Wanted = { names: readonly string[]; reach: ReminderReach; partnerCodes: readonly string[] };

/** So far ahead reminders look, in days; and so far back an end is of interest, of which core keeps thirty. */
const [ahead, behind] = [366, 31];
const most = 500;

const followUps = ({ names, reach, partnerCodes }: Wanted) => {
  const own = sql`fold(f.owner) in (select fold(name) from unnest(${anyOf(names)}) as mine (name))`;
  const followed = sql`a.partner_ids && array(select id from partner where code = any(${anyOf(partnerCodes)}))`;
  const whose = { mine: own, partners: sql`(${own} or ${followed})`, all: sql`true` }[reach];
  return sql`
    select 'follow-up-' || f.id as id, 'follow-up-due' as kind, f.version, f.updated_at, f.text as title,
      f.due::text as date, f.owner, ${activityPartners} as partners, null as stage,
      json_build_object('type', 'activity', 'id', a.id, 'title', a.title) as record, f.due as first, f.due as last
    from follow_up f join activity a on a.id = f.activity_id where f.done_on is null and f.due is not null and ${whose}`;
};

const instruments = (table: 'agreement' | 'working_arrangement', column: string, kind: string, day: Day) => {
  const type = sql.lit(table.replace('_', '-'));
  const date = sql.raw(`a.${column}`);
  return sql`
    select ${type} || '-' || a.id || ${sql.lit(`-${kind}`)}, ${sql.lit(kind)}, a.version, a.updated_at, a.title,
      ${date}, null, json_build_array(${partnerRef('p')}), ${sql.raw(`${table}_stage_on`)}(a.id, ${day}::date),
      json_build_object('type', ${type}, 'id', a.id, 'title', a.title), edtf_first_day(${date}), edtf_last_day(${date})
    from ${sql.raw(table)} a join partner p on p.id = a.partner_id where ${date} is not null`;
};

/** What somebody accepted on the attention list comes back on the day of its review. */
const acceptances = sql`
  select 'attention-acceptance-' || x.id, 'attention-review', x.version, x.updated_at, x.label, x.review_on::text,
    x.accepted_by, '[]'::json, null, json_build_object('type', 'attention-acceptance', 'id', x.id, 'title', x.label),
    x.review_on, x.review_on
  from attention_acceptance x`;

const facts = (wanted: Wanted, day: Day) => sql`(${followUps(wanted)}
  union all ${instruments('agreement', 'expires_on', 'expiry', day)}
  union all ${instruments('agreement', 'review_on', 'review', day)}
  union all ${instruments('working_arrangement', 'expires_on', 'expiry', day)}
  union all ${instruments('working_arrangement', 'review_on', 'review', day)}
  union all ${acceptances}) facts`;

const shown = sql`id, kind, version, ${instant('facts.updated_at')} as updated_at, title, date, owner, partners, stage,
  record, array(select json_array_elements(partners) ->> 'code') as partner_codes`;

/** The dates that may concern somebody on a day, nearest first; `more` if some are left out. */
export async function factsFor(
  db: Kysely<Database>,
  wanted: Wanted,
  day: Day,
): Promise<{ facts: Fact[]; more: boolean }> {
  const { rows } = await sql<Fact>`
    select ${shown} from ${facts(wanted, day)}
    where first <= ${addDays(day, ahead)}::date and (kind <> 'expiry' or last >= ${addDays(day, -behind)}::date)
    order by first, id limit ${most + 1}`.execute(db);
  return { facts: rows.slice(0, most), more: rows.length > most };
}

/** One of them by its identifier, or undefined when its date is not on record, or its task is done. */
export async function factById(db: Kysely<Database>, id: string, day: Day): Promise<Fact | undefined> {
  const all: Wanted = { names: [], reach: 'all', partnerCodes: [] };
  const { rows } = await sql<Fact>`select ${shown} from ${facts(all, day)} where id = ${id}`.execute(db);
  return rows[0];
}
