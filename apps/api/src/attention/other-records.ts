import { finishedStatuses } from '@concord/core';
import { sql } from 'kysely';
import { anyOf } from '../database/fragments.ts';
import { projectTitle } from '../records/capacity-project.ts';
import { strategyOn } from '../records/strategy-on.ts';
import { type Finder, found, naming, values } from './finding.ts';

const aboutProject = {
  type: sql.lit('capacity-project'),
  id: sql`c.id`,
  address: sql`c.code`,
  label: projectTitle,
  partners: sql`c.partner_ids`,
};
const unfinished = sql`coalesce(c.status <> all (${anyOf(finishedStatuses)}), true)`;

export const projectEndsEarly: Finder = (question) =>
  found(
    'project-ends-early',
    {
      ...aboutProject,
      since: sql`s.first_day`,
      values: values({ until: sql`c.until`, strategy: sql`s.code`, strategyUntil: sql`s.last_day` }),
    },
    sql`from capacity_project c cross join ${strategyOn(question.on)} s
      where ${naming('c.partner_ids', question)} and ${unfinished} and edtf_last_day(c.until) < s.last_day`,
  );

export const projectOverNotClosed: Finder = (question) =>
  found(
    'project-over-not-closed',
    { ...aboutProject, since: sql`edtf_last_day(c.until) + 1`, values: values({ until: sql`c.until` }) },
    sql`from capacity_project c where ${naming('c.partner_ids', question)} and ${unfinished}
      and edtf_last_day(c.until) < ${question.on}::date`,
  );

export const followUpOverdue: Finder = (question) =>
  found(
    'follow-up-overdue',
    {
      type: sql.lit('follow-up'),
      id: sql`f.id`,
      address: sql`a.id`,
      label: sql`f.text`,
      partners: sql`a.partner_ids`,
      since: sql`f.due + 1`,
      values: values({ due: sql`f.due` }),
    },
    sql`from follow_up f join activity a on a.id = f.activity_id where ${naming('a.partner_ids', question)}
      and f.due < ${question.on}::date and coalesce(f.done_on > ${question.on}::date, true)`,
  );

export const sourcesDisagree: Finder = (question) =>
  found(
    'sources-disagree',
    {
      type: sql.lit('conflict'),
      id: sql`k.id`,
      label: sql`k.title`,
      partners: sql`k.partner_ids`,
      since: sql`null`,
      values: values({ readings: sql`jsonb_array_length(k.readings)::text` }),
    },
    sql`from conflict k where ${naming('k.partner_ids', question)} and k.status = 'open'`,
  );
