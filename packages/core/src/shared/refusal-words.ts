import type { RuleId } from './rules.ts';

/** `conflict`: a rule of the domain stands against it (409). `invalid`: the input contradicts itself (400). */
export type RefusalKind = 'conflict' | 'invalid';

export interface RefusalWords {
  kind: RefusalKind;
  rule: RuleId | null;
  title: string;
  /** `{names}` are filled from the refusal's params. */
  sentence: string;
}

/** A row of the table for what a rule of the domain stands against. */
export function conflict(rule: RuleId | null, title: string, sentence: string): RefusalWords {
  return { kind: 'conflict', rule, title, sentence };
}

/** A row of the table for input that contradicts itself. */
export function invalid(rule: RuleId | null, title: string, sentence: string): RefusalWords {
  return { kind: 'invalid', rule, title, sentence };
}
