import type { Day } from '@concord/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { partnerRef, recordFields } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';
import { gatesJson, milestonesJson, passed } from './milestones.ts';

type Standing = { stage: string | null; since: string | null };

/** Working arrangements (alias `a`) with their partner (`p`) and where they stand on the day (`s`). */
export const arrangementsOn = (db: Kysely<Database>, on: Day) =>
  db
    .selectFrom('workingArrangement as a')
    .innerJoin('partner as p', 'p.id', 'a.partnerId')
    .leftJoinLateral(
      sql<Standing>`working_arrangement_standing_on(a.id, ${on}::date)`.as<'s'>(sql`s`),
      (join) => join.onTrue(),
    );

const agreement = (column: 'implements' | 'fallback_for') => sql`(
  select json_build_object('type', 'agreement', 'id', g.id, 'title', g.title)
  from agreement g where g.id = a.${sql.raw(column)})`;

/** Mirrors `isSignedOn` of the package core: suspended still counts, an agreement that has ended does not (BR10). */
const implementedIsSigned = (on: Day) => sql`coalesce((
  select stage_order(stage) >= stage_order('signed')
    and stage not in ('not-included', 'terminated', 'expired', 'repealed')
  from agreement_stage_on(a.implements, ${on}::date) stage), false)`;

/** The gate that opens by itself: it mirrors `gatesWithState` of the package core and has no row. */
const computedGates = (
  on: Day,
) => sql`case when a.purpose = 'implementing' then json_build_array(json_build_object(
  'id', null, 'version', null, 'kind', 'agreement-signed', 'blocks', 'negotiating',
  'state', case when ${implementedIsSigned(on)} then 'open'
    when ${passed('working_arrangement', sql`'negotiating'`, on)} then 'not-evidenced' else 'closed' end,
  'openedOn', null, 'note', null, 'citations', json_build_array())) else json_build_array() end`;

/** A working arrangement as the API shows it, over `arrangementsOn`. */
export const arrangementJson = (on: Day): RawBuilder<unknown> => sql`json_build_object(${recordFields('a')},
  'partnerCode', p.code, 'partner', ${partnerRef('p')}, 'title', a.title, 'counterpart', a.counterpart,
  'purpose', a.purpose, 'implements', a.implements, 'implementedAgreement', ${agreement('implements')},
  'fallbackFor', a.fallback_for, 'fallbackAgreement', ${agreement('fallback_for')}, 'reference', a.reference,
  'expiresOn', a.expires_on, 'reviewOn', a.review_on, 'stage', s.stage, 'stageSince', s.since,
  'milestones', ${milestonesJson('working_arrangement')},
  'gates', ${computedGates(on)}::jsonb || ${gatesJson('working_arrangement', on)}::jsonb)`;
