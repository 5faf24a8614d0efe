import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { Caller } from '../../http/principal.ts';
import { inTransaction } from '../../http/transaction.ts';
import { audit } from '../audit.ts';
import { proveSession } from './account-store.ts';
import type { Proven } from './proven.ts';
import { SignInRefused } from './refused.ts';

/** Takes a fresh proof for a session, if it is the same person's. */
export function confirm(
  db: Kysely<Database>,
  sessionId: string,
  proven: Proven,
  caller: Caller,
): Promise<void> {
  return inTransaction(db, async (trx) => {
    const account = await proveSession(trx, sessionId, proven);
    if (!account) throw new SignInRefused('another-person', { who: `${proven.subject} of ${proven.issuer}` });
    const actor = { id: account.id, name: account.name ?? account.id };
    await audit(trx, { kind: 'stepped-up', actor, ...caller });
  });
}
