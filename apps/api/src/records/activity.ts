import { type Kysely, type RawBuilder, sql } from 'kysely';
import { partnerRef, recordFields } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';
import { followUpsJson } from './follow-up.ts';
import { keyActionRef } from './key-action.ts';
import { instrumentsIn, namedIn } from './named-in.ts';

/** Activities (alias `a`). */
export const activities = (db: Kysely<Database>) => db.selectFrom('activity as a');

const named = (ids: string, table: string, json: RawBuilder<unknown>, join = sql``) =>
  namedIn(sql`a.${sql.raw(ids)}`, table, json, join);

/** The partners of the activity with alias `a`; the designation goes with each name (BR17). */
export const activityPartners: RawBuilder<unknown> = named('partner_ids', 'partner', partnerRef('r'));

const contactPoints = named(
  'contact_point_ids',
  'contact_point',
  sql`json_build_object('id', r.id, 'authority', r.authority, 'partner', ${partnerRef('p')})`,
  sql`join partner p on p.id = r.partner_id`,
);

const project = (json: RawBuilder<unknown>) =>
  sql`(select ${json} from capacity_project j where j.id = a.project_id)`;

const keyActions = (json: RawBuilder<unknown>) =>
  named('key_action_ids', 'key_action', json, sql`join strategy s on s.id = r.strategy_id`);

/** An activity as the API shows it, over `activities`. */
export const activityJson: RawBuilder<unknown> = sql`json_build_object(${recordFields('a')},
  'kind', a.kind, 'title', a.title, 'state', a.state, 'from', a."from", 'until', a.until, 'place', a.place,
  'partners', ${activityPartners}, 'partnerCodes', ${named('partner_ids', 'partner', sql`r.code`)},
  'agreementIds', a.agreement_ids, 'workingArrangementIds', a.working_arrangement_ids, 'instruments', ${instrumentsIn('a')},
  'contactPointIds', a.contact_point_ids, 'contactPoints', ${contactPoints},
  'projectCode', ${project(sql`j.code`)},
  'project', ${project(sql`json_build_object('code', j.code, 'title', coalesce(j.name, j.working_title))`)},
  'keyActions', ${keyActions(sql`s.code || '/' || r.code`)}::jsonb || to_jsonb(a.key_actions),
  'keyActionRefs', ${keyActions(keyActionRef('r'))}, 'participants', a.participants, 'outcome', a.outcome, 'effortDays', a.effort_days,
  'cost', a.cost, 'currency', a.currency, 'fundingSource', a.funding_source, 'followUps', ${followUpsJson})`;
