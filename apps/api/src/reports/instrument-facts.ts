import type { ReportFacts } from '@concord/core';
import { type RawBuilder, sql } from 'kysely';
import type { Frame } from './facts-store.ts';

const types = { agreement: 'agreement', working_arrangement: 'working-arrangement' } as const;
type Table = keyof typeof types;

const standing = (table: Table, { on }: Frame) => sql`
  select ${sql.lit(types[table])} as type, a.id, p.code, p.name, a.title, s.stage, s.since, a.expires_on
  from ${sql.raw(table)} a join partner p on p.id = a.partner_id
  left join lateral ${sql.raw(`${table}_standing_on`)}(a.id, ${on}::date) s on true`;

/** Certainly taken in the period; or without a date, and a source of the period is the first that states it. */
const steps = (table: Table, { from, until, on }: Frame) => sql`
  select ${sql.lit(types[table])} as type, m.id, p.code, p.name, a.title, m.stage, m."on", m.known_by, m.effective_on
  from ${sql.raw(`${table}_milestone`)} m join ${sql.raw(table)} a on a.id = m.${sql.raw(table)}_id
  join partner p on p.id = a.partner_id
  where m.effective_on <= ${on}::date and case when m."on" is null
    then m.known_by between ${from}::date and ${until}::date
    else edtf_first_day(m."on") >= ${from}::date and edtf_last_day(m."on") <= ${until}::date end`;

const order = sql`fold(i.name) collate "C", i.code, i.type, fold(i.title) collate "C"`;

/** Every instrument with where it stands on the day, and the steps of the period. */
export const instrumentFacts = (frame: Frame): RawBuilder<Pick<ReportFacts, 'instruments' | 'steps'>> => sql`(
  select
    (select coalesce(json_agg(json_build_object('id', i.id, 'type', i.type, 'partnerCode', i.code, 'title', i.title,
        'stage', i.stage, 'since', i.since, 'expiresOn', i.expires_on) order by ${order}, i.id), '[]')
      from (${standing('agreement', frame)} union all ${standing('working_arrangement', frame)}) i) as instruments,
    (select coalesce(json_agg(json_build_object('id', i.id, 'type', i.type, 'partnerCode', i.code, 'title', i.title,
        'stage', i.stage, 'on', i."on", 'knownBy', i.known_by)
        order by i.effective_on, ${order}, stage_order(i.stage), i.id), '[]')
      from (${steps('agreement', frame)} union all ${steps('working_arrangement', frame)}) i) as steps)`;
