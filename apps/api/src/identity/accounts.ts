import { type Kysely, type Selectable, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { AccountTable } from './table.ts';

export type Account = Selectable<AccountTable>;

/** The account of an address, in whatever case it is written. */
export const accountByEmail = (db: Kysely<Database>, email: string): Promise<Account | undefined> =>
  db
    .selectFrom('account')
    .selectAll()
    .where(sql`lower(email)`, '=', email.trim().toLowerCase())
    .executeTakeFirst();
