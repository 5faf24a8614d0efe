import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { Account } from '../identity/accounts.ts';

export const accountById = (db: Kysely<Database>, id: string): Promise<Account | undefined> =>
  db.selectFrom('account').selectAll().where('id', '=', id).executeTakeFirst();

const invited = (db: Kysely<Database>, hash: Buffer) =>
  db
    .selectFrom('account')
    .selectAll()
    .where('invitationHash', '=', hash)
    .where('invitationExpiresAt', '>', sql<string>`clock_timestamp()`);

/** The account an open invitation is for. */
export const accountByInvitation = (db: Kysely<Database>, hash: Buffer): Promise<Account | undefined> =>
  invited(db, hash).executeTakeFirst();

/** The same for who accepts it: of several at once the others wait, and then there is none. */
export const claimInvitation = (trx: Transaction<Database>, hash: Buffer): Promise<Account | undefined> =>
  invited(trx, hash).forUpdate().executeTakeFirst();

/** After five wrong proofs in a row an account rests for a minute, then two, four … up to a quarter of an hour. */
export async function countFailure(db: Kysely<Database>, id: string): Promise<void> {
  await db
    .updateTable('account')
    .set({
      failures: sql`failures + 1`,
      lockedUntil: sql`case when failures + 1 >= 5
        then clock_timestamp() + least(interval '15 minutes', interval '1 minute' * (2 ^ least(failures - 4, 10))) end`,
    })
    .where('id', '=', id)
    .execute();
}

/**
 * What a right proof leaves behind: no failures, and a code that cannot be used again. Tells whether it was the first to
 * use the code: of two at once, one is refused.
 */
export async function countSuccess(
  trx: Transaction<Database>,
  id: string,
  used: { step: number } | { recovery: Buffer } | null,
): Promise<boolean> {
  let update = trx.updateTable('account').set({ failures: 0, lockedUntil: null }).where('id', '=', id);
  if (used && 'step' in used)
    update = update
      .set({ factorStep: used.step })
      .where(sql<boolean>`coalesce(factor_step < ${used.step}, true)`);
  if (used && 'recovery' in used)
    update = update
      .set({ recoveryHashes: sql`array_remove(recovery_hashes, ${used.recovery})` })
      .where(sql<boolean>`${used.recovery} = any (recovery_hashes)`);
  const { numUpdatedRows } = await update.executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Raises the version, so that an administrator who has the account open hears of the change. */
export const changeAccount = (
  trx: Transaction<Database>,
  id: string,
  set: Partial<Omit<Account, 'id' | 'version'>>,
): Promise<unknown> =>
  trx
    .updateTable('account')
    .set({ ...set, version: sql`version + 1`, updatedAt: sql`clock_timestamp()` })
    .where('id', '=', id)
    .execute();
