import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../database/tables.ts';

/** Nobody can say what will be on record. */
export class NotYetKnown extends Error {
  constructor(at: string) {
    super(`The register cannot be read as known at ${at}, which is still to come.`);
  }
}

/** A read of the past; `settled` is false for the last ten seconds, in which a change may still be under way. */
export type Past = { db: Transaction<Database>; settled: boolean };

/**
 * Reads the register as it was known at an instant (RFC 3339), with the same queries as that of today: all tables they
 * name are those of the schema `known` (migration 018-known-at). Nothing can be written. `past` is the connection's
 * own for that, because plans are kept by search path. Throws `NotYetKnown` for an instant that is still to come.
 */
export function asKnownAt<Answer>(
  past: Kysely<Database>,
  at: string,
  read: (past: Past) => Promise<Answer>,
): Promise<Answer> {
  return past
    .transaction()
    .setAccessMode('read only')
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      const { rows } = await sql<{ settled: boolean | null }>`
        select look_back_to(${at}::timestamptz) as settled`.execute(trx);
      const settled = rows[0]?.settled ?? null;
      if (settled === null) throw new NotYetKnown(at);
      return read({ db: trx, settled });
    });
}

/**
 * A question about the past within a transaction that writes: asked by `read` of the register as it was known at an
 * instant, and afterwards the transaction is again of the present. Throws `NotYetKnown`.
 */
export async function whileKnownAt<Answer>(
  trx: Transaction<Database>,
  at: string,
  read: () => Promise<Answer>,
): Promise<{ settled: boolean; answer: Answer }> {
  const { rows } = await sql<{ present: string; settled: boolean | null }>`
    select current_setting('search_path') as present, look_back_to(${at}::timestamptz) as settled`.execute(
    trx,
  );
  const [{ present, settled }] = rows as [(typeof rows)[number]];
  if (settled === null) throw new NotYetKnown(at);
  const answer = await read();
  // A read that fails ends the transaction, and its settings with it.
  await sql`select set_config('search_path', ${present}, true)`.execute(trx);
  return { settled, answer };
}
