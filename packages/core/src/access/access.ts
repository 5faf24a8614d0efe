/** What one may be allowed to do. Every operation of the contract names those it needs. */
export const scopes = [
  'register:read',
  'register:write',
  'register:partner',
  'register:internal',
  'contact-points:personal',
  'exchange-answers:read',
  'changes:read',
  'webhooks:manage',
  'strategy:write',
  'personal-data:manage',
  'audit:read',
  'admin',
] as const;
export type Scope = (typeof scopes)[number];

export const roles = ['reader', 'officer', 'strategy-officer', 'data-protection', 'administrator'] as const;
export type Role = (typeof roles)[number];

// Who has an account works for the agency: what is of a group, but for people's own details, is theirs to read.
const groups = ['register:partner', 'register:internal'] as const;
const reading = ['register:read', ...groups, 'exchange-answers:read'] as const;
const keeping = [...reading, 'register:write', 'contact-points:personal', 'changes:read'] as const;

/**
 * Roles are sets of scopes. An administrator governs access and sees no one's personal details by it; whoever answers
 * for data protection sees them and the audit trail, and changes nothing else.
 */
export const scopesOfRole = {
  reader: reading,
  officer: keeping,
  'strategy-officer': [...keeping, 'strategy:write'],
  'data-protection': [...reading, 'contact-points:personal', 'personal-data:manage', 'audit:read'],
  administrator: [...reading, 'changes:read', 'webhooks:manage', 'audit:read', 'admin'],
} as const satisfies Record<Role, readonly Scope[]>;

/** The scopes that some roles have together, in the order of `scopes`. */
export function scopesOf(held: readonly Role[]): Scope[] {
  const had = new Set<Scope>(held.flatMap((role) => scopesOfRole[role]));
  return scopes.filter((scope) => had.has(scope));
}

export const accountStates = ['invited', 'active', 'disabled'] as const;
export type AccountState = (typeof accountStates)[number];

export const credentialKinds = ['api-key', 'client-secret'] as const;
export type CredentialKind = (typeof credentialKinds)[number];

/** How many credentials a client may have in use at a time: the old one and its successor. */
export const credentialsAtOnce = 2;

/** The shortest password, in characters (NIST SP 800-63B asks for eight at least where a second factor is held). */
export const shortestPassword = 12;

/** Why somebody who comes from the identity provider is not let in; each is a sentence in the app. */
export const signInRefusals = [
  'start-over', // the sign-in took too long, was finished before or began in another browser
  'declined', // the person, or the provider, broke it off
  'provider-away',
  'answer-refused', // the provider's answer could not be believed
  'email-not-verified',
  'not-invited', // an administrator must invite them, or invite them again
  'disabled',
  'no-role',
  'session-over', // a fresh proof was asked for a session that is none, or none of the provider's
  'another-person', // somebody else gave the fresh proof
] as const;
export type SignInRefusal = (typeof signInRefusals)[number];
