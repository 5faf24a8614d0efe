import { createClient, type WholeClient } from '@concord/client';
import type { TestServer } from './server.ts';

/** A browser of somebody who is not signed in yet: it keeps the cookie it is given, and tells where its pages are from. */
export function browser({ origin }: Pick<TestServer, 'origin'>) {
  let cookie = '';
  const send = async (input: string | URL | Request, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    if (cookie) headers.set('cookie', cookie);
    if (!headers.has('sec-fetch-site')) headers.set('sec-fetch-site', 'same-origin');
    const response = await fetch(input, { ...init, headers });
    const set = response.headers.get('set-cookie');
    if (set) cookie = set.includes('Max-Age=0') ? '' : (set.split(';')[0] ?? '');
    return response;
  };
  // Every role reads the groups of fields.
  const api = createClient({ baseUrl: origin, attempts: 1, fetch: send as typeof fetch }) as WholeClient;
  const raw = (path: string, init?: RequestInit) => send(origin + path, init);
  return { api, raw, cookie: () => cookie, takeCookie: (other: string) => (cookie = other) };
}
