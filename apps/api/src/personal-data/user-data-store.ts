import type { AccountData } from '@concord/contract';
import type { AccountFacts } from '@concord/core';
import { type Kysely, sql, type Transaction } from 'kysely';
import { instant } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';

const sessions = sql`(select coalesce(json_agg(json_build_object('createdAt', ${instant('s.created_at')},
  'lastSeenAt', ${instant('s.last_seen_at')}, 'device', s.device, 'address', s.address) order by s.created_at), '[]')
  from session s where s.account_id = a.id)`;

/** What an account holds beside name and address, or null where the person is no user. No secret of theirs is told. */
export async function accountData(db: Kysely<Database>, id: string): Promise<AccountData | null> {
  const { rows } = await sql<{ data: AccountData }>`
    select json_build_object('state', a.state, 'roles', a.roles, 'createdAt', ${instant('a.created_at')},
      'updatedAt', ${instant('a.updated_at')}, 'lastSignInAt', ${instant('a.last_sign_in_at')},
      'secondFactor', a.factor_confirmed, 'identityProvider', a.issuer, 'subject', a.subject,
      'reminders', (select to_jsonb(r) - 'account_id' from reminder_setting r where r.account_id = a.id),
      'sessions', ${sessions}) as data
    from account a where a.id = ${id}`.execute(db);
  return rows[0]?.data ?? null;
}

/** The account of a user, locked until the end of the transaction; null where the person is none. */
export async function claimAccount(trx: Transaction<Database>, id: string): Promise<AccountFacts | null> {
  const found = await trx
    .selectFrom('account')
    .select(['id', 'name', 'email', 'state', 'roles'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return found ? { ...found, name: found.name ?? found.email ?? id } : null;
}
