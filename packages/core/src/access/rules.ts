import type { Day } from '../shared/partial-date.ts';
import { type Refusal, refusal } from '../shared/refusal.ts';
import { type AccountState, credentialsAtOnce, type Role } from './access.ts';

/** What a rule needs to know of an account. */
export interface AccountFacts {
  id: string;
  name: string;
  state: AccountState;
  roles: readonly Role[];
}

const governs = ({ state, roles }: Pick<AccountFacts, 'state' | 'roles'>) =>
  state === 'active' && roles.includes('administrator');

/** What may be done with an account; every function answers with the refusals, none = allowed. */
export const accountCan = {
  /** Somebody can always administer the register, and nobody loses the right by a slip of their own hand. */
  become(
    account: AccountFacts,
    next: { state: AccountState; roles: readonly Role[] },
    context: { by: string; otherAdministrators: number },
  ): Refusal[] {
    if (account.state === 'invited' && next.state !== 'invited')
      return [refusal('account-not-active', {}, '/state')];
    if (!governs(account) || governs(next)) return [];
    const at = next.state === account.state ? '/roles' : '/state';
    if (context.by === account.id) return [refusal('own-account', {}, at)];
    return context.otherAdministrators > 0 ? [] : [refusal('last-administrator', { name: account.name }, at)];
  },

  /** It is closed for good, by whoever answers for data protection; somebody can still administer then. */
  close(account: AccountFacts, context: { by: string; otherAdministrators: number }): Refusal[] {
    if (account.state === 'invited') return [];
    return this.become(account, { state: 'disabled', roles: account.roles }, context).map((each) => ({
      ...each,
      at: null,
    }));
  },

  /** A link opens a new account, or an old one again whose password was lost. */
  beInvited(account: Pick<AccountFacts, 'state'> & { provider: boolean }): Refusal[] {
    if (account.state === 'disabled') return [refusal('account-disabled')];
    return account.provider ? [refusal('password-of-provider')] : [];
  },
};

/** What may be done with a partner system. */
export const clientCan = {
  /** The old credential and its successor live side by side, so that a change needs no pause; more would be forgotten. */
  beIssuedCredential(
    client: { name: string; inUse: number },
    { expiresOn, today }: { expiresOn: Day | null; today: Day },
  ): Refusal[] {
    const count = String(client.inUse);
    return [
      ...(client.inUse < credentialsAtOnce
        ? []
        : [refusal('credentials-at-once', { name: client.name, count })]),
      ...notOver(expiresOn, today),
    ];
  },

  /** A new last day still lies ahead. */
  expireOn: notOver,
};

function notOver(expiresOn: Day | null, today: Day): Refusal[] {
  if (expiresOn === null || expiresOn >= today) return [];
  return [refusal('expires-in-the-past', { day: expiresOn }, '/expiresOn')];
}
