import { clientCan } from '@concord/core';
import type { Say } from '../session/i18n.ts';
import type { ApiClient, Credential } from './use-access-words.ts';

/** Whether a credential still opens anything: its last day is a day on which it does. */
export function standingOf(
  { revokedAt, expiresOn }: Credential,
  today: string,
): 'in-use' | 'over' | 'revoked' {
  if (revokedAt !== null) return 'revoked';
  return expiresOn !== null && expiresOn < today ? 'over' : 'in-use';
}

/** Why no further credential can be issued now, or null. */
export function refusalOfIssuing({ name, credentials }: ApiClient, today: string, t: Say): string | null {
  const inUse = credentials.filter((each) => standingOf(each, today) === 'in-use').length;
  const refused = clientCan.beIssuedCredential({ name, inUse }, { expiresOn: null, today });
  return refused.length > 0 ? t('access.credentials.enough', { n: inUse }) : null;
}
