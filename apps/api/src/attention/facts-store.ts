import type { AttentionFacts as Shown } from '@concord/contract';
import type { AttentionFacts, UnsourcedFact } from '@concord/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { projectTitle } from '../records/capacity-project.ts';
import { milestonesJson } from '../records/milestones.ts';
import { namedIn } from '../records/named-in.ts';
import { periodFields } from '../records/period.ts';
import { asked, naming, type Question } from './finding.ts';
import { unsourced } from './unsourced.ts';

/** In an order of its own, so that two reads of one state are the same. */
const list = (
  by: string,
  from: RawBuilder<unknown>,
  item: Record<string, RawBuilder<unknown>>,
  more = sql``,
) => sql`(
  select coalesce(json_agg(json_build_object(${sql.join(
    Object.entries(item).flatMap(([name, value]) => [sql.lit(name), value]),
  )} ${more}) order by ${sql.raw(by)}), '[]') ${from})`;

const daysOf = (
  condition: RawBuilder<unknown>,
) => sql`(select coalesce(json_agg(d.held_on order by d.held_on), '[]')
  from (select distinct u.held_on from activity_use u where u.state = 'held' and u.held_on is not null and ${condition}) d)`;

const named = (ids: string) => namedIn(sql.raw(ids), 'partner', sql`r.code`);
const own = { id: sql`a.id`, partnerCode: sql`p.code`, title: sql`a.title`, expiresOn: sql`a.expires_on` };

const instruments = (question: Question) => ({
  agreements: list(
    'a.id',
    sql`from agreement a join partner p on p.id = a.partner_id where ${asked('a.partner_id', question)}`,
    {
      ...own,
      form: sql`a.form`,
      milestones: dated('agreement'),
      activityDays: daysOf(sql`(u.agreement_id = a.id or u.partner_id = a.partner_id)`),
    },
  ),
  workingArrangements: list(
    'a.id',
    sql`from working_arrangement a join partner p on p.id = a.partner_id where ${asked('a.partner_id', question)}`,
    { ...own, implements: sql`a.implements`, milestones: dated('working_arrangement') },
  ),
});

/** Milestones without the instant of their last change, which says nothing here. */
const dated = (table: 'agreement' | 'working_arrangement') => sql`(
  select coalesce(jsonb_agg(m - 'updatedAt'), '[]') from jsonb_array_elements(${milestonesJson(table)}::jsonb) m)`;

const posts = (question: Question) => ({
  liaisonProsecutors: list(
    'l.id',
    sql`from liaison_prosecutor l join partner p on p.id = l.partner_id where ${asked('l.partner_id', question)}`,
    { partnerCode: sql`p.code` },
    sql`, ${periodFields('l')}`,
  ),
  contactPoints: list(
    'c.id',
    sql`from contact_point c join partner p on p.id = c.partner_id where ${asked('c.partner_id', question)}`,
    {
      id: sql`c.id`,
      partnerCode: sql`p.code`,
      authority: sql`c.authority`,
      confirmations: sql`(select coalesce(json_agg(k.confirmed_on order by k.confirmed_on), '[]')
        from contact_point_confirmation k where k.contact_point_id = c.id)`,
      contactDays: daysOf(sql`u.contact_point_id = c.id`),
    },
    sql`, ${periodFields('c')}`,
  ),
});

const others = (question: Question) => ({
  partners: list('p.id', sql`from partner p where ${asked('p.id', question)}`, {
    id: sql`p.id`,
    code: sql`p.code`,
    kind: sql`p.kind`,
    name: sql`p.name`,
    designation: sql`p.designation`,
  }),
  assessments: list(
    't.id',
    sql`from assessment t join partner p on p.id = t.partner_id where ${asked('t.partner_id', question)}`,
    {
      partnerCode: sql`p.code`,
      on: sql`t.assessed_on`,
      memberStatesConsulted: sql`t.member_states_consulted`,
    },
  ),
  projects: list('c.id', sql`from capacity_project c where ${naming('c.partner_ids', question)}`, {
    ...{ id: sql`c.id`, code: sql`c.code`, title: projectTitle, status: sql`c.status`, until: sql`c.until` },
    partnerCodes: named('c.partner_ids'),
  }),
  strategies: list('s.id', sql`from strategy s`, {
    code: sql`s.code`,
    from: sql`s."from"`,
    until: sql`s.until`,
  }),
  followUps: list(
    'f.id',
    sql`from follow_up f join activity a on a.id = f.activity_id
      where f.due is not null and ${naming('a.partner_ids', question)}`,
    {
      ...{ id: sql`f.id`, activityId: sql`a.id`, text: sql`f.text`, due: sql`f.due`, doneOn: sql`f.done_on` },
      partnerCodes: named('a.partner_ids'),
    },
  ),
  conflicts: list(
    'k.id',
    sql`from conflict k where k.status = 'open' and ${naming('k.partner_ids', question)}`,
    {
      ...{ id: sql`k.id`, title: sql`k.title`, readings: sql`jsonb_array_length(k.readings)` },
      partnerCodes: named('k.partner_ids'),
    },
  ),
  unsourced: list('e.record_type, e.record_id', sql`from (${unsourced(question)}) e`, {
    ...{ type: sql`e.record_type`, id: sql`e.record_id`, address: sql`e.address`, label: sql`e.label` },
    partnerCodes: named('e.partner_ids'),
    count: sql`(e.grounds ->> 'count')::int`,
  } satisfies Record<keyof UnsourcedFact, RawBuilder<unknown>>),
});

type Stated = Omit<AttentionFacts, 'overdueTargets'>;

/** What the list of these partners is computed from, in one statement, so that it never mixes two states. */
export async function attentionFacts(db: Kysely<Database>, question: Question): Promise<Shown> {
  const parts = { ...instruments(question), ...posts(question), ...others(question) } satisfies Record<
    keyof Stated,
    RawBuilder<unknown>
  >;
  const { rows } = await sql<{ facts: Shown }>`select json_build_object(${sql.join(
    Object.entries(parts).flatMap(([name, part]) => [sql.lit(name), part]),
  )}) as facts`.execute(db);
  return {
    ...(rows[0] as { facts: Shown }).facts,
    overdueTargets: [...question.overdue] as Shown['overdueTargets'],
  };
}
