import { registerTables } from '../database/register-tables.ts';
import type { RevisionTable } from './table.ts';

/** What can happen to a record. */
export const happenings = ['created', 'updated', 'deleted', 'restored'] as const;
type Happening = (typeof happenings)[number];

/** A filter names something that never happens here. */
export class UnknownChangeType extends Error {}

/** The name of a kind of record in the feed: `agreement-milestone`. */
export const recordType = (sqlName: string): string => sqlName.replaceAll('_', '-');

/** Every kind of record whose changes the feed tells. */
export const recordTypes = (): string[] =>
  Object.values(registerTables).map(({ sqlName }) => recordType(sqlName));

type Happened = { tableName: string; operation: RevisionTable['operation']['__select__']; version: number };

/** What a change is called: `agreement.updated`. What comes back after a deletion is `restored`. */
export function changeType({ tableName, operation, version }: Happened): `${string}.${Happening}` {
  const what = {
    update: 'updated',
    delete: 'deleted',
    insert: version === 1 ? 'created' : 'restored',
  } as const;
  return `${recordType(tableName)}.${what[operation]}`;
}

/**
 * Whether a change is of one of these types: each `agreement.updated`, or `agreement` for all that happens to one.
 * Null means any. Throws `UnknownChangeType`.
 */
export function typeFilter(types: readonly string[] | null): (change: Happened) => boolean {
  if (types === null) return () => true;
  const known = recordTypes().flatMap((name) => [name, ...happenings.map((what) => `${name}.${what}`)]);
  const unknown = types.filter((type) => !known.includes(type));
  if (unknown.length) throw new UnknownChangeType(`There is no type of change ${unknown.join(', ')}.`);
  const wanted = new Set(types);
  return (change) => wanted.has(changeType(change)) || wanted.has(recordType(change.tableName));
}
