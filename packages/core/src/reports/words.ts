import type { ActivityKind } from '../activities/activity.ts';
import type { AgencyRole, ProjectStatus } from '../capacity-projects/project.ts';
import { stageWords } from '../instruments/stages.ts';
import { regions } from '../shared/regions.ts';
import { columnWords, noteWords, tableWords } from './table-words.ts';

const kinds = {
  'technical-meeting': 'Technical meeting',
  'country-visit': 'Country visit',
  'study-visit': 'Study visit',
  'negotiation-support': 'Support for negotiations',
  'bilateral-meeting': 'Bilateral meeting',
  'contact-point-meeting': 'Meeting of contact points',
  'liaison-magistrate-exploration': 'Exploration for a liaison magistrate',
  'targeted-meeting': 'Targeted meeting',
  'annual-gathering': 'Annual gathering',
  'awareness-raising': 'Awareness raising',
  'preparatory-technical-meeting': 'Preparatory technical meeting',
  'joint-activity': 'Joint activity',
  'working-group-participation': 'Participation in a working group',
  'capacity-project': 'Capacity project',
  'technical-support': 'Technical support',
  'eu-coordination': 'Coordination within the Union',
  'high-level-dialogue': 'High-level dialogue',
  'exchange-of-letters': 'Exchange of letters',
  'guide-translation': 'Translation of the guide',
  'mandate-proposal': 'Proposal for a mandate',
  'wa-negotiation': 'Negotiation of an arrangement',
  'hosting-liaison': 'Hosting of liaison prosecutors',
} as const satisfies Record<ActivityKind, string>;

const roles = {
  implements: 'The agency implements it',
  'co-implements': 'The agency implements it with others',
  supports: 'The agency supports it',
  planned: 'Planned',
} as const satisfies Record<AgencyRole, string>;

const statuses = {
  pipeline: 'Pipeline',
  implementation: 'Implementation',
  finalisation: 'Finalisation',
  closed: 'Closed',
  cancelled: 'Cancelled',
  suspended: 'Suspended',
} as const satisfies Record<ProjectStatus, string>;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const capitals = (words: Record<string, string>) =>
  Object.fromEntries(Object.entries(words).map(([key, text]) => [key, capital(text)]));

/** Every word of a report in English, by list; a list that is not here (`plain`) says its keys as they are. */
const lists = {
  table: tableWords,
  column: columnWords,
  note: noteWords,
  stage: { ...capitals(stageWords), none: 'No step certain' },
  group: {
    ...Object.fromEntries(regions.map(({ id, name }) => [id, name])),
    network: 'Judicial networks',
    'international-organisation': 'International organisations',
    total: 'Total',
  },
  'activity-kind': { ...kinds, total: 'Total' },
  instrument: { agreement: 'Agreement', 'working-arrangement': 'Working arrangement' },
  role: roles,
  status: statuses,
  priority: { none: 'No priority of the strategy', total: 'Total' },
  plain: {},
} as const satisfies Record<string, Record<string, string>>;

export type WordList = keyof typeof lists;
export const wordLists = Object.keys(lists) as WordList[];

/** A word by its list and key, so that each reader hears it in their language. */
export interface Word {
  list: WordList;
  key: string;
}

/** The word in English; a key its list does not have says itself. */
export const wordOf = ({ list, key }: Word): string => (lists[list] as Record<string, string>)[key] ?? key;
