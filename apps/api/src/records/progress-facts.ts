import type { ProgressFacts } from '@concord/contract';
import type { Day } from '@concord/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { NotFound } from '../database/claim.ts';
import { partnerRef } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';
import { agreementFact, arrangementFact } from './instrument-facts.ts';
import { periodFields } from './period.ts';
import { activityFacts, contactCounts } from './progress-activities.ts';
import { contactSpans } from './progress-contact-points.ts';

const partners = sql`(select coalesce(json_agg(${partnerRef('p')} order by p.code), '[]') from partner p)`;

const listOf = (table: string, json: RawBuilder<unknown>, partnerId = 'partner_id') => sql`(
  select coalesce(json_agg(${json} order by p.code, a.created_at, a.id), '[]')
  from ${sql.raw(table)} a join partner p on p.id = a.${sql.raw(partnerId)})`;

const magistrate = sql`json_build_object('id', a.id, 'partnerCode', p.code, 'status', a.status, ${periodFields('a')},
  'citations', a.citations)`;

const jointAction = sql`json_build_object('id', a.id, 'partnerCode', p.code, 'title', a.title, 'status', a.status,
  'from', a."from", 'until', a.until, 'citations', a.citations)`;

/**
 * The facts of any day that the targets of a strategy can count, and the activities next to come on the day. What is
 * only counted is counted here, so that of a large register little leaves the database. Refuses with `NotFound`.
 */
export async function progressFacts(db: Kysely<Database>, code: string, on: Day): Promise<ProgressFacts> {
  return await db
    .selectFrom('strategy as s')
    .where('s.code', '=', code)
    .select([
      sql<ProgressFacts['partners']>`${partners}`.as('partners'),
      sql<ProgressFacts['agreements']>`${listOf('agreement', agreementFact)}`.as('agreements'),
      sql<ProgressFacts['workingArrangements']>`${listOf('working_arrangement', arrangementFact)}`.as(
        'workingArrangements',
      ),
      sql<ProgressFacts['contactSpans']>`${contactSpans}`.as('contactSpans'),
      sql<ProgressFacts['liaisonMagistrates']>`${listOf('liaison_magistrate', magistrate)}`.as(
        'liaisonMagistrates',
      ),
      sql<ProgressFacts['jointActions']>`${listOf('joint_action', jointAction, 'organisation_id')}`.as(
        'jointActions',
      ),
      sql<ProgressFacts['activities']>`${activityFacts(on)}`.as('activities'),
      sql<ProgressFacts['contactCounts']>`${contactCounts}`.as('contactCounts'),
    ])
    .executeTakeFirstOrThrow(() => new NotFound('strategy', code));
}
