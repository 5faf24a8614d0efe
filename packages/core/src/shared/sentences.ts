import type { RuleId } from './rules.ts';

/** Joins names as English prose does: `a`, `a and b`, `a, b and c`. */
export function listInWords(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A sentence with its stable code, so that an app can translate it, and the rule it rests on. */
export interface RuledSentence<Code extends string = string> {
  rule: RuleId | null;
  code: Code;
  sentence: string;
}
