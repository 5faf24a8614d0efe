import { stageWords } from '../instruments/stages.ts';
import { dateInWords } from '../shared/partial-date.ts';
import { fill } from '../shared/refusal.ts';
import type { AttentionEntry } from './entry.ts';
import type { AttentionRuleId } from './rule-table.ts';

/** A sentence for each rule; a second one where what it counts from is not there. */
const words = {
  'basis-expiring': 'It is in force until {expiresOn}.',
  'follow-up-overdue': 'This was to be done by {due}.',
  'target-overdue': 'This was to be reached by {dueOn}.',
  'mandate-silent':
    'At the stage “{stage}”, with no step and no activity for more than {limit} months: the last was by {lastOn}.',
  'proposal-without-assessment':
    'It was proposed by {proposedBy}, and no assessment of operational need precedes it on record.',
  'agreement-not-implemented': 'In force by {inForceBy}, and no working arrangement carries it out.',
  'agreement-without-liaison-prosecutor':
    'Its agreement is in force, and since {noneSince} no liaison prosecutor is on record.',
  'arrangement-without-contact-point':
    'In force, and since {noneSince} the partner has had no contact point on record.',
  'network-without-contact-point': 'No contact point is on record.',
  'project-ends-early':
    'It ends with {until}, before the strategy {strategy} does, which runs until {strategyUntil}.',
  'project-over-not-closed': 'Its last day was in {until}, and its status does not say that it is closed.',
  'contact-point-unconfirmed': 'It was last confirmed on {confirmedOn}, more than {limit} months ago.',
  'contact-point-silent': 'The last contact was on {lastContactOn}, more than {limit} months ago.',
  'sources-disagree': 'Sources disagree, and nobody has settled it yet.',
  unsourced: 'Facts without a source: {count}.',
} as const satisfies Record<AttentionRuleId, string>;

const never = {
  'contact-point-unconfirmed': 'On record since {heldSince}, and never confirmed.',
  'contact-point-silent': 'On record since {heldSince}, and no contact is logged.',
} as const satisfies Partial<Record<AttentionRuleId, string>>;

const isNever = (attention: AttentionRuleId): attention is keyof typeof never => attention in never;

const days = [
  'expiresOn',
  'due',
  'dueOn',
  'lastOn',
  'proposedBy',
  'inForceBy',
  'noneSince',
  'until',
  'strategyUntil',
];
const moreDays = ['confirmedOn', 'lastContactOn', 'heldSince'];

function inWords([name, value]: [string, string]): [string, string] {
  if ([...days, ...moreDays].includes(name)) return [name, dateInWords(value)];
  return [name, name === 'stage' ? (stageWords[value as keyof typeof stageWords] ?? value) : value];
}

/** What is the matter, in one sentence that is read beside the name of the record. */
export function attentionSentence({ attention, values, limit }: Omit<AttentionEntry, 'about'>): string {
  const template = isNever(attention) && 'heldSince' in values ? never[attention] : words[attention];
  const params = Object.fromEntries(Object.entries(values).map(inWords));
  return fill(template, { ...params, limit: String(limit) });
}
