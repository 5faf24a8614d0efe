import type { Role } from '@concord/core';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { Proven } from './proven.ts';

const columns = ['id', 'name', 'state', 'roles'] as const;
const next = { version: sql<number>`version + 1`, updatedAt: sql<string>`clock_timestamp()` };

/** Locks the account that a person signed in to before, whatever their address is by now. */
export const accountOf = (trx: Transaction<Database>, { issuer, subject }: Proven) =>
  trx
    .selectFrom('account')
    .select(columns)
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .forUpdate()
    .executeTakeFirst();

export type Account = NonNullable<Awaited<ReturnType<typeof accountOf>>>;

/**
 * Gives the account that is invited by this verified address to the person, for good; password and second factor of an
 * earlier life end. Letters count alike in ASCII alone, so that no other address passes for it.
 */
export const bindAccount = (trx: Transaction<Database>, { issuer, subject, email, name }: Proven) =>
  trx
    .updateTable('account')
    .set({
      ...next,
      issuer,
      subject,
      name: sql<string>`coalesce(${name}, name, email)`,
      state: 'active',
      passwordHash: null,
      factorSalt: null,
      factorConfirmed: false,
      factorPending: null,
      factorStep: null,
      recoveryHashes: [],
      invitationHash: null,
      invitationExpiresAt: null,
      failures: 0,
      lockedUntil: null,
    })
    .where(sql<boolean>`lower(email collate "C") = lower(${email}::text collate "C")`)
    .where('issuer', 'is', null)
    .where('state', '!=', 'disabled')
    .where('invitationExpiresAt', '>', sql<string>`clock_timestamp()`)
    .returning(columns)
    .executeTakeFirst();

export const giveRoles = (trx: Transaction<Database>, id: string, roles: Role[]): Promise<unknown> =>
  trx
    .updateTable('account')
    .set({ ...next, roles })
    .where('id', '=', id)
    .execute();

/** Marks a session as proven afresh if it is this person's; tells whose it is, or undefined. */
export const proveSession = (
  trx: Transaction<Database>,
  sessionId: string,
  { issuer, subject, provenAt }: Proven,
) =>
  trx
    .updateTable('session as s')
    .from('account as a')
    .set({ steppedUpAt: provenAt })
    .where('s.id', '=', sessionId)
    .whereRef('a.id', '=', 's.accountId')
    .where('a.issuer', '=', issuer)
    .where('a.subject', '=', subject)
    .where('a.state', '=', 'active')
    .returning(['a.id', 'a.name'])
    .executeTakeFirst();
