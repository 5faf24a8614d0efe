import { accountCan, insist, Refused, type Role } from '@concord/core';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { Caller } from '../../http/principal.ts';
import { inTransaction } from '../../http/transaction.ts';
import { otherAdministrators } from '../administrators.ts';
import { audit } from '../audit.ts';
import { endSessionsOf, openSession } from '../sessions.ts';
import { accountOf, bindAccount, giveRoles, proveSession } from './account-store.ts';
import type { Proven } from './proven.ts';
import { SignInRefused } from './refused.ts';
import type { ProviderSettings } from './settings.ts';

type Account = NonNullable<Awaited<ReturnType<typeof accountOf>>>;

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
    if (proven.roles) await follow(trx, account, { roles: proven.roles, caller, settings });
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

/** The first sign-in of somebody who is invited: from here on issuer and subject name them. */
async function accept(trx: Transaction<Database>, proven: Proven, caller: Caller): Promise<Account> {
  const { email, issuer, subject } = proven;
  if (email === null) throw new SignInRefused('email-not-verified', { who: `${subject} of ${issuer}` });
  const account = await bindAccount(trx, proven);
  if (!account) throw new SignInRefused('not-invited', { who: email });
  await endSessionsOf(trx, account.id, null);
  const actor = { id: account.id, name: account.name ?? account.id };
  await audit(trx, { kind: 'invitation-accepted', actor, detail: `${subject} of ${issuer}`, ...caller });
  return account;
}

/** Roles are those the provider tells. Nobody comes in without one, nor by a change that leaves no administrator. */
async function follow(
  trx: Transaction<Database>,
  { id, name, state, roles: held }: Account,
  { roles, caller, settings }: { roles: Role[]; caller: Caller; settings: ProviderSettings },
): Promise<void> {
  const who = name ?? id;
  if (roles.length === 0) throw new SignInRefused('no-role', { who });
  if (roles.join() === held.join()) return;
  const by = settings.issuer.href;
  const context = { by, otherAdministrators: await otherAdministrators(trx, id) };
  try {
    insist(accountCan.become({ id, name: who, state, roles: held }, { state, roles }, context));
  } catch (error) {
    if (error instanceof Refused) throw new SignInRefused('no-role', { who, reason: error.message });
    throw error;
  }
  await giveRoles(trx, id, roles);
  const actor = { id: by, name: settings.name };
  await audit(trx, {
    kind: 'user-changed',
    actor,
    subject: id,
    detail: `${state} ${roles.join(' ')}`,
    ...caller,
  });
}

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
