import { type RawBuilder, sql } from 'kysely';
import { recordFields } from '../database/fragments.ts';
import { milestonesJson } from './milestones.ts';

const common = sql`'partnerCode', p.code, 'title', a.title, 'reference', a.reference, 'expiresOn', a.expires_on,
  'reviewOn', a.review_on`;

const gates = (table: string) => sql`(
  select coalesce(json_agg(json_build_object(${recordFields('g')}, 'kind', g.kind, 'blocks', g.blocks,
    'openedOn', g.opened_on) order by stage_order(g.blocks), g.kind), '[]')
  from ${sql.raw(`${table}_gate`)} g where g.${sql.raw(table)}_id = a.id)`;

/** An agreement (alias `a`) with its partner (`p`) as the rules of the package core read it. */
export const agreementFact: RawBuilder<unknown> = sql`json_build_object(${recordFields('a')}, ${common},
  'form', a.form, 'scope', a.scope, 'needsDataExchangeStep', a.needs_data_exchange_step,
  'milestones', ${milestonesJson('agreement')}, 'gates', ${gates('agreement')})`;

/** A working arrangement (alias `a`) with its partner (`p`) as the rules of the package core read it. */
export const arrangementFact: RawBuilder<unknown> = sql`json_build_object(${recordFields('a')}, ${common},
  'counterpart', a.counterpart, 'purpose', a.purpose, 'implements', a.implements, 'fallbackFor', a.fallback_for,
  'milestones', ${milestonesJson('working_arrangement')}, 'gates', ${gates('working_arrangement')})`;
