import type { Day } from '@concord/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { partnerRef, recordFields } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';
import { gatesJson, milestonesJson } from './milestones.ts';

type Standing = { stage: string | null; since: string | null };

/** Agreements (alias `a`) with their partner (`p`) and where they stand on the day (`s`). */
export const agreementsOn = (db: Kysely<Database>, on: Day) =>
  db
    .selectFrom('agreement as a')
    .innerJoin('partner as p', 'p.id', 'a.partnerId')
    .leftJoinLateral(sql<Standing>`agreement_standing_on(a.id, ${on}::date)`.as<'s'>(sql`s`), (join) =>
      join.onTrue(),
    );

const arrangements = (column: 'implements' | 'fallback_for') => sql`(
  select coalesce(json_agg(json_build_object('type', 'working-arrangement', 'id', w.id, 'title', w.title)
    order by w.title, w.id), '[]')
  from working_arrangement w where w.${sql.raw(column)} = a.id)`;

/** An agreement as the API shows it, over `agreementsOn`. */
export const agreementJson = (on: Day): RawBuilder<unknown> => sql`json_build_object(${recordFields('a')},
  'partnerCode', p.code, 'partner', ${partnerRef('p')}, 'title', a.title, 'form', a.form, 'reference', a.reference,
  'scope', a.scope, 'needsDataExchangeStep', a.needs_data_exchange_step, 'expiresOn', a.expires_on,
  'reviewOn', a.review_on, 'stage', s.stage, 'stageSince', s.since,
  'milestones', ${milestonesJson('agreement')}, 'gates', ${gatesJson('agreement', on)},
  'implementedBy', ${arrangements('implements')}, 'fallbacks', ${arrangements('fallback_for')})`;
