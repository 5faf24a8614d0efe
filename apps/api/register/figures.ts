import { registerTables } from '../src/database/register-tables.ts';

/** One number the register must show; `sql` is an expression that finds it, `{day}` the day it is asked for. */
export type Figure = { label: string; expected: string; sql: string };

/** The day the shipped register is counted on: both sources speak for it. */
export const countedOn = '2026-11-22';

const count = (label: string, expected: number, from: string): Figure => ({
  label,
  expected: String(expected),
  sql: `(select count(*) from ${from})`,
});

const agreements = (label: string, expected: number, stage: string) =>
  count(label, expected, `agreement where agreement_stage_on(id, {day}) = '${stage}'`);

const arrangements = (label: string, expected: number, stage: string) =>
  count(label, expected, `working_arrangement where working_arrangement_stage_on(id, {day}) = '${stage}'`);

const targets = (label: string, expected: number, keyAction: string, form: string) =>
  count(
    label,
    expected,
    `strategy_target join key_action k on k.id = key_action_id
    where k.code = '${keyAction}' and ${form}`,
  );

/** A gate rests on evidence once it is open, and on nothing before; of a conflict every reading has its own. */
const needsNoSource = (table: string) => {
  if (table.endsWith('_gate')) return 'and opened_on is not null';
  return table === 'conflict' ? `and readings @? '$[*] ? (@.citations.size() == 0)'` : '';
};

const unsourced = Object.values(registerTables).map(
  ({ sqlName }) => `select id from ${sqlName} where citations = '[]' ${needsNoSource(sqlName)}`,
);

const citing = (source: string) =>
  `exists (select from citation_use where record_id = conflict.id and source_code = '${source}')`;

/** What the two sources amount to, counted by hand; an indented label is a part of the one above. */
export const figures: Figure[] = [
  count('Partners', 60, 'partner'),
  count('  countries', 45, `partner where kind = 'country'`),
  count('  judicial networks', 7, `partner where kind = 'network'`),
  count('  international organisations', 8, `partner where kind = 'international-organisation'`),
  count('Agreements', 36, 'agreement'),
  agreements('  in force', 13, 'in-force'),
  agreements('  Council mandate', 14, 'authorised'),
  agreements('  need identified', 9, 'need-identified'),
  count('Working arrangements', 22, 'working_arrangement'),
  arrangements('  in force', 8, 'in-force'),
  arrangements('  considered', 14, 'considered'),
  count('Gates of working arrangements', 46, 'working_arrangement_gate'),
  count('  that wait for the Commission', 2, `working_arrangement_gate where kind = 'commission-agrees'`),
  count('  opened', 0, 'working_arrangement_gate where opened_on is not null'),
  count('Liaison prosecutors', 12, 'liaison_prosecutor where effective_from <= {day}'),
  // The documents tell how many contact points there are, and that posting magistrates is to be explored. They name
  // neither an office nor a country, and a record needs one.
  count('Contact points', 0, 'contact_point'),
  count('Liaison magistrates', 0, 'liaison_magistrate'),
  count('Guides', 1, 'guide'),
  count('  translations', 3, 'guide, jsonb_array_elements(translations)'),
  count('Joint actions', 3, `joint_action where status = 'sought'`),
  count('Capacity projects', 6, 'capacity_project'),
  count('  running', 3, `capacity_project where status = 'implementation'`),
  count('  intended', 1, `capacity_project where status = 'pipeline' and name is null`),
  count('  of others', 2, `capacity_project where agency_role = 'supports' and status is null`),
  count('Strategies', 1, 'strategy'),
  count('  priorities', 6, 'strategy_priority'),
  count('  key actions', 15, 'key_action where parent_code is null'),
  count('  sub-actions', 2, 'key_action where parent_code is not null'),
  count('Targets', 81, 'strategy_target'),
  targets('  mandates to be asked for', 9, 'KA1.1', `agreement_stage = 'authorised'`),
  targets('  mandates to be supported', 14, 'KA1.2', `kind = 'activities'`),
  targets(
    '  arrangements with countries',
    12,
    'KA2.1',
    `arrangement_stage = 'signed' and purpose = 'strategic'`,
  ),
  targets(
    '  arrangements with organisations',
    3,
    'KA5.2',
    `arrangement_stage = 'signed' and purpose = 'strategic'`,
  ),
  targets('  networks to be engaged with', 7, 'KA4.1', `kind = 'activities'`),
  targets('  networks to appoint contact points', 7, 'KA4.2', `kind = 'contact-point'`),
  targets('  organisations for joint actions', 3, 'KA5.1', `measure = 'joint-actions'`),
  targets('  countries to build trust with', 12, 'KA6.1', `kind = 'activities'`),
  targets('  projects to be used', 6, 'KA6.2', `project_id is not null`),
  count(
    '  on a condition (BR30)',
    33,
    `strategy_target t join key_action k on k.id = t.key_action_id
    where coalesce(t.condition, k.condition) is not null`,
  ),
  count('Policy documents', 5, 'policy_document'),
  count('Points on which the sources disagree', 26, 'conflict'),
  count('  between the two', 14, `conflict where ${citing('S1')} and ${citing('S2')}`),
  count('  within the strategy', 12, `conflict where ${citing('S1')} and not ${citing('S2')}`),
  count('  still open', 26, `conflict where status = 'open'`),
  count('Sources', 3, 'source'),
  count('  documents', 2, `source where kind <> 'register'`),
  count('  own classifications', 1, `source where kind = 'register'`),
  count('Designations with their footnote', 1, 'partner where designation is not null'),
  count('Facts without a source', 0, `(${unsourced.join(' union all ')}) as unsourced`),
  count('Citations of unknown sources', 0, 'citation_use where source_code not in (select code from source)'),
  {
    label: 'First day a source speaks for',
    expected: '2024-03-31',
    sql: '(select speaks_from from register_info)',
  },
];
