import { classifyFailure } from '../database/failures.ts';

/** A record comes back only to what it refers to. */
export class ReferenceGone extends Error {
  constructor(noun: string, missing: string) {
    super(`The ${noun} cannot be restored: ${missing} is no longer on the register. Restore that first.`);
  }
}

/** What a foreign key refers to, by the end of its name. */
const references: [RegExp, string][] = [
  [/^citation_use_source$/, 'a source it cites'],
  [/^(activity|conflict)_use_/, 'a record it names'],
  [/_partner$/, 'its partner'],
  [/_network$/, 'its network'],
  [/_priority$/, 'its priority'],
  [/_key_action$/, 'its key action'],
  [/_project$/, 'the project it names'],
  [/_(implements|fallback_for|agreement)$/, 'the agreement it points to'],
];

/** Names in an error of the database what the record refers to and is not there; any other error stays as it is. */
export function namingTheGone(noun: string, error: unknown): unknown {
  const failure = classifyFailure(error);
  if (failure?.kind !== 'foreign-key') return error;
  const found = references.find(([name]) => name.test(failure.constraint ?? ''));
  return new ReferenceGone(noun, found?.[1] ?? 'a record it refers to');
}
