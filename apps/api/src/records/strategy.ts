import type { Day } from '@concord/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { recordFields } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';
import { keyActionsByPriority } from './key-action.ts';

/** A priority (alias `o`) of a strategy (`s`) as the API shows it, with its key actions (`h`). */
export const priorityJson: RawBuilder<unknown> = sql`json_build_object(${recordFields('o')},
  'strategyCode', s.code, 'code', o.code, 'title', o.title, 'gist', o.gist, 'keyActions', coalesce(h.json, '[]'))`;

/** The priorities of every strategy (`r`), in order. */
const prioritiesByStrategy = sql<{ strategyId: string; json: unknown }>`(
  select o.strategy_id, json_agg(${priorityJson} order by o.place) as json
  from strategy_priority o join strategy s on s.id = o.strategy_id
  left join ${keyActionsByPriority} h on h.strategy_id = o.strategy_id and h.priority_code = o.code
  group by o.strategy_id)`;

/** Strategies (alias `s`) with their priorities (`r`). */
export const strategies = (db: Kysely<Database>) =>
  db
    .selectFrom('strategy as s')
    .leftJoin(prioritiesByStrategy.as('r'), (join) => join.onRef('r.strategyId', '=', 's.id'));

const policyDocuments = sql`(
  select coalesce(json_agg(json_build_object('code', d.code, 'title', d.title) order by asked.place), '[]')
  from unnest(s.policy_document_codes) with ordinality as asked(code, place) join policy_document d using (code))`;

/** How a strategy (alias `s`) stands on a day; mirrors `standingOn` of the package core. */
export const standing = (
  on: Day,
): RawBuilder<string> => sql`case when ${on}::date < s.first_day then 'planned'
  when ${on}::date > s.last_day then 'over' else 'current' end`;

/** A strategy as the API shows it, over `strategies`. */
export const strategyJson = (on: Day): RawBuilder<unknown> => sql`json_build_object(${recordFields('s')},
  'code', s.code, 'title', s.title, 'from', s."from", 'until', s.until, 'standing', ${standing(on)},
  'publishedOn', s.published_on, 'goal', s.goal, 'principles', s.principles, 'preconditions', s.preconditions,
  'headlines', s.headlines, 'buildsOn', s.builds_on, 'policyDocumentCodes', s.policy_document_codes,
  'policyDocuments', ${policyDocuments}, 'priorities', coalesce(r.json, '[]'))`;
