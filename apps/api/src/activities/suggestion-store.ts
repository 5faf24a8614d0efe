import type { Partner, ProjectFact } from '@concord/core';
import { type Kysely, sql } from 'kysely';
import { NotFound } from '../database/claim.ts';
import type { Database } from '../database/tables.ts';

/** The partner with its regions; refuses with `NotFound`. */
export const regionsOf = (
  db: Kysely<Database>,
  code: string,
): Promise<Pick<Partner, 'code' | 'kind' | 'name' | 'designation' | 'regions'>> =>
  db
    .selectFrom('partner')
    .select(['code', 'kind', 'name', 'designation', 'regions'])
    .where('code', '=', code)
    .executeTakeFirstOrThrow(() => new NotFound('partner', code));

/** All capacity projects; there are few. */
export async function projectFacts(db: Kysely<Database>): Promise<ProjectFact[]> {
  const { rows } = await sql<ProjectFact>`
    select j.code, coalesce(j.name, j.working_title) as title, j.status, j.until, j.regions, j.facilitates,
      array(select p.code from partner p where p.id = any(j.partner_ids)) as partner_codes
    from capacity_project j`.execute(db);
  return rows;
}
