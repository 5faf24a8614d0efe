import type { Assessment, AssessmentList, Input } from '@concord/contract';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { NotFound } from '../database/claim.ts';
import type { JsonText } from '../database/columns.ts';
import { recordFields } from '../database/fragments.ts';
import { type PageQuery, page, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';

/** An assessment (alias `n`, of the need) of a partner (`p`) as the API shows it. */
export const assessmentJson: RawBuilder<unknown> = sql`json_build_object(${recordFields('n')}, 'partnerCode', p.code,
  'assessedOn', n.assessed_on, 'volumeLevel', n.volume_level, 'volumeCases', n.volume_cases,
  'crimeAreas', n.crime_areas, 'memberStatesConsulted', n.member_states_consulted,
  'memberStatesNote', n.member_states_note, 'commissionConsulted', n.commission_consulted, 'route', n.route,
  'reason', n.reason)`;

/** The assessments of a partner, the latest first. */
export function listAssessments(
  db: Kysely<Database>,
  partner: { id: string; code: string },
  query: Input<'listAssessments'>['query'],
): Promise<JsonText<AssessmentList>> {
  const found = db
    .selectFrom('assessment as n')
    .innerJoin('partner as p', 'p.id', 'n.partnerId')
    .where('p.id', '=', partner.id);
  return page(found, {
    json: assessmentJson,
    id: sql`n.id`,
    fields: { assessedOn: sortText(sql`n.assessed_on`) },
    defaultSort: '-assessedOn',
    path: `/partners/${partner.code}/assessments`,
    asked: query as PageQuery & Record<string, unknown>,
  });
}

/** The assessment if it is of that partner; refuses with `NotFound`. */
export async function assessmentById(
  db: Kysely<Database>,
  partnerCode: string,
  id: string,
): Promise<Assessment> {
  const row = await db
    .selectFrom('assessment as n')
    .innerJoin('partner as p', 'p.id', 'n.partnerId')
    .where('n.id', '=', id)
    .where('p.code', '=', partnerCode)
    .select(assessmentJson.as('record'))
    .executeTakeFirstOrThrow(() => new NotFound('assessment', id));
  return row.record as Assessment;
}
