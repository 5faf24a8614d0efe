import type { Assessment, AssessmentList, Input } from '@concord/contract';
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import { NotFound, touch } from '../database/claim.ts';
import { type JsonText, json } from '../database/columns.ts';
import { recordFields } from '../database/fragments.ts';
import { type PageQuery, page, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import type { AssessmentFields } from './drafts.ts';

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

/** A part that is added, changed or removed makes a new version of its partner. */
const touched = (trx: Transaction<Database>, partnerId: string) => touch(trx, 'partner', partnerId);

export async function insertAssessment(
  trx: Transaction<Database>,
  partnerId: string,
  id: string,
  fields: AssessmentFields,
): Promise<void> {
  await trx
    .insertInto('assessment')
    .values({ ...fields, id, partnerId, citations: json(fields.citations) })
    .execute();
  await touched(trx, partnerId);
}

export async function changeAssessment(
  trx: Transaction<Database>,
  partnerId: string,
  id: string,
  fields: AssessmentFields,
): Promise<void> {
  await trx
    .updateTable('assessment')
    .set({ ...fields, citations: json(fields.citations) })
    .where('id', '=', id)
    .execute();
  await touched(trx, partnerId);
}

export async function removeAssessment(
  trx: Transaction<Database>,
  partnerId: string,
  id: string,
): Promise<void> {
  await trx.deleteFrom('assessment').where('id', '=', id).execute();
  await touched(trx, partnerId);
}
