import { sql, type Transaction } from 'kysely';
import type { Database } from '../database/tables.ts';

export type Act = { actor: string; reason: string | null; requestId: string | null };

/**
 * Says who makes the changes of this transaction, and why; every revision it writes carries it. Ends with the
 * transaction. Without it a change is recorded as that of the database login.
 */
export async function actAs(trx: Transaction<Database>, act: Act): Promise<void> {
  await sql`select set_config('concord.actor', ${act.actor}, true), set_config('concord.reason', ${act.reason ?? ''}, true),
    set_config('concord.request_id', ${act.requestId ?? ''}, true)`.execute(trx);
}

/** Says why the changes of this transaction are made, where the reason is a part of what is asked. */
export async function because(trx: Transaction<Database>, reason: string): Promise<void> {
  await sql`select set_config('concord.reason', ${reason}, true)`.execute(trx);
}
