import { createHmac } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { nobody, type Principal } from '../http/principal.ts';
import type { SecretKey } from './secret-key.ts';
import { sameBytes } from './tokens.ts';

/** What a token is good for, and for nothing else. */
type Use = 'calendar' | 'unsubscribe';

/** An account, and how often its addresses were made anew. */
type Owner = { id: string; calendarSerial: number };

function markOf(key: SecretKey, use: Use, { id, calendarSerial }: Owner): Buffer {
  const mark = createHmac('sha256', key.bytes).update(`${use}\0`).update(id);
  if (use === 'calendar' && calendarSerial > 0) mark.update(`\0${calendarSerial}`);
  return mark.digest().subarray(0, 24);
}

/**
 * What a program proves itself by that can send nothing but an address: a calendar, or whoever ends mails by one click.
 * Derived from the installation's key, so nothing is stored; it ends with the account, that of a calendar also when the
 * person has their addresses made anew.
 */
export const accountToken = (key: SecretKey, use: Use, owner: Owner): string =>
  `${owner.id}.${markOf(key, use, owner).toString('base64url')}`;

/** Whose token it is; undefined if it opens nothing, or the account is not active. */
export async function ownerOfToken(
  db: Kysely<Database>,
  key: SecretKey,
  use: Use,
  token: string,
): Promise<{ id: string; name: string } | undefined> {
  const [, id, mark] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{32})$/.exec(token) ?? [];
  if (!id || !mark) return undefined;
  const owner = await db
    .selectFrom('account')
    .select(['id', 'name', 'calendarSerial'])
    .where('id', '=', id)
    .where('state', '=', 'active')
    .executeTakeFirst();
  const good = owner && sameBytes(Buffer.from(mark, 'base64url'), markOf(key, use, owner));
  return good ? { id, name: owner.name ?? '' } : undefined;
}

/** Whose calendar a token opens, who then may read the register and nothing else; null if it opens none. */
export async function principalOfCalendar(
  db: Kysely<Database>,
  token: string,
  key: SecretKey,
): Promise<Principal | null> {
  const found = await ownerOfToken(db, key, 'calendar', token);
  return found ? { ...nobody, ...found, scopes: ['register:read', 'register:internal'] } : null;
}
