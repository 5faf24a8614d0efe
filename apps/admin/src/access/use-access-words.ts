import { type Role, roles, type Scope, scopes } from '@concord/core';
import { computed } from 'vue';
import type { Schema } from '../session/contract.ts';
import { useFormats } from '../session/formats.ts';
import { useWords } from '../session/i18n.ts';

export type User = Schema<'User'>;
export type ApiClient = Schema<'ApiClient'>;
export type Credential = Schema<'Credential'>;
export type AuditEntry = Schema<'AuditEntry'>;

/** Roles, scopes and states in words. */
export function useAccessWords() {
  const { t } = useWords();
  const formats = useFormats();
  const roleOptions = computed(() =>
    roles.map((value) => ({
      value,
      label: t(`ui.access.role.${value}.name`),
      text: t(`ui.access.role.${value}.text`),
    })),
  );
  /** The scope itself is the label: it is what a partner's programmer reads in the reference. */
  const scopeOptions = computed(() =>
    scopes.map((value) => ({ value, label: value, text: t(`access.scope.${value}`) })),
  );
  return {
    roleOptions,
    scopeOptions,
    roles: (held: readonly Role[]) =>
      formats.value.list(held.map((role) => t(`ui.access.role.${role}.name`))),
    scopes: (held: readonly Scope[]) => held.join(', '),
    state: (user: User) => t(`access.users.states.${user.state}`),
    /** How somebody is called who may not have said it yet. */
    called: (user: User) =>
      user.name ??
      user.email ??
      t(user.state === 'disabled' ? 'access.users.erased' : 'access.users.unnamed'),
    instant: (at: string | null, never = t('access.never')) =>
      at === null ? never : formats.value.instant(at),
  };
}
