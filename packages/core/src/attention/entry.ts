import type { Day } from '../shared/partial-date.ts';
import type { RuleId } from '../shared/rules.ts';
import type { AttentionFacts } from './facts.ts';
import {
  type AttentionRecordType,
  type AttentionRuleId,
  type AttentionSeverity,
  attentionRules,
  type MendForm,
} from './rule-table.ts';
import type { AttentionSettings } from './settings.ts';

/** A record as the list names it. `address`: its code or id in addresses; for a part that of the record it is part of. */
export interface AttentionRecord {
  type: AttentionRecordType;
  id: string;
  address: string;
  label: string;
}

/** Something that needs attention. */
export interface AttentionEntry {
  rule: AttentionRuleId;
  severity: AttentionSeverity;
  /** The rule of the domain that it watches. */
  businessRule: RuleId | null;
  about: AttentionRecord;
  partnerCodes: readonly string[];
  /** From this day on; null where no day on record tells. */
  since: Day | null;
  /** What it rests on, for its sentence. When these change, it is another matter than the one that was accepted. */
  values: Readonly<Record<string, string>>;
  /** The threshold that was passed, in months or days. */
  limit: number | null;
  mend: MendForm;
}

/** What a rule finds; the rest stands in the table of rules. */
export type Found = Pick<AttentionEntry, 'about' | 'partnerCodes' | 'since' | 'values'>;

/** A rule of the list: what it finds among the facts on a day. */
export type Finder = (facts: AttentionFacts, day: Day, settings: AttentionSettings) => Found[];

/** An entry of a rule. */
export function entryOf(
  rule: AttentionRuleId,
  { about, partnerCodes, since, values }: Found,
  settings: AttentionSettings,
): AttentionEntry {
  const { severity, businessRule, threshold, mend } = attentionRules[rule];
  const limit = threshold === null ? null : settings[threshold];
  return { rule, severity, businessRule, about, partnerCodes, since, values, limit, mend };
}

/**
 * The grounds of an entry as text: what was accepted stays accepted while they stay as they are. Days that only move
 * with the threshold or the clock are no grounds, nor is what a record is called.
 */
export function groundsOf(values: AttentionEntry['values']): string {
  const names = Object.keys(values).sort();
  return names.map((name) => `${name}=${values[name]}`).join(' ');
}
