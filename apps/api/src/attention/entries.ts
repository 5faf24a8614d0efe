import { type AttentionRuleId, attentionRuleIds, attentionRules, attentionSeverities } from '@concord/core';
import { type RawBuilder, sql } from 'kysely';
import { anyOf } from '../database/fragments.ts';
import type { Finder, Question } from './finding.ts';
import { basisExpiring, mandateSilent, notImplemented, proposalWithoutAssessment } from './instruments.ts';
import { followUpOverdue, projectEndsEarly, projectOverNotClosed, sourcesDisagree } from './other-records.ts';
import { overdueTargets } from './overdue-targets.ts';
import {
  arrangementWithoutContactPoint,
  contactPointSilent,
  contactPointUnconfirmed,
  networkWithoutContactPoint,
  withoutLiaisonProsecutor,
} from './posts.ts';
import { unsourced } from './unsourced.ts';

const finders = {
  'basis-expiring': basisExpiring,
  'follow-up-overdue': followUpOverdue,
  'target-overdue': overdueTargets,
  'mandate-silent': mandateSilent,
  'proposal-without-assessment': proposalWithoutAssessment,
  'agreement-not-implemented': notImplemented,
  'agreement-without-liaison-prosecutor': withoutLiaisonProsecutor,
  'arrangement-without-contact-point': arrangementWithoutContactPoint,
  'network-without-contact-point': networkWithoutContactPoint,
  'project-ends-early': projectEndsEarly,
  'project-over-not-closed': projectOverNotClosed,
  'contact-point-unconfirmed': contactPointUnconfirmed,
  'contact-point-silent': contactPointSilent,
  'sources-disagree': sourcesDisagree,
  unsourced,
} satisfies Record<AttentionRuleId, Finder>;

/** The place of each rule in the list, and of its severity: rows of `(rule, severity, pressure, place)`. */
const places = sql`(values ${sql.join(
  attentionRuleIds.map((rule, place) => {
    const { severity } = attentionRules[rule];
    const pressure = attentionSeverities.indexOf(severity);
    return sql`(${sql.lit(rule)}, ${sql.lit(severity)}, ${sql.lit(pressure)}, ${sql.lit(place + 10)})`;
  }),
)}) o (rule, severity, pressure, place)`;

const all = (rules: readonly AttentionRuleId[], question: Question): RawBuilder<unknown> =>
  sql.join(
    (rules.length > 0 ? rules : attentionRuleIds).map((rule) => finders[rule](question)),
    sql` union all `,
  );

/**
 * The entries of some rules by `rule` and `record_id`, with what they are narrowed and sorted by: `record_type`, `since`,
 * `severity`, `pressure` and `place`. Nothing that has to be made for each of many is in it.
 */
export const entryKeys = (rules: readonly AttentionRuleId[], question: Question): RawBuilder<unknown> => sql`(
  select e.rule, e.record_id, e.record_type, e.since, o.severity, o.pressure, o.place
  from (${all(rules, question)}) e join ${places} on o.rule = e.rule)`;

const state = sql`case when x.id is null then 'open' when x.grounds <> attention_grounds(e.grounds) then 'grounds-changed'
  when x.review_on <= day.asked then 'review-due' else 'accepted' end`;

/**
 * The entries of some rules about some records, whole: what they are about, `partner_ids`, `since`, `grounds` (their
 * values), `severity`, their `state` and the `acceptance_id` if there is one. To be given an alias.
 */
export const entriesAbout = (
  rules: readonly AttentionRuleId[],
  question: Question,
  recordIds: readonly string[],
): RawBuilder<unknown> => sql`(
  select e.*, o.severity, x.id as acceptance_id, ${state} as state
  from (${all(rules, { ...question, few: true })}) e
  join ${places} on o.rule = e.rule cross join (select ${question.on}::date as asked) day
  left join attention_acceptance x on x.rule = e.rule and x.record_id = e.record_id
  where e.record_id = any (${anyOf(recordIds)}::uuid[]))`;
