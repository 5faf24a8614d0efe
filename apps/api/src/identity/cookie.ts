const name = '__Host-concord';
const flowName = '__Host-concord-sign-in';

/** The session's cookie: for this origin alone (`__Host-`), over https or on this machine, out of reach of scripts. */
export const sessionCookie = (token: string): string =>
  `${name}=${token}; Path=/; Secure; HttpOnly; SameSite=Strict`;

export const noCookie = `${name}=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0`;

/** The cookie of a sign-in that is under way. Lax: it must come back with the person from the provider's pages. */
export const flowCookie = (token: string): string =>
  `${flowName}=${token}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=600`;

export const noFlowCookie = `${flowName}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0`;

/** The token of the session in a request's cookies, or null. */
export const tokenIn = (cookies: string | undefined): string | null => tokenNamed(name, cookies);

/** The token of the sign-in that is under way in this browser, or null. */
export const flowTokenIn = (cookies: string | undefined): string | null => tokenNamed(flowName, cookies);

function tokenNamed(name: string, cookies: string | undefined): string | null {
  const found = cookies?.split(/;\s*/).find((cookie) => cookie.startsWith(`${name}=`));
  const token = found?.slice(name.length + 1);
  return token && /^[\w-]{43}$/.test(token) ? token : null;
}
