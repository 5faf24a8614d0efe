import { type RefusalCode, refusalWords } from './refusals.ts';
import type { RuleId } from './rules.ts';

/** Why something may not be done: a stable code, the rule behind it, one sentence, and the field it concerns. */
export interface Refusal {
  code: RefusalCode;
  rule: RuleId | null;
  sentence: string;
  /** JSON Pointer (RFC 6901) of the field, or null when the whole record is meant. */
  at: string | null;
  params: Record<string, string>;
}

/** Fills the `{names}` of a template; a name without a value stays visible, so that a test finds it. */
export function fill(template: string, params: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (name, key: string) => params[key] ?? name);
}

/** A refusal in the words of its table row. */
export function refusal(
  code: RefusalCode,
  params: Record<string, string> = {},
  at: string | null = null,
): Refusal {
  const { rule, sentence } = refusalWords[code];
  return { code, rule, sentence: fill(sentence, params), at, params };
}

/** Thrown where refusals must stop the work; whoever answers the caller turns them into a problem. */
export class Refused extends Error {
  readonly refusals: Refusal[];

  constructor(refusals: Refusal[]) {
    super(refusals.map((each) => each.sentence).join(' '));
    this.name = 'Refused';
    this.refusals = refusals;
  }
}

/** Throws `Refused` unless the list is empty. */
export function insist(refusals: Refusal[]): void {
  if (refusals.length > 0) throw new Refused(refusals);
}
