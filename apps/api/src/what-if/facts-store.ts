import type { Day, WhatIfFacts } from '@concord/core';
import { type Kysely, sql } from 'kysely';
import { anyOf } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';
import { factsOf } from '../records/exchange-facts.ts';

/** What the rule on proposals asks of the assessments of the partner with alias `p` (BR08). */
const assessments = sql<WhatIfFacts['assessments']>`(
  select coalesce(json_agg(json_build_object('on', n.assessed_on, 'memberStatesConsulted', n.member_states_consulted)
    order by n.assessed_on, n.id), '[]')
  from assessment n where n.partner_id = p.id)`;

/** The facts about partners by name, from which a what-if starts; those that are not on the register are left out. */
export async function whatIfFacts(
  db: Kysely<Database>,
  codes: readonly string[],
  on: Day,
): Promise<WhatIfFacts[]> {
  return factsOf(db, on)
    .where(sql<boolean>`p.code = any(${anyOf(codes)})`)
    .select(assessments.as('assessments'))
    .orderBy(sql`fold(p.name) collate "C"`)
    .orderBy('p.code')
    .execute();
}
