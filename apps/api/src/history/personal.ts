import { scopeOfGroup, undisclosed } from '@concord/core';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { Reader } from '../http/disclosure.ts';
import { auditReads } from '../identity/audit.ts';
import type { Row } from './states.ts';

/** What stands in a revision in place of a personal value. */
export interface Digest {
  sha256: string;
}

export function isDigest(value: unknown): value is Digest {
  return typeof value === 'object' && value !== null && 'sha256' in value;
}

/** Who reads history, and where it is written down that they read of a person. */
export type HistoryReader = Reader & { trail: Kysely<Database> };

/** Who reads, from what a handler is given: what they read is written down whatever becomes of the request. */
export const readerOf = ({
  lasting,
  principal,
  caller,
  purpose,
}: Reader & { lasting: Kysely<Database> }): HistoryReader => ({ trail: lasting, principal, caller, purpose });

/**
 * What may be shown of a value: a personal one as it was to whoever may read it, `undisclosed` to others, `erased` where
 * it was erased. Anything else as it is.
 */
export type Disclose = (value: unknown) => unknown;

export interface Disclosure {
  disclose: Disclose;
  /** Puts on the trail whose values were disclosed until now; nothing is to be answered before that. */
  keepTrail: () => Promise<void>;
}

/** Makes the disclosure for values out of these rows. */
export async function disclosure(
  db: Kysely<Database>,
  { trail, ...reader }: HistoryReader,
  rows: readonly Row[],
): Promise<Disclosure> {
  if (!reader.principal.scopes.includes(scopeOfGroup.personal))
    return { disclose: (value) => (isDigest(value) ? undisclosed : value), keepTrail: async () => {} };
  const kept = await keptValues(db, rows);
  const persons = personsBehind(rows);
  const told = new Set<string>();
  const disclose: Disclose = (value) => {
    if (!isDigest(value)) return value;
    if (kept.has(value.sha256)) for (const id of persons.get(value.sha256) ?? []) told.add(id);
    return kept.get(value.sha256) ?? 'erased';
  };
  return { disclose, keepTrail: () => auditReads(trail, [...told], reader) };
}

/** Whose values the digests in these rows stand for. */
function personsBehind(rows: readonly Row[]): Map<string, Set<string>> {
  const persons = new Map<string, Set<string>>();
  for (const { recordId, state } of rows)
    for (const value of Object.values(state).filter(isDigest))
      persons.set(value.sha256, (persons.get(value.sha256) ?? new Set()).add(recordId));
  return persons;
}

/** Personal values by their digests, as far as they are not erased. */
export async function keptValues(
  db: Kysely<Database>,
  rows: readonly Pick<Row, 'seq' | 'state'>[],
): Promise<Map<string, unknown>> {
  const digests = rows.flatMap(({ seq, state }) =>
    Object.entries(state).flatMap(([field, value]) =>
      isDigest(value) ? [[`${seq} ${field}`, value.sha256] as const] : [],
    ),
  );
  if (digests.length === 0) return new Map();
  const kept = await db
    .selectFrom('revisionPersonal')
    .select(['revisionSeq', 'field', 'value'])
    .where('revisionSeq', 'in', [...new Set(digests.map(([key]) => Number(key.split(' ')[0])))])
    .execute();
  const values = new Map(kept.map(({ revisionSeq, field, value }) => [`${revisionSeq} ${field}`, value]));
  return new Map(
    digests.flatMap(([key, digest]) => (values.has(key) ? [[digest, values.get(key)] as const] : [])),
  );
}
