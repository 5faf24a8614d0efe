import { type Day, finishedStatuses, projectWarningWords } from '@concord/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { anyOf, partnerRef, recordFields } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';
import { strategyOn } from './strategy-on.ts';

/** Capacity projects (alias `c`). */
export const capacityProjects = (db: Kysely<Database>) => db.selectFrom('capacityProject as c');

/** What a project is called; mirrors `projectTitle` of the package core. */
export const projectTitle: RawBuilder<string> = sql`coalesce(c.name, c.working_title, c.code)`;

/** The projects that the partner with this id benefits from. */
export const benefits = (partnerId: RawBuilder<unknown>): RawBuilder<boolean> => sql<boolean>`exists (
  select from capacity_project_partner b where b.capacity_project_id = c.id and b.partner_id = ${partnerId})`;

const partnersOf = (item: RawBuilder<unknown>) => sql`(
  select coalesce(json_agg(${item} order by array_position(c.partner_ids, p.id)), '[]')
  from capacity_project_partner b join partner p on p.id = b.partner_id where b.capacity_project_id = c.id)`;

const warning = (code: keyof typeof projectWarningWords, holds: RawBuilder<unknown>) => {
  const { rule, sentence } = projectWarningWords[code];
  return sql`(${sql.lit(code)}, json_build_object('code', ${sql.lit(code)}, 'rule', ${rule}::text, 'sentence',
    replace(${sentence}, '{until}', coalesce(to_char(s.last_day, 'FMDD FMMonth FMYYYY'), ''))), ${holds})`;
};

/** Mirrors `projectWarnings` of the package core, whose sentences it hands out (BR27); a test compares the two. */
const warnings = (on: Day) => sql`(
  select coalesce(json_agg(w.words order by w.code), '[]')
  from (select) one left join ${strategyOn(on)} s on true cross join lateral (values
    ${warning('ends-before-the-strategy', sql`edtf_last_day(c.until) < s.last_day`)},
    ${warning('over-but-not-closed', sql`edtf_last_day(c.until) < ${on}::date`)}) w (code, words, holds)
  where w.holds and coalesce(c.status <> all (${anyOf(finishedStatuses)}), true))`;

/** A capacity project as the API shows it, over `capacityProjects`. */
export const capacityProjectJson = (
  on: Day,
): RawBuilder<unknown> => sql`json_build_object(${recordFields('c')},
  'code', c.code, 'name', c.name, 'workingTitle', c.working_title, 'acronym', c.acronym,
  'nameVariants', c.name_variants, 'agencyRole', c.agency_role, 'implementers', c.implementers,
  'collaborators', c.collaborators, 'fundingInstrument', c.funding_instrument, 'budget', c.budget,
  'currency', c.currency, 'from', c."from", 'until', c.until, 'status', c.status, 'regions', c.regions,
  'partners', ${partnersOf(partnerRef('p'))}, 'partnerCodes', ${partnersOf(sql`p.code`)}, 'aims', c.aims,
  'eligibility', c.eligibility, 'facilitates', c.facilitates, 'warnings', ${warnings(on)},
  'activities', (select count(*)::int from activity_use u where u.project_id = c.id))`;
