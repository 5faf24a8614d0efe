import type { PartnerProfile, Whole } from '@concord/contract';
import type { Day } from '@concord/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { NotFound } from '../database/claim.ts';
import type { Database } from '../database/tables.ts';
import { activities, activityJson } from '../records/activity.ts';
import { agreementJson, agreementsOn } from '../records/agreement.ts';
import { capacityProjectJson, capacityProjects, projectTitle } from '../records/capacity-project.ts';
import { authorityKey, contactPointJson, contactPoints } from '../records/contact-point.ts';
import { bodiesJson, jointActionsJson } from '../records/international-organisation.ts';
import { liaisonMagistrateJson, liaisonMagistrates } from '../records/liaison-magistrate.ts';
import { liaisonProsecutorJson, liaisonProsecutors } from '../records/liaison-prosecutor.ts';
import { membershipsJson, membersJson } from '../records/network-member.ts';
import { partnerJson, partners } from '../records/partner.ts';
import { policyDocumentJson, policyDocuments } from '../records/policy-document.ts';
import { arrangementJson, arrangementsOn } from '../records/working-arrangement.ts';
import { assessmentJson } from './assessment-store.ts';

const mostOffices = 100;
const mostActivities = 50;

type Records = Omit<Whole<PartnerProfile>, 'answer' | 'warnings'>;

const allOf = (item: RawBuilder<unknown>, order: RawBuilder<unknown>) =>
  sql`coalesce(json_agg(${item} order by ${order}), '[]')`.as('all');

/** The first offices by name: one index has them in that order. */
const firstOffices = (db: Kysely<Database>, code: string, on: Day) =>
  db
    .selectFrom(
      contactPoints(db)
        .where('p.code', '=', code)
        .orderBy(authorityKey)
        .orderBy('c.id')
        .limit(mostOffices)
        .select([contactPointJson(on).as('json'), authorityKey.as('name'), 'c.id'])
        .as('o'),
    )
    .select(allOf(sql`o.json`, sql`o.name collate "C", o.id`));

/**
 * The latest activities that name the partner `p` of the query around; those without a day come last. Their names are
 * taken from one index first, so that a partner with very many costs no more.
 */
const latestActivities = (db: Kysely<Database>) =>
  activities(db)
    .innerJoin(
      sql<{ activityId: string; heldOn: string | null }>`(
        (select activity_id, held_on from activity_use where partner_id = p.id and held_on is not null
          order by held_on desc, activity_id desc limit ${sql.lit(mostActivities)})
        union all
        (select activity_id, held_on from activity_use where partner_id = p.id and held_on is null
          order by activity_id desc limit ${sql.lit(mostActivities)})
        order by held_on desc nulls last, activity_id desc limit ${sql.lit(mostActivities)})`.as<'l'>(sql`l`),
      'l.activityId',
      'a.id',
    )
    .select(allOf(activityJson, sql`l.held_on desc nulls last, a.id desc`));

/**
 * All records that belong to a partner, as they stand on the day, in one statement; of projects all there are, so that
 * the rule on taking part can choose. Refuses with `NotFound`.
 */
export async function profileOf(db: Kysely<Database>, code: string, on: Day): Promise<Records> {
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
      liaisonMagistrates(db)
        .where('p.code', '=', code)
        .select(allOf(liaisonMagistrateJson, sql`m.effective_from desc nulls last, m.id`))
        .as('liaisonMagistrates'),
      firstOffices(db, code, on).as('contactPoints'),
      membershipsJson.as('memberships'),
      membersJson.as('members'),
      bodiesJson.as('bodies'),
      jointActionsJson.as('jointActions'),
      capacityProjects(db)
        .select(allOf(capacityProjectJson(on), sql`fold(${projectTitle}) collate "C", c.id`))
        .as('projects'),
      latestActivities(db).as('activities'),
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
  return row as Records;
}
