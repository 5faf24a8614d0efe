import { type RawBuilder, sql } from 'kysely';
import { asked, type Finder, found, pastMonths, type Question, values } from './finding.ts';

type Table = 'agreement' | 'working_arrangement';

/** The step at which the instrument with alias `a` stands on the day, and since when: see `currentMilestone` of core. */
export const standing = (
  table: Table,
  { on }: Pick<Question, 'on'>,
  a = 'a',
): RawBuilder<unknown> => sql`lateral (
  select case when sunset_passed(m.stage, ${sql.raw(a)}.expires_on, ${on}::date) then 'expired' else m.stage end as stage,
    m.effective_on
  from ${sql.raw(table)}_milestone m where m.${sql.raw(table)}_id = ${sql.raw(a)}.id and m.effective_on <= ${on}::date
  order by stage_reach(m.stage) desc, m.effective_on desc, stage_order(m.stage) desc, m.created_at desc limit 1)`;

export const inForce = sql`s.stage in ('in-force', 'data-exchange-enabled', 'resumed')`;

const about = (table: Table) => ({
  type: sql.lit(table === 'agreement' ? 'agreement' : 'working-arrangement'),
  id: sql`a.id`,
  label: sql`a.title`,
  partners: sql`array[a.partner_id]`,
});

const expiring = (table: Table, question: Question) => {
  const since = sql`edtf_first_day(a.expires_on) - ${question.settings.expiringDays}::int`;
  return found(
    'basis-expiring',
    { ...about(table), since, values: values({ expiresOn: sql`a.expires_on` }) },
    sql`from ${sql.raw(table)} a cross join ${standing(table, question)} s
      where ${asked('a.partner_id', question)} and ${inForce} and ${since} <= ${question.on}::date`,
  );
};

export const basisExpiring: Finder = (question) =>
  sql`${expiring('agreement', question)} union all ${expiring('working_arrangement', question)}`;

/** The last day on which something certainly happened: a step, or an activity with the partner or about it. */
const lastSign = (on: string) => sql`lateral (select greatest(
  (select max(m.effective_on) from agreement_milestone m where m.agreement_id = a.id and m.effective_on <= ${on}::date),
  (select max(u.held_on) from activity_use u
    where u.agreement_id = a.id and u.state = 'held' and u.held_on <= ${on}::date),
  (select max(u.held_on) from activity_use u
    where u.partner_id = a.partner_id and u.state = 'held' and u.held_on <= ${on}::date)) as day)`;

export const mandateSilent: Finder = (question) => {
  const since = pastMonths(sql`l.day`, question.settings.mandateSilentMonths);
  return found(
    'mandate-silent',
    { ...about('agreement'), since, values: values({ stage: sql`s.stage`, lastOn: sql`l.day` }) },
    sql`from agreement a cross join ${standing('agreement', question)} s cross join ${lastSign(question.on)} l
      where ${asked('a.partner_id', question)} and s.stage in (
        'authorised', 'negotiating', 'initialled', 'signed', 'consented', 'concluded')
        and ${since} <= ${question.on}::date`,
  );
};

export const proposalWithoutAssessment: Finder = (question) =>
  found(
    'proposal-without-assessment',
    {
      ...about('agreement'),
      since: sql`m.effective_on`,
      values: values({ proposedBy: sql`m.effective_on` }),
    },
    sql`from agreement a join agreement_milestone m on m.agreement_id = a.id and m.stage = 'proposed'
      where ${asked('a.partner_id', question)} and m.effective_on <= ${question.on}::date and not exists (
        select from assessment t where t.partner_id = a.partner_id and t.member_states_consulted
          and coalesce(edtf_first_day(t.assessed_on) <= m.effective_on, true))`,
  );

/** One that is on its way is enough; one that has come to its end is none. */
const carriedOut = (question: Question) => sql`exists (
  select from working_arrangement w left join ${standing('working_arrangement', question, 'w')} z on true
  where w.implements = a.id and coalesce(z.stage, '') not in ('terminated', 'expired', 'abandoned'))`;

export const notImplemented: Finder = (question) =>
  found(
    'agreement-not-implemented',
    { ...about('agreement'), since: sql`s.effective_on`, values: values({ inForceBy: sql`s.effective_on` }) },
    sql`from agreement a cross join ${standing('agreement', question)} s
      where ${asked('a.partner_id', question)} and ${inForce} and not ${carriedOut(question)}`,
  );
