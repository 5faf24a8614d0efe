import { type AttentionEntry, groundsOf } from '../attention/entry.ts';
import { paired } from '../exchange-answer-receipts/paired.ts';

export interface AttentionComparison {
  appeared: readonly AttentionEntry[];
  vanished: readonly AttentionEntry[];
}

/** The same entry on other grounds is another matter, as it is where entries are accepted. */
const keyOf = ({ rule, about, values }: AttentionEntry) => `${rule} ${about.id} ${groundsOf(values)}`;

/** What would need attention and does not yet, and what no longer would. */
export function compareAttention(
  before: readonly AttentionEntry[],
  after: readonly AttentionEntry[],
): AttentionComparison {
  const { gained, lost } = paired(before, after, keyOf);
  return { appeared: gained, vanished: lost };
}
