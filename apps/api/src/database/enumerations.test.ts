import {
  activityKinds,
  activityStates,
  adequacyStages,
  agencyRoles,
  agreementForms,
  agreementGoals,
  agreementStages,
  appointers,
  arrangementGoals,
  arrangementPurposes,
  arrangementStages,
  attentionRecordTypes,
  attentionRuleIds,
  bodyKinds,
  codeStatuses,
  conflictStatuses,
  contactPurposes,
  countedPurposes,
  crimeAreas,
  eligibilityRules,
  engagementRoutes,
  exchangeScopes,
  gateKinds,
  jointActionStatuses,
  liaisonMagistrateStatuses,
  networkRelations,
  partnerKinds,
  projectStatuses,
  targetBounds,
  targetKinds,
  targetMeasures,
} from '@concord/core';
import { sql } from 'kysely';
import { afterAll, expect, inject, test } from 'vitest';
import { cloneDatabase } from '../../test/database.ts';

const { db, drop } = await cloneDatabase(inject('cluster'));
afterAll(drop);

const stagesOfAgreements = [...agreementStages, ...adequacyStages].map(({ stage }) => stage);
const stagesOfArrangements = arrangementStages.map(({ stage }) => stage);
/** Computed from the agreement that is implemented; never a row. */
const storedGates = gateKinds.filter((kind) => kind !== 'agreement-signed');

test.each([
  ['partner_kind', partnerKinds],
  ['partner_code_status', codeStatuses],
  ['assessment_route', engagementRoutes],
  ['contact_point_appointed_by', appointers],
  ['contact_point_purposes', contactPurposes],
  ['contact_point_competence', crimeAreas],
  ['liaison_magistrate_status', liaisonMagistrateStatuses],
  ['agreement_form', agreementForms],
  ['agreement_scope', exchangeScopes],
  ['agreement_milestone_stage', stagesOfAgreements],
  ['agreement_gate_kind', storedGates],
  ['working_arrangement_purpose', arrangementPurposes],
  ['working_arrangement_milestone_stage', stagesOfArrangements],
  ['working_arrangement_gate_kind', storedGates],
  ['partner_relation', networkRelations],
  ['organisation_body_kind', bodyKinds],
  ['organisation_body_areas', crimeAreas],
  ['joint_action_status', jointActionStatuses],
  ['capacity_project_agency_role', agencyRoles],
  ['capacity_project_status', projectStatuses],
  ['capacity_project_eligibility', eligibilityRules],
  ['capacity_project_facilitates', activityKinds],
  ['strategy_target_kind', targetKinds],
  ['strategy_target_agreement_stage', agreementGoals],
  ['strategy_target_arrangement_stage', arrangementGoals],
  ['strategy_target_purpose', countedPurposes],
  ['strategy_target_measure', targetMeasures],
  ['strategy_target_bound', targetBounds],
  ['strategy_target_activity_kinds', activityKinds],
  ['activity_kind', activityKinds],
  ['activity_state', activityStates],
  ['attention_acceptance_rule', attentionRuleIds],
  ['attention_acceptance_record_type', attentionRecordTypes],
  ['conflict_status', conflictStatuses],
] as const)('the check %s lists what the domain lists', async (constraint, words) => {
  expect(await wordsOf(constraint)).toEqual([...new Set(words)].sort());
});

const endings = (rows: readonly { stage: string; effect: string }[]) =>
  rows.filter(({ effect }) => effect === 'ends').map(({ stage }) => stage);

test.each([
  ['agreement_milestone', endings([...agreementStages, ...adequacyStages])],
  ['working_arrangement_milestone', endings(arrangementStages)],
] as const)(
  'the steps of %s that count from the first day of a partial date are those that end something',
  async (table, words) => {
    const { rows } = await sql<{ text: string }>`
    select pg_get_expr(adbin, adrelid) as text from pg_attrdef
    join pg_attribute on attrelid = adrelid and attnum = adnum
    where adrelid = ${table}::regclass and attname = 'effective_on'`.execute(db);
    expect(quotedWords(rows[0]!.text)).toEqual([...new Set(words)].sort());
  },
);

async function wordsOf(constraint: string): Promise<string[]> {
  const { rows } = await sql<{ text: string }>`
    select pg_get_constraintdef(oid) as text from pg_constraint where conname = ${constraint}`.execute(db);
  return quotedWords(rows[0]!.text);
}

function quotedWords(definition: string): string[] {
  return [...definition.matchAll(/'([^']+)'::text/g)].map((match) => match[1]!).sort();
}
