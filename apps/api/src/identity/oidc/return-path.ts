/** The path of this origin to which somebody returns; anything else leads to the first page. */
export function returnPath(asked: unknown, origin: string): string {
  if (typeof asked !== 'string' || !asked.startsWith('/') || asked.length > 2000) return '/';
  const url = URL.parse(asked, origin);
  if (!url || url.origin !== origin) return '/';
  const path = url.pathname + url.search + url.hash;
  // `/.//elsewhere.example` is of this origin until it is shortened; and signing in leads to no second sign-in.
  return path.startsWith('//') || /^\/sign-in(?=[/?#]|$)/.test(path) ? '/' : path;
}
