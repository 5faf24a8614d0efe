import type { PartnerRef } from '@concord/contract';
import type { CandidateFacts, ProjectDraft, ProjectTerms } from '@concord/core';
import { type Kysely, sql } from 'kysely';
import { partnerRef } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';
import { capacityProjects, projectTitle } from '../records/capacity-project.ts';
import { milestonesJson } from '../records/milestones.ts';

export type ProjectRow = ProjectTerms & Pick<ProjectDraft, 'code' | 'name' | 'workingTitle'>;
export type Candidate = CandidateFacts & { ref: PartnerRef };

/** Every project by its title, with what decides who may take part. */
export function projectTerms(db: Kysely<Database>): Promise<ProjectRow[]> {
  return capacityProjects(db)
    .select(['c.code', 'c.name', 'c.workingTitle', 'c.status', 'c.until', 'c.regions', 'c.eligibility'])
    .select(
      sql<string[]>`array(select p.code from partner p where p.id = any(c.partner_ids))`.as('partnerCodes'),
    )
    .orderBy(sql`fold(${projectTitle}) collate "C"`)
    .orderBy('c.id')
    .execute();
}

const arrangements = sql<CandidateFacts['workingArrangements']>`(
  select coalesce(json_agg(json_build_object('purpose', a.purpose, 'expiresOn', a.expires_on,
    'milestones', ${milestonesJson('working_arrangement')})), '[]')
  from working_arrangement a where a.partner_id = p.id and a.purpose = 'implementing')`;

/** Every partner by name, with what its eligibility may rest on. */
export function candidates(db: Kysely<Database>): Promise<Candidate[]> {
  return db
    .selectFrom('partner as p')
    .select(['p.code', 'p.regions', arrangements.as('workingArrangements')])
    .select(sql<PartnerRef>`${partnerRef('p')}`.as('ref'))
    .orderBy(sql`fold(p.name) collate "C"`)
    .orderBy('p.id')
    .execute();
}
