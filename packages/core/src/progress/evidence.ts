import { stageWords } from '../instruments/stages.ts';
import type { PartnerRef } from '../partners/partner.ts';
import type { Citation } from '../shared/citation.ts';
import { type Day, dateInWords, isPartialDate, type PartialDate } from '../shared/partial-date.ts';
import { fill } from '../shared/refusal.ts';

export const evidenceTypes = [
  'agreement',
  'working-arrangement',
  'contact-point',
  'liaison-magistrate',
  'joint-action',
  'activity',
] as const;
export type EvidenceType = (typeof evidenceTypes)[number];

/** What each row says. No partner is named in a sentence: names travel with their footnote (BR17). */
export const evidenceWords = {
  'step-reached': 'Reached the step “{stage}”.',
  'step-on-the-way': 'Stands at the step “{stage}”.',
  'step-ended': 'Stands at “{stage}” and counts no more.',
  'nothing-certain': 'No step of it is certain yet.',
  'agreement-implemented': 'Carried out by “{arrangement}”.',
  'agreement-not-implemented': 'No concluded arrangement carries it out.',
  'contact-point-appointed': 'There is a contact point.',
  'contacts-counted': '{count} contacts from {from} to {until}.',
  'magistrate-posted': 'Posted.',
  'magistrate-on-the-way': 'The posting is {status}.',
  'joint-action-counted': 'Under way or done.',
  'joint-action-on-the-way': 'So far it is {status}.',
  'joint-action-undated': 'It does not count while the day it began is not recorded.',
  'activity-held': 'Held.',
  'activity-running': 'Begun, and not certainly over.',
  'activity-to-come': 'Still to come.',
} as const;
export type EvidenceCode = keyof typeof evidenceWords;

/** A record behind a target's state: what it is, since when that is certain, who says so, and what it shows. */
export interface Evidence {
  code: EvidenceCode;
  /** What the sentence is filled with: stages and statuses by their names in the register, days, counts. */
  values: Record<string, string>;
  sentence: string;
  record: { type: EvidenceType; id: string } | null;
  /** What the record is called; null where it has no name. */
  label: string | null;
  partner: PartnerRef | null;
  /** The day as recorded. */
  on: PartialDate | null;
  /** The day from which it is certain. */
  certainFrom: Day | null;
  citations: Citation[];
  /** Whether it counts towards what is needed. */
  counts: boolean;
}

export type EvidenceDraft = Omit<Evidence, 'values' | 'sentence'> & {
  values?: Record<string, string>;
};

const words: Readonly<Record<string, string>> = stageWords;
const inWords = (value: string) => (isPartialDate(value) ? dateInWords(value) : (words[value] ?? value));

/** A row with its sentence in English. */
export function evidence({ values = {}, ...row }: EvidenceDraft): Evidence {
  const spoken = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, name === 'count' ? value : inWords(value)]),
  );
  return { ...row, values, sentence: fill(evidenceWords[row.code], spoken) };
}
