import type { Scope } from './access.ts';

/**
 * What is not for everybody who may read the register. Values of no group are public: what the sources publish. Those of
 * `partner` are what partner systems need to work with the agency, those of `internal` what only the agency sees.
 */
export const fieldGroups = ['partner', 'internal', 'personal'] as const;
export type FieldGroup = (typeof fieldGroups)[number];

/** What must be held to read a group, to write it, and to ask by it. */
export const scopeOfGroup = {
  partner: 'register:partner',
  internal: 'register:internal',
  personal: 'contact-points:personal',
} as const satisfies Record<FieldGroup, Scope>;

/** What stands in the place of a value that is not for the reader: hidden is neither null nor empty. */
export const undisclosed = 'undisclosed';

/** The groups that whoever holds these scopes may not read. */
export const groupsHiddenFrom = (held: readonly string[]): FieldGroup[] =>
  fieldGroups.filter((group) => !held.includes(scopeOfGroup[group]));

/** Whether a value is kept from the reader. */
export const isUndisclosed = (value: unknown): value is typeof undisclosed => value === undisclosed;

/** The value as far as it may be read; null in place of one that is kept back. */
export const disclosed = <T>(value: T): Exclude<T, typeof undisclosed> | null =>
  isUndisclosed(value) ? null : (value as Exclude<T, typeof undisclosed>);
