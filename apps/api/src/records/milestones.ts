import type { Day } from '@concord/core';
import { type RawBuilder, sql } from 'kysely';
import { recordFields } from '../database/fragments.ts';

/** The milestones of the instrument with alias `a`, first to last. */
export const milestonesJson = (table: 'agreement' | 'working_arrangement'): RawBuilder<unknown> => sql`(
  select coalesce(json_agg(json_build_object(${recordFields('m')}, 'stage', m.stage, 'on', m."on",
    'knownBy', m.known_by, 'historic', m.historic)
    order by m.effective_on, stage_order(m.stage), m.created_at), '[]')
  from ${sql.raw(`${table}_milestone`)} m where m.${sql.raw(table)}_id = a.id)`;

/** Open by evidence on the day, not evidenced when the blocked step was taken all the same, else closed. */
const gateState = (table: string, on: Day): RawBuilder<unknown> => sql`case
  when edtf_last_day(g.opened_on) <= ${on}::date then 'open'
  when ${passed(table, sql`g.blocks`, on)} then 'not-evidenced'
  else 'closed' end`;

/** Whether a step at or beyond the blocked one is certain on the day. */
export const passed = (
  table: string,
  blocks: RawBuilder<unknown>,
  on: Day,
): RawBuilder<unknown> => sql`exists (
  select from ${sql.raw(`${table}_milestone`)} m where m.${sql.raw(table)}_id = a.id
    and m.effective_on <= ${on}::date and stage_order(m.stage) >= stage_order(${blocks})
    and m.stage not in ('not-included', 'suspended', 'terminated', 'repealed', 'expired', 'abandoned'))`;

/** The gates of the instrument with alias `a`, each with its state on the day. */
export const gatesJson = (table: 'agreement' | 'working_arrangement', on: Day): RawBuilder<unknown> => sql`(
  select coalesce(json_agg(json_build_object('id', g.id, 'version', g.version, 'kind', g.kind, 'blocks', g.blocks,
    'state', ${gateState(table, on)}, 'openedOn', g.opened_on, 'note', g.note, 'citations', g.citations)
    order by stage_order(g.blocks), g.kind, g.created_at), '[]')
  from ${sql.raw(`${table}_gate`)} g where g.${sql.raw(table)}_id = a.id)`;
