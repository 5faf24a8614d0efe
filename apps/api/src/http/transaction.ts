import type { Kysely, Transaction } from 'kysely';
import { classifyFailure } from '../database/failures.ts';
import type { Database } from '../database/tables.ts';
import { HttpProblem } from './problem.ts';

/**
 * Runs a change in a transaction of its own. Who loses the database in the midst of the commit cannot know whether the
 * change was made; then the answer says so, where otherwise 503 promises that nothing was changed.
 */
export async function inTransaction<T>(
  db: Kysely<Database>,
  work: (trx: Transaction<Database>) => Promise<T>,
): Promise<T> {
  let committing = false;
  try {
    return await db.transaction().execute(async (trx) => {
      const result = await work(trx);
      committing = true;
      return result;
    });
  } catch (error) {
    if (!committing || classifyFailure(error)?.kind !== 'unavailable') throw error;
    throw new HttpProblem(
      'outcome-unknown',
      'The database went away while the change was being saved. Send the same request with the same Idempotency-Key, or read the record first.',
      { headers: { 'Retry-After': '1' } },
    );
  }
}
