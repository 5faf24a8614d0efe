import type { SignInRefusal } from '@concord/core';

/**
 * Somebody was not let in. Their browser is told the code and nothing else; the audit trail also holds the reason, and
 * who it was as far as that is proven.
 */
export class SignInRefused extends Error {
  override name = 'SignInRefused';
  readonly code: SignInRefusal;
  readonly who: string | null;

  constructor(
    code: SignInRefusal,
    { reason = '', who = null }: { reason?: string; who?: string | null } = {},
  ) {
    super(reason);
    this.code = code;
    this.who = who;
  }
}
