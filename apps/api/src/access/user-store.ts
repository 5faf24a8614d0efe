import type { Input, User, UserList } from '@concord/contract';
import type { Role } from '@concord/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import { v7 } from 'uuid';
import { NotFound, Stale } from '../database/claim.ts';
import type { JsonText } from '../database/columns.ts';
import { anyOf, instant, matches } from '../database/fragments.ts';
import { type PageQuery, page, sortName, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { newToken, tokenHash } from '../identity/tokens.ts';

const userJson = sql<User>`json_build_object('id', a.id, 'version', a.version, 'createdAt', ${instant('a.created_at')},
  'updatedAt', ${instant('a.updated_at')}, 'name', a.name, 'email', a.email, 'state', a.state, 'roles', a.roles,
  'secondFactor', a.factor_confirmed, 'provider', a.issuer is not null,
  'lastSignInAt', ${instant('a.last_sign_in_at')}, 'invitationExpiresAt',
  case when a.invitation_hash is not null and a.invitation_expires_at > clock_timestamp()
    then ${instant('a.invitation_expires_at')} end)`;

const called = sql`fold(coalesce(a.name, a.email, '~'))`;

/** One page of the accounts. */
export function listUsers(
  db: Kysely<Database>,
  query: Input<'listUsers'>['query'],
): Promise<JsonText<UserList>> {
  let rows = db.selectFrom('account as a');
  if (query.state) rows = rows.where(sql<boolean>`a.state = any(${anyOf(query.state)})`);
  if (query.q) rows = rows.where(matches(sql`concat_ws(' ', a.name, a.email)`, query.q));
  return page(rows, {
    json: userJson,
    id: sql`a.id`,
    fields: {
      name: sortName(called),
      email: sortText(sql`lower(a.email)`),
      lastSignInAt: sortText(instant('a.last_sign_in_at')),
      createdAt: sortText(instant('a.created_at')),
    },
    defaultSort: 'name',
    path: '/users',
    asked: query as PageQuery & Record<string, unknown>,
  });
}

/** An account; throws `NotFound`. */
export async function getUser(db: Kysely<Database>, id: string): Promise<User> {
  const row = await db
    .selectFrom('account as a')
    .select(userJson.as('user'))
    .where('a.id', '=', id)
    .executeTakeFirst();
  if (!row) throw new NotFound('account', id);
  return row.user;
}

/** Locks an account; throws `NotFound`, or `Stale` unless it is at that version (null for any). */
export async function claimUser(
  trx: Transaction<Database>,
  id: string,
  version: number | null,
): Promise<User> {
  await trx.selectFrom('account').select('id').where('id', '=', id).forUpdate().execute();
  const user = await getUser(trx, id);
  if (version === null || version === user.version) return user;
  throw new Stale({ version: user.version, changedAt: user.updatedAt, changedBy: 'Another administrator' });
}

export async function createUser(
  trx: Transaction<Database>,
  user: { name: string | null; email: string | null; roles: Role[] },
): Promise<string> {
  const id = v7();
  await trx
    .insertInto('account')
    .values({ id, ...user, state: 'invited' })
    .execute();
  return id;
}

export const changeUser = (
  trx: Transaction<Database>,
  id: string,
  set: { name?: string; roles?: Role[]; state?: 'active' | 'disabled' },
): Promise<unknown> =>
  trx
    .updateTable('account')
    .set({ ...set, version: sql`version + 1`, updatedAt: sql`clock_timestamp()` })
    .where('id', '=', id)
    .execute();

/** Makes the token of a link that opens an account once within seven days; an earlier one opens nothing any more. */
export async function inviteUser(
  trx: Transaction<Database>,
  id: string,
): Promise<{ token: string; expiresAt: string }> {
  const token = newToken();
  const { invitationExpiresAt } = await trx
    .updateTable('account')
    .set({
      invitationHash: tokenHash(token),
      invitationExpiresAt: sql`clock_timestamp() + interval '7 days'`,
    })
    .where('id', '=', id)
    .returning('invitationExpiresAt')
    .executeTakeFirstOrThrow(() => new NotFound('account', id));
  return { token, expiresAt: invitationExpiresAt as string };
}
