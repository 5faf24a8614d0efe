import type { NoteCode, TableId } from './table.ts';

export const tableWords = {
  'agreements-by-region': 'Agreements by stage and region',
  'arrangements-by-region': 'Working arrangements by stage and region',
  instruments: 'Instruments',
  steps: 'Steps taken in the period',
  'activities-by-kind': 'Activities by kind and priority',
  'activities-by-priority': 'Means by priority',
  'contacts-by-region': 'Contact points by region',
  'contacts-by-language': 'Contact points by language',
  partners: 'Partners',
  projects: 'Capacity projects',
  progress: 'Progress of the strategy',
} as const satisfies Record<TableId, string>;

export const columnWords = {
  group: 'Region',
  total: 'Total',
  partner: 'Partner',
  instrument: 'Instrument',
  title: 'Title',
  stage: 'Stage',
  since: 'Since',
  expiresOn: 'Expires on',
  step: 'Step',
  on: 'On',
  knownBy: 'Known by',
  kind: 'Kind',
  priority: 'Priority',
  none: 'No priority',
  activities: 'Activities held',
  participants: 'Participants',
  effortDays: 'Person-days',
  euro: 'Cost in EUR',
  otherCurrencies: 'Costs in other currencies',
  partners: 'Partners',
  withContactPoint: 'With a contact point',
  agreementsInForce: 'Agreements in force',
  arrangementsInForce: 'Working arrangements in force',
  contactPoints: 'Contact points',
  confirmed: 'Freshly confirmed',
  liaisonProsecutors: 'Liaison prosecutors',
  liaisonMagistrates: 'Liaison magistrates posted',
  language: 'Language',
  code: 'Code',
  role: 'Role of the agency',
  status: 'Status',
  from: 'From',
  until: 'Until',
  budget: 'Budget',
  currency: 'Currency',
  keyAction: 'Key action',
  targets: 'Targets',
  achieved: 'Achieved',
  underWay: 'Under way',
  notStarted: 'Not started',
  overdue: 'Overdue',
  conditional: 'Conditional',
} as const;

/** `{names}` are filled from the note's values. */
export const noteWords = {
  'one-region-each': 'Each partner is counted in one region: the first one it has on the map.',
  'certain-only':
    'Only steps that are certain on the day count; where none is, the instrument stands under “No step certain”.',
  'dated-in-period':
    'Steps that were certainly taken in the period, and those without a date that a source of the period states first.',
  'several-priorities':
    'An activity that serves several priorities counts in each of them, and once in the total.',
  'undated-left-out': 'Activities held whose day is not recorded are of no period and are left out: {n}.',
  'own-contacts-only':
    'Only offices of the partner itself count; those of networks it belongs to stand under the networks.',
  'other-currencies':
    'Costs are added where they are recorded in euro; those in other currencies are only counted.',
  'no-strategy': 'No strategy was current on the day, so that nothing is told of priorities.',
} as const satisfies Record<NoteCode, string>;
