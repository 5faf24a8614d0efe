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
    'At the stage “{stage}”, with no step and no activity for more than {limit} months: the last sign is of {lastOn}.',
  'proposal-without-assessment':
    'Proposed no later than {proposedBy}, with no assessment of operational need on record before it.',
  'agreement-not-implemented':
    'In force since {inForceBy} at the latest, and no working arrangement carries it out.',
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

const isNever = (rule: AttentionRuleId): rule is keyof typeof never => rule in never;

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
export function attentionSentence({
  rule,
  values,
  limit,
}: Pick<AttentionEntry, 'rule' | 'values' | 'limit'>): string {
  const template = isNever(rule) && 'heldSince' in values ? never[rule] : words[rule];
  const params = Object.fromEntries(Object.entries(values).map(inWords));
  return fill(template, { ...params, limit: String(limit) });
}
