import type { Role } from '@concord/core';
import type { Say } from '../session/i18n.ts';
import type { User } from './use-access-words.ts';

export interface UserDraft {
  name: string | null;
  email: string;
  roles: Role[];
}

export const draftOf = (user: User | null): UserDraft => ({
  name: user?.name ?? null,
  email: user?.email ?? '',
  roles: user?.roles ?? [],
});

/** Only what changed: an account that was never accepted has no name to send. */
export function changesOf(draft: UserDraft, user: User) {
  const name = draft.name?.trim() || null;
  return {
    ...(name !== null && name !== user.name && { name }),
    ...(draft.roles.join() !== user.roles.join() && { roles: draft.roles }),
  };
}

export function check(draft: UserDraft, user: User | null, t: Say): Record<string, string> {
  const found: Record<string, string> = {};
  if (user === null && !draft.email.trim()) found['/email'] = t('ui.check.required');
  else if (user === null && !/^\S+@\S+\.\S+$/.test(draft.email.trim()))
    found['/email'] = t('access.users.emailWrong');
  if (user?.name && !draft.name?.trim()) found['/name'] = t('ui.check.required');
  if (draft.roles.length === 0) found['/roles'] = t('access.users.rolesNeeded');
  return found;
}
