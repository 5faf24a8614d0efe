const name = '__Host-concord';

/** The session's cookie: for this origin alone (`__Host-`), over https or on this machine, out of reach of scripts. */
export const sessionCookie = (token: string): string =>
  `${name}=${token}; Path=/; Secure; HttpOnly; SameSite=Strict`;

export const noCookie = `${name}=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0`;

/** The token in a request's cookies, or null. */
export function tokenIn(cookies: string | undefined): string | null {
  const found = cookies?.split(/;\s*/).find((cookie) => cookie.startsWith(`${name}=`));
  const token = found?.slice(name.length + 1);
  return token && /^[\w-]{43}$/.test(token) ? token : null;
}
