import { type Role, scopesOf } from '@concord/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import { v7 } from 'uuid';
import type { Database } from '../database/tables.ts';
import type { Caller, Principal } from '../http/principal.ts';
import { newToken, tokenHash } from './tokens.ts';

/** A session ends two hours after it was last used, and twelve hours after it began. */
const idle = '2 hours';
const absolute = '12 hours';

const isOpen = sql<boolean>`s.expires_at > clock_timestamp() and s.last_seen_at > clock_timestamp() - ${sql.lit(idle)}::interval`;

/** Where somebody signs in from; what the provider says of their proof, where it vouches for them. */
type Signing = Pick<Caller, 'address' | 'device'> & { provenAt?: string | null; secondFactor?: boolean };

/**
 * Begins a session and tells its token, which nothing but the cookie holds. It is never one that was there before. The
 * person has proven who they are just now unless `provenAt` tells otherwise.
 */
export async function openSession(
  trx: Transaction<Database>,
  accountId: string,
  { address, device, provenAt, secondFactor }: Signing,
): Promise<string> {
  const token = newToken();
  await trx
    .insertInto('session')
    .values({
      id: v7(),
      tokenHash: tokenHash(token),
      accountId,
      expiresAt: sql<string>`clock_timestamp() + ${sql.lit(absolute)}::interval`,
      steppedUpAt: provenAt === undefined ? sql<string>`clock_timestamp()` : provenAt,
      secondFactor: secondFactor ?? null,
      address,
      device,
    })
    .execute();
  await trx
    .updateTable('account')
    .set({ lastSignInAt: sql`clock_timestamp()` })
    .where('id', '=', accountId)
    .execute();
  return token;
}

/** Whose session a token is of, or null when it has ended or the account is not active. */
export async function principalOfSession(db: Kysely<Database>, token: string): Promise<Principal | null> {
  const found = await db
    .selectFrom('session as s')
    .innerJoin('account as a', 'a.id', 's.accountId')
    .select(['s.id as sessionId', 's.steppedUpAt', 's.secondFactor', 'a.id', 'a.name', 'a.roles'])
    .select(['a.factorConfirmed', 'a.issuer'])
    .where('s.tokenHash', '=', tokenHash(token))
    .where('a.state', '=', 'active')
    .where(isOpen)
    .executeTakeFirst();
  if (!found) return null;
  const { sessionId, steppedUpAt, id, roles, factorConfirmed, secondFactor, issuer } = found;
  await seen(db, sessionId);
  return {
    kind: 'account',
    id,
    name: found.name ?? '',
    scopes: scopesOf(roles as Role[]),
    roles,
    sessionId,
    secondFactor: secondFactor ?? factorConfirmed,
    provider: issuer !== null,
    steppedUpAt,
    requestsPerMinute: null,
  };
}

/** Once a minute is often enough to tell whether a session is idle. */
const seen = (db: Kysely<Database>, id: string) =>
  db
    .updateTable('session')
    .set({ lastSeenAt: sql`clock_timestamp()` })
    .where('id', '=', id)
    .where('lastSeenAt', '<', sql<string>`clock_timestamp() - interval '1 minute'`)
    .execute();

/** The sessions of an account that are open, latest used first. */
export function openSessionsOf(db: Kysely<Database>, accountId: string) {
  return db
    .selectFrom('session as s')
    .select(['s.id', 's.createdAt', 's.lastSeenAt', 's.expiresAt', 's.device', 's.address'])
    .where('s.accountId', '=', accountId)
    .where(isOpen)
    .orderBy('s.lastSeenAt', 'desc')
    .execute();
}

/** Ends every session of an account, but for one that may go on. */
export async function endSessionsOf(
  db: Kysely<Database>,
  accountId: string,
  but: string | null,
): Promise<void> {
  await db
    .deleteFrom('session')
    .where('accountId', '=', accountId)
    .$if(but !== null, (rows) => rows.where('id', '!=', but))
    .execute();
}

/** Forgets sessions that nobody can go on with; tells how many. */
export async function forgetEndedSessions(db: Kysely<Database>): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('session as s')
    .where(sql<boolean>`not (${isOpen})`)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Forgets access tokens that open nothing any more; tells how many. */
export async function forgetEndedTokens(db: Kysely<Database>): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('accessToken')
    .where('expiresAt', '<', sql<string>`clock_timestamp()`)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
