import { roles } from '@concord/core';
import { type Kysely, sql } from 'kysely';
import { v7 } from 'uuid';
import type { Database } from '../database/tables.ts';
import { newToken, tokenHash } from './tokens.ts';

/**
 * While nobody can administer the register, a link lets the first person in, who may then do everything. Tells its
 * token, which is another at each start; null once there is an administrator. There never is a password to begin with.
 */
export function firstAdministrator(db: Kysely<Database>): Promise<string | null> {
  return db.transaction().execute(async (trx) => {
    // Several processes may start at once: one makes the account, and the last link counts.
    await sql`select pg_advisory_xact_lock(hashtext('first administrator'))`.execute(trx);
    const there = await trx
      .selectFrom('account')
      .select(['id', 'state'])
      .where(sql<boolean>`'administrator' = any (roles)`)
      .execute();
    if (there.some(({ state }) => state === 'active')) return null;
    const id = there.find(({ state }) => state === 'invited')?.id ?? v7();
    const token = newToken();
    const invitation = {
      invitationHash: tokenHash(token),
      invitationExpiresAt: sql<string>`clock_timestamp() + interval '1 day'`,
    };
    await trx
      .insertInto('account')
      .values({ id, state: 'invited', roles: [...roles], ...invitation })
      .onConflict((same) => same.column('id').doUpdateSet(invitation))
      .execute();
    return token;
  });
}
