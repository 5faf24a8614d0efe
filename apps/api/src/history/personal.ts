import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { Principal } from '../http/principal.ts';
import type { RowState } from './changes-store.ts';

/** What stands in a revision in place of a personal value. */
export interface Digest {
  sha256: string;
}

export function isDigest(value: unknown): value is Digest {
  return typeof value === 'object' && value !== null && 'sha256' in value;
}

/**
 * What may be shown of a value: a personal one as it was to whoever may read it, `undisclosed` to others, `erased` where
 * it was erased. Anything else as it is.
 */
export type Disclose = (value: unknown) => unknown;

/** Makes the disclosure for values out of these rows. */
export async function disclosure(
  db: Kysely<Database>,
  principal: Principal,
  rows: readonly RowState[],
): Promise<Disclose> {
  if (!principal.scopes.includes('contact-points:personal'))
    return (value) => (isDigest(value) ? 'undisclosed' : value);
  const kept = await keptValues(db, rows);
  return (value) => (isDigest(value) ? (kept.get(value.sha256) ?? 'erased') : value);
}

/** Personal values by their digests, as far as they are not erased. */
export async function keptValues(
  db: Kysely<Database>,
  rows: readonly RowState[],
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
