import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { Principal } from '../http/principal.ts';
import { prefixIn, sameBytes, tokenHash } from './tokens.ts';

/** In use: not revoked, and neither its last day nor that of its partner system is over. */
const inUse = (
  today: string,
) => sql<boolean>`k.revoked_at is null and coalesce(k.expires_on >= ${today}::date, true)
  and coalesce(c.expires_on >= ${today}::date, true)`;

const mayCallFrom = (address: string) =>
  sql<boolean>`(c.addresses = '{}' or ${address}::inet <<= any (c.addresses))`;

const columns = ['k.id as credentialId', 'k.hash', 'c.id', 'c.name', 'c.requestsPerMinute'] as const;

const credentials = (db: Kysely<Database>, today: string, address: string) =>
  db
    .selectFrom('credential as k')
    .innerJoin('apiClient as c', 'c.id', 'k.clientId')
    .where(inUse(today))
    .where(mayCallFrom(address));

export type Asking = { today: string; address: string };

/** The partner system whose key or secret this is, or null; `kind` tells which of both is asked for. */
export async function clientOf(
  db: Kysely<Database>,
  text: string,
  kind: 'api-key' | 'client-secret',
  { today, address }: Asking,
) {
  const prefix = prefixIn(text);
  if (prefix === null) return null;
  const found = await credentials(db, today, address)
    .select([...columns, 'c.scopes'])
    .where('k.prefix', '=', prefix)
    .where('k.kind', '=', kind)
    .executeTakeFirst();
  if (!found || !sameBytes(found.hash, tokenHash(text))) return null;
  await used(db, found.credentialId);
  return found;
}

/** The partner system that bought an access token with a secret that is still in use, or null. */
export async function clientOfToken(db: Kysely<Database>, token: string, { today, address }: Asking) {
  const found = await credentials(db, today, address)
    .innerJoin('accessToken as t', 't.credentialId', 'k.id')
    .select([...columns, 't.scopes'])
    .where('t.tokenHash', '=', tokenHash(token))
    .where('t.expiresAt', '>', sql<string>`clock_timestamp()`)
    // What was taken from the partner system since is taken from its tokens as well.
    .where(sql<boolean>`t.scopes <@ c.scopes`)
    .executeTakeFirst();
  return found ?? null;
}

type Found = NonNullable<Awaited<ReturnType<typeof clientOf>>>;

export const principalOfClient = ({ id, name, scopes, requestsPerMinute }: Found): Principal => ({
  kind: 'client',
  id,
  name,
  scopes,
  roles: [],
  sessionId: null,
  secondFactor: false,
  provider: false,
  steppedUpAt: null,
  requestsPerMinute,
});

const used = (db: Kysely<Database>, id: string) =>
  db
    .updateTable('credential')
    .set({ lastUsedAt: sql`clock_timestamp()` })
    .where('id', '=', id)
    .where(sql<boolean>`coalesce(last_used_at < clock_timestamp() - interval '1 minute', true)`)
    .execute();
