/** The agency's OpenID Connect provider, and what this server is to it. */
export interface ProviderSettings {
  issuer: URL;
  clientId: string;
  clientSecret: string;
  /** What people call it. */
  name: string;
  /** The public origin of this server, to which people come back. */
  origin: string;
  /** The claim that tells a person's roles, or null where an administrator gives them here. */
  rolesClaim: string | null;
  /** Whether an address counts of which the provider never says that it is verified. */
  trustsEmail: boolean;
}

/** Where people come back to; the provider must know this address below the public origin. */
export const callbackPath = '/sign-in/oidc/callback';

/** Where the way to the provider begins. */
export const startPath = '/sign-in/oidc';

/** Where somebody whose session here has ended is led to sign out there as well. */
export const signOutPath = '/sign-in/oidc/sign-out';

/** Where they come back to from there; the provider must know this address below the public origin, too. */
export const signedOutPath = '/sign-in';

type Environment = Record<string, string | undefined>;

const needed = [
  'CONCORD_OIDC_ISSUER',
  'CONCORD_OIDC_CLIENT_ID',
  'CONCORD_OIDC_CLIENT_SECRET',
  'CONCORD_ORIGIN',
] as const;

const allOf = new Intl.ListFormat('en-GB');

/** Reads the settings of the provider, or null; refuses with a sentence what is missing or does not fit. */
export function readProvider(env: Environment): ProviderSettings | null {
  if (!Object.keys(env).some((name) => name.startsWith('CONCORD_OIDC_') && env[name])) return null;
  const missing = needed.filter((name) => !env[name]);
  if (missing.length)
    throw new Error(`To sign in through a provider ${allOf.format(missing)} must be set as well.`);
  const issuer = secureAddress('CONCORD_OIDC_ISSUER', env.CONCORD_OIDC_ISSUER as string);
  if (issuer.search || issuer.hash)
    throw new Error('CONCORD_OIDC_ISSUER must be the issuer alone, without a query or fragment.');
  return {
    issuer,
    clientId: env.CONCORD_OIDC_CLIENT_ID as string,
    clientSecret: env.CONCORD_OIDC_CLIENT_SECRET as string,
    name: env.CONCORD_OIDC_NAME || issuer.hostname,
    origin: publicOrigin(env.CONCORD_ORIGIN as string),
    rolesClaim: env.CONCORD_OIDC_ROLES_CLAIM || null,
    trustsEmail: yesOrNo(env, 'CONCORD_OIDC_TRUST_EMAIL', 'no'),
  };
}

/** The public origin of this server; refuses with a sentence what is none. */
export function publicOrigin(text: string): string {
  const { origin, href } = secureAddress('CONCORD_ORIGIN', text);
  if (href === `${origin}/`) return origin;
  throw new Error(`CONCORD_ORIGIN must be an origin without a path, like ${origin}, not “${text}”.`);
}

/** By https; by http on this machine alone, where nobody listens in. */
function secureAddress(name: string, text: string): URL {
  const url = URL.parse(text);
  const here = url && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  const safe = url?.protocol === 'https:' || (here && url.protocol === 'http:');
  if (url && safe && !url.username && !url.password) return url;
  throw new Error(`${name} must be an https address, or http on this machine, not “${text}”.`);
}

/** Whether people may have a password here; without one they need the provider. */
export function readLocalAccounts(env: Environment, provider: ProviderSettings | null): boolean {
  const local = yesOrNo(env, 'CONCORD_LOCAL_ACCOUNTS', 'yes');
  if (!local && provider === null)
    throw new Error('CONCORD_LOCAL_ACCOUNTS=no needs a provider, or nobody could sign in.');
  return local;
}

function yesOrNo(env: Environment, name: string, usual: 'yes' | 'no'): boolean {
  const text = env[name] || usual;
  if (text === 'yes' || text === 'no') return text === 'yes';
  throw new Error(`${name} must be yes or no, not “${text}”.`);
}
