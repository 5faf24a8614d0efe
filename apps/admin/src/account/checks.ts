import { shortestPassword } from '@concord/core';
import type { Say } from '../session/i18n.ts';

type Found = Record<string, string>;

/** What is asked for and still empty. */
export function missing(draft: Record<string, string>, names: readonly string[], t: Say): Found {
  const empty = names.filter((name) => (draft[name] ?? '').trim() === '');
  return Object.fromEntries(empty.map((name) => [`/${name}`, t('ui.check.required')]));
}

/** A new password is long; nothing else is asked of it. */
export function tooShort(password: string, pointer: string, t: Say): Found {
  if (password.length >= shortestPassword) return {};
  return { [pointer]: t('account.password.tooShort', { n: shortestPassword, now: password.length }) };
}

/** The digits of an authenticator app, however they were grouped. */
export const digitsOf = (code: string): string => code.replaceAll(/\s/g, '');
