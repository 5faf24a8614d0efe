import { type Kysely, sql } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { newToken, sameBytes, tokenHash } from '../tokens.ts';
import { type FlowSecrets, secretsOf } from './flow-secrets.ts';

/** How long somebody may take at the provider. */
const lasts = '10 minutes';

/** A sign-in that is under way. */
export interface Flow {
  /** What the provider's answer must prove itself by. */
  secrets: FlowSecrets;
  beganAt: string;
  returnTo: string;
  /** The session for which a fresh proof is asked, or null for a sign-in. */
  sessionId: string | null;
}

/** Begins a sign-in and tells the token that nothing but the cookie holds. */
export async function beginFlow(
  db: Kysely<Database>,
  { returnTo, sessionId }: Pick<Flow, 'returnTo' | 'sessionId'>,
): Promise<{ token: string; secrets: FlowSecrets }> {
  const token = newToken();
  await db
    .insertInto('signInFlow')
    .values({ tokenHash: tokenHash(token), returnTo, sessionId })
    .execute();
  return { token, secrets: secretsOf(token) };
}

/**
 * Takes the sign-in that a browser has under way: it is over by that, whatever becomes of it. Null for a browser that
 * began none, for another's answer, and after ten minutes.
 */
export async function takeFlow(
  db: Kysely<Database>,
  token: string | null,
  state: string | null,
): Promise<Flow | null> {
  if (token === null || state === null) return null;
  const secrets = secretsOf(token);
  // Somebody else's state ends nothing: a foreign page cannot disturb a sign-in.
  if (!sameBytes(Buffer.from(secrets.state), Buffer.from(state))) return null;
  const row = await db
    .deleteFrom('signInFlow')
    .where('tokenHash', '=', tokenHash(token))
    .returning(['beganAt', 'returnTo', 'sessionId', isUnderWay.as('underWay')])
    .executeTakeFirst();
  return row?.underWay ? { ...row, secrets } : null;
}

const isUnderWay = sql<boolean>`began_at > clock_timestamp() - ${sql.lit(lasts)}::interval`;

/** Forgets what nobody came back from; tells how many. */
export async function forgetOldFlows(db: Kysely<Database>): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('signInFlow')
    .where(sql<boolean>`not ${isUnderWay}`)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
