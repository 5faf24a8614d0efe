import { conflict, invalid, type RefusalWords } from '../shared/refusal-words.ts';

/** Why somebody's rights, or a credential, may not be as somebody wants them. */
export const accessRefusals = {
  'last-administrator': conflict(
    null,
    'Somebody must be able to administer',
    '{name} is the only active administrator: give the role to somebody else first.',
  ),
  'own-account': conflict(
    null,
    'Nobody shuts themselves out',
    'This is your own account: another administrator must take away its rights.',
  ),
  'account-not-active': conflict(
    null,
    'The account is not active yet',
    'Nobody has accepted the invitation yet: an account becomes active by that.',
  ),
  'account-disabled': conflict(
    null,
    'The account is disabled',
    'A disabled account cannot be invited: make it active first.',
  ),
  'email-taken': conflict(null, 'The address is taken', 'Another account has the address {email}.'),
  'credentials-at-once': conflict(
    null,
    'Two credentials at a time',
    '{name} has {count} credentials in use, the old one and its successor: revoke one first.',
  ),
  'expires-in-the-past': invalid(null, 'The last day is over', 'The last day, {day}, has passed already.'),
  'address-not-a-network': invalid(
    null,
    'Not a network address',
    '{address} is not an address or network such as 192.0.2.7 or 192.0.2.0/24.',
  ),
  'local-accounts-off': conflict(
    null,
    'People sign in through the identity provider',
    'Accounts with a password are switched off here: sign in through the agency’s identity provider.',
  ),
  'password-of-provider': conflict(
    null,
    'The identity provider keeps the password',
    'This account signs in through the agency’s identity provider: password and second factor are changed there.',
  ),
} as const satisfies Record<string, RefusalWords>;
