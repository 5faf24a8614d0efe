import { createClient } from '@concord/client';
import type { TestServer } from './server.ts';

/** Where the server is in public; the browser below finds it there. */
export const publicOrigin = 'https://concord.example';

type Kept = { value: string; strict: boolean };

/**
 * A browser that goes from page to page: it follows redirects between servers, keeps the cookies of each, and withholds
 * those that are `SameSite=Strict` once a way has passed another site, as browsers do.
 */
export function webBrowser({ origin }: Pick<TestServer, 'origin'>) {
  const jars = new Map<string, Map<string, Kept>>();
  function jarOf({ origin }: URL): Map<string, Kept> {
    const jar = jars.get(origin) ?? new Map();
    jars.set(origin, jar);
    return jar;
  }

  async function send(url: URL, crossSite: boolean, init: RequestInit = {}): Promise<Response> {
    const sent = [...jarOf(url)].filter(([, { strict }]) => !(strict && crossSite));
    const headers = new Headers(init.headers);
    headers.set('sec-fetch-site', crossSite ? 'cross-site' : 'same-origin');
    if (sent.length) headers.set('cookie', sent.map(([name, { value }]) => `${name}=${value}`).join('; '));
    const real = url.origin === publicOrigin ? new URL(url.pathname + url.search, origin) : url;
    const response = await fetch(real, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) keep(jarOf(url), line);
    return response;
  }

  /** Opens an address as a link of our own page does, or one elsewhere (`from`); tells every address on the way. */
  async function visit(address: string, { from = publicOrigin }: { from?: string } = {}) {
    const passed: URL[] = [];
    let crossSite = from !== publicOrigin;
    for (let url = new URL(address, publicOrigin); ; ) {
      passed.push(url);
      crossSite ||= url.origin !== publicOrigin;
      const response = await send(url, crossSite);
      const next = response.headers.get('location');
      if (next === null || passed.length > 12) return { url, passed, response };
      url = new URL(next, url);
    }
  }

  const inPublic = (input: string | URL | Request, init?: RequestInit) => {
    const { pathname, search } = new URL(input instanceof Request ? input.url : input);
    return send(new URL(pathname + search, publicOrigin), false, init);
  };
  return {
    visit,
    api: createClient({ baseUrl: publicOrigin, attempts: 1, fetch: inPublic as typeof fetch }),
    /** Forgets what it holds of another server: to that one somebody new sits there. */
    forget: (origin: string) => jars.delete(origin),
    /** The cookies of our server by name. */
    cookies: () => jarOf(new URL(publicOrigin)),
    /** Takes over what another browser holds of our server. */
    take: (name: string, kept: Kept) => jarOf(new URL(publicOrigin)).set(name, kept),
  };
}

function keep(jar: Map<string, Kept>, line: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
  const over = /max-age=0|expires=Thu, 01 Jan 1970/i.test(line);
  if (over) jar.delete(name);
  else jar.set(name, { value, strict: /samesite=strict/i.test(line) });
}
