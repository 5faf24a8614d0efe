import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { auditReads } from '../identity/audit.ts';
import type { OperationDocument } from './document.ts';
import { idsTold, placesOf, withoutValues } from './field-groups.ts';
import type { AnyReply } from './outgoing.ts';
import type { Caller, Principal } from './principal.ts';

/** What a reader of personal data must hold. */
const scope = 'contact-points:personal';

/**
 * Makes the guard of an operation's replies: personal values are undisclosed to whoever may not read them, and each
 * person whose values are read is on the trail with who read them and why, or nothing is answered at all.
 */
export function personalDataGuard({ replies }: OperationDocument) {
  const places = [...replies.values()].flatMap((schema) => placesOf('personal', schema));
  return async (
    db: Kysely<Database>,
    reply: AnyReply,
    { principal, caller, purpose }: { principal: Principal; caller: Caller; purpose: string | null },
  ): Promise<AnyReply> => {
    if (places.length === 0 || reply.body === undefined) return reply;
    const body = typeof reply.body === 'string' ? JSON.parse(reply.body) : reply.body;
    if (!principal.scopes.includes(scope)) return { ...reply, body: withoutValues(places, body) };
    await auditReads(db, idsTold(places, body), { principal, caller, purpose });
    return reply;
  };
}
