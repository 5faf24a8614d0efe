import { type Day, freshForMonths } from '@concord/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { partnerRef, recordFields } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';
import { periodFields } from './period.ts';

/** Contact points (alias `c`) with the partner whose they are (`p`). */
export const contactPoints = (db: Kysely<Database>) =>
  db.selectFrom('contactPoint as c').innerJoin('partner as p', 'p.id', 'c.partnerId');

/** The name of the office as lists are ordered by it; an index holds the same expression. */
export const authorityKey: RawBuilder<string> = sql`coalesce(fold(c.authority), '~') collate "C"`;

/** The last confirmation up to the day, or null. */
export const confirmedOn = (on: Day): RawBuilder<string | null> => sql`(
  select max(k.confirmed_on) from contact_point_confirmation k
  where k.contact_point_id = c.id and k.confirmed_on <= ${on}::date)`;

/** The day before which a confirmation is no longer fresh: mirrors `freshnessOn` of the package core. */
const isFresh = (confirmed: RawBuilder<unknown>, on: Day) =>
  sql`${on}::date <= (${confirmed} + make_interval(months => ${sql.lit(freshForMonths)}))::date`;

/** `fresh`, `stale` or `not-confirmed` on the day. */
export const freshness = (on: Day): RawBuilder<string> => sql`(
  select case when f.day is null then 'not-confirmed' when ${isFresh(sql`f.day`, on)} then 'fresh' else 'stale' end
  from (select ${confirmedOn(on)} as day) f)`;

/** The level computed from the activities held by the day (BR19). */
export const interaction = (on: Day): RawBuilder<string> => sql`contact_point_interaction(c.id, ${on}::date)`;

/** When an activity held by the day met it last, as that was recorded, or null. */
export const lastContactOn = (on: Day): RawBuilder<string | null> => sql`(
  select coalesce(a.until, a."from") from activity_use u join activity a on a.id = u.activity_id
  where u.contact_point_id = c.id and u.state = 'held' and u.held_on <= ${on}::date
  order by u.held_on desc, a.id desc limit 1)`;

const holders = sql`(
  select coalesce(json_agg(json_build_object(${recordFields('h')}, 'name', h.name, 'role', h.role, 'email', h.email,
    'phone', h.phone, ${periodFields('h')}) order by h.effective_from desc, h.created_at desc, h.id), '[]')
  from contact_point_holder h where h.contact_point_id = c.id)`;

const confirmations = sql`(
  select coalesce(json_agg(json_build_object(${recordFields('k')}, 'confirmedOn', k.confirmed_on, 'by', k."by")
    order by k.confirmed_on desc, k.created_at desc, k.id), '[]')
  from contact_point_confirmation k where k.contact_point_id = c.id)`;

/** A contact point as the API shows it, over `contactPoints`: what is computed holds for the day. */
export const contactPointJson = (on: Day): RawBuilder<unknown> => sql`json_build_object(${recordFields('c')},
  'partnerCode', p.code, 'partner', ${partnerRef('p')}, 'appointedBy', c.appointed_by, 'authority', c.authority,
  'purposes', c.purposes, 'languages', c.languages, 'competence', c.competence, 'urgentRoute', c.urgent_route,
  ${periodFields('c')}, 'confirmedOn', ${confirmedOn(on)}, 'freshness', ${freshness(on)},
  'interaction', ${interaction(on)}, 'lastContactOn', ${lastContactOn(on)},
  'holders', ${holders}, 'confirmations', ${confirmations})`;
