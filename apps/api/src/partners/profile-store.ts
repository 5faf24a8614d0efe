import type { PartnerProfile } from '@concord/contract';
import type { Day } from '@concord/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { NotFound } from '../database/claim.ts';
import type { Database } from '../database/tables.ts';
import { agreementJson, agreementsOn } from '../records/agreement.ts';
import { liaisonProsecutorJson, liaisonProsecutors } from '../records/liaison-prosecutor.ts';
import { partnerJson, partners } from '../records/partner.ts';
import { policyDocumentJson, policyDocuments } from '../records/policy-document.ts';
import { arrangementJson, arrangementsOn } from '../records/working-arrangement.ts';
import { assessmentJson } from './assessment-store.ts';

const allOf = (item: RawBuilder<unknown>, order: RawBuilder<unknown>) =>
  sql`coalesce(json_agg(${item} order by ${order}), '[]')`.as('all');

/** All records that belong to a partner, as they stand on the day, in one statement; refuses with `NotFound`. */
export async function profileOf(
  db: Kysely<Database>,
  code: string,
  on: Day,
): Promise<Omit<PartnerProfile, 'answer'>> {
  const row = await partners(db)
    .where('p.code', '=', code)
    .select([
      sql<string>`${on}::text`.as('on'),
      partnerJson.as('partner'),
      agreementsOn(db, on)
        .where('p.code', '=', code)
        .select(allOf(agreementJson(on), sql`fold(a.title) collate "C", a.id`))
        .as('agreements'),
      arrangementsOn(db, on)
        .where('p.code', '=', code)
        .select(allOf(arrangementJson(on), sql`fold(a.title) collate "C", a.id`))
        .as('workingArrangements'),
      liaisonProsecutors(db)
        .where('p.code', '=', code)
        .select(allOf(liaisonProsecutorJson, sql`l.effective_from desc, l.id`))
        .as('liaisonProsecutors'),
      db
        .selectFrom('assessment as n')
        .where(sql<boolean>`n.partner_id = p.id`)
        .select(allOf(assessmentJson, sql`n.assessed_on desc, n.id`))
        .as('assessments'),
      policyDocuments(db)
        .where(sql<boolean>`(p.code = any(d.partner_codes) or d.regions && p.regions)`)
        .select(allOf(policyDocumentJson, sql`d.code collate "C"`))
        .as('policyDocuments'),
    ])
    .executeTakeFirstOrThrow(() => new NotFound('partner', code));
  return row as Omit<PartnerProfile, 'answer'>;
}
