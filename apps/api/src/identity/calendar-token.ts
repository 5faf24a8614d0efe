import { createHmac } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { nobody, type Principal } from '../http/principal.ts';
import type { SecretKey } from './secret-key.ts';
import { sameBytes } from './tokens.ts';

const markOf = (key: SecretKey, accountId: string): Buffer =>
  createHmac('sha256', key.bytes).update('calendar\0').update(accountId).digest().subarray(0, 24);

/**
 * What a calendar program proves itself by: it can send nothing but an address. Opens the calendar alone, for as long as
 * the account is active; derived from the installation's key, so nothing is stored.
 */
export const calendarToken = (key: SecretKey, accountId: string): string =>
  `${accountId}.${markOf(key, accountId).toString('base64url')}`;

/** Whose calendar a token opens, who then may read the register and nothing else; null if it opens none. */
export async function principalOfCalendar(
  db: Kysely<Database>,
  token: string,
  key: SecretKey,
): Promise<Principal | null> {
  const [, id, mark] = /^([0-9a-f-]{36})\.([\w-]{32})$/.exec(token) ?? [];
  if (!id || !mark || !sameBytes(Buffer.from(mark, 'base64url'), markOf(key, id))) return null;
  const found = await db
    .selectFrom('account')
    .select('name')
    .where('id', '=', id)
    .where('state', '=', 'active')
    .executeTakeFirst();
  return found ? { ...nobody, id, name: found.name ?? '', scopes: ['register:read'] } : null;
}
