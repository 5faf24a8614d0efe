import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { Caller } from '../../http/principal.ts';
import { inTransaction } from '../../http/transaction.ts';
import { audit } from '../audit.ts';
import { endSessionsOf, openSession } from '../sessions.ts';
import { type Account, accountOf, bindAccount } from './account-store.ts';
import { followRoles } from './follow-roles.ts';
import type { Proven } from './proven.ts';
import { SignInRefused } from './refused.ts';
import type { ProviderSettings } from './settings.ts';

/** Lets a person in whom the provider vouches for, if they have an account or an invitation; tells the session's token. */
export function admit(
  db: Kysely<Database>,
  proven: Proven,
  { caller, settings }: { caller: Caller; settings: ProviderSettings },
): Promise<string> {
  return inTransaction(db, async (trx) => {
    const account = (await accountOf(trx, proven)) ?? (await accept(trx, proven, caller));
    const who = account.name ?? account.id;
    if (account.state === 'disabled') throw new SignInRefused('disabled', { who });
    if (proven.roles) await followRoles(trx, account, { roles: proven.roles, caller, settings });
    const token = await openSession(trx, account.id, { ...caller, ...proven });
    await audit(trx, {
      kind: 'signed-in',
      actor: { id: account.id, name: who },
      detail: settings.name,
      ...caller,
    });
    return token;
  });
}

/** For the administrator, who can do something about it. */
const unsaid =
  'the provider never says whether an address is verified (email_verified); CONCORD_OIDC_TRUST_EMAIL=yes trusts it nevertheless';

/** The first sign-in of somebody who is invited: from here on issuer and subject name them. */
async function accept(trx: Transaction<Database>, proven: Proven, caller: Caller): Promise<Account> {
  const { email, issuer, subject } = proven;
  if (email === null) {
    const reason = proven.emailUnsaid ? unsaid : 'the address is not verified there, or there is none';
    throw new SignInRefused('email-not-verified', { who: `${subject} of ${issuer}`, reason });
  }
  const account = await bindAccount(trx, proven);
  if (!account) throw new SignInRefused('not-invited', { who: email });
  await endSessionsOf(trx, account.id, null);
  const actor = { id: account.id, name: account.name ?? account.id };
  await audit(trx, { kind: 'invitation-accepted', actor, detail: `${subject} of ${issuer}`, ...caller });
  return account;
}
