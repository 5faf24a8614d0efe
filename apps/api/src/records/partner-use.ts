import { insist, listInWords, partnerCan, Refused, refusal } from '@concord/core';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';

type Use =
  | { type: 'agreement' | 'working-arrangement'; id: string; title: string }
  | { type: 'policy-document' | 'post'; id: string | null; title: string };

/**
 * Refuses while the register holds instruments of a partner, contact points, liaison prosecutors it sent, magistrates
 * posted to it, or policy documents, targets, activities and conflicts that name it. Assessments are part of the
 * partner and go with it.
 */
export async function insistNothingRestsOn(
  db: Kysely<Database>,
  partner: { id: string; code: string; name: string },
): Promise<void> {
  const uses = await usesOf(db, partner);
  const instruments = uses.flatMap((use) =>
    use.type === 'agreement' || use.type === 'working-arrangement' ? [use] : [],
  );
  insist(partnerCan.delete(partner, { instruments }));
  if (uses.length === 0) return;
  const rest = listInWords(uses.map(({ title }) => title));
  throw new Refused([refusal('partner-has-instruments', { partner: partner.name, instruments: rest })]);
}

async function usesOf(db: Kysely<Database>, { id, code }: { id: string; code: string }): Promise<Use[]> {
  const { rows } = await sql<Use>`
    select 'agreement' as type, id, title from agreement where partner_id = ${id}
    union all
    select 'working-arrangement', id, title from working_arrangement where partner_id = ${id}
    union all
    select 'policy-document', id, '“' || title || '”, which names it'
      from policy_document where ${code} = any(partner_codes)
    union all
    ${counted('liaison_prosecutor', 'a liaison prosecutor', 'liaison prosecutors', id)}
    union all
    ${counted('liaison_magistrate', 'a liaison magistrate', 'liaison magistrates', id)}
    union all
    ${counted('contact_point', 'a contact point', 'contact points', id)}
    union all
    ${counted('network_member', 'a membership of a network', 'memberships of networks', id)}
    union all
    ${counted('capacity_project_partner', 'a capacity project that names it', 'capacity projects that name it', id)}
    union all
    ${counted('strategy_target', 'a target of a strategy that names it', 'targets of strategies that name it', id)}
    union all
    ${counted('activity_use', 'an activity', 'activities', id)}
    union all
    ${counted('conflict_use', 'a conflict between sources that names it', 'conflicts between sources that name it', id)}
    order by type, title`.execute(db);
  return rows;
}

/** What is told by its number: one line if there is any. */
const counted = (table: string, one: string, many: string, id: string) => sql`
  select 'post', null, case count(*) when 1 then ${sql.lit(one)} else count(*) || ${sql.lit(` ${many}`)} end
  from ${sql.raw(table)} where partner_id = ${id} having count(*) > 0`;
