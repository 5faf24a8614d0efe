import type { Schema } from '../session/contract.ts';
import type { PartnerLabel } from '../ui/types.ts';

export type Entry = Schema<'AttentionEntry'>;
export type Rule = Schema<'AttentionRule'>;
export type Severity = Schema<'AttentionSeverity'>;

/** Of the partners of an entry the one whose name needs a footnote (BR17). */
export const footnoted = ({ partners }: Pick<Entry, 'partners'>): PartnerLabel | null =>
  partners.find(({ designation }) => designation !== null) ?? null;

/** What an entry is called where there is no room for a footnote. */
export const shortLabel = (entry: Entry): string => footnoted(entry)?.code ?? entry.about.label;
