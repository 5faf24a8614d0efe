import { accountCan, insist, Refused, type Role } from '@concord/core';
import type { Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { Caller } from '../../http/principal.ts';
import { otherAdministrators } from '../administrators.ts';
import { audit } from '../audit.ts';
import { type Account, giveRoles } from './account-store.ts';
import { SignInRefused } from './refused.ts';
import type { ProviderSettings } from './settings.ts';

/** Roles are those the provider tells. Nobody comes in without one, nor by a change that leaves no administrator. */
export async function followRoles(
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
