import { expect } from 'vitest';
import type { Falsehood } from './false-provider.ts';
import { refusalOf } from './refusal.ts';
import type { TestServer } from './server.ts';
import { query } from './sql.ts';
import { publicOrigin, type webBrowser } from './web-browser.ts';

/** Fails unless nobody is signed in, the trail tells of it, and the browser is told the code and nothing else. */
export async function expectNobodyIn(
  { api, database }: TestServer,
  there: ReturnType<typeof webBrowser>,
  attempt: () => Promise<{ url: URL }>,
  code: string,
): Promise<void> {
  const sessions = async () => (await query(database.url, 'select id from session')).length;
  const refusals = async () => (await api.listAuditEntries({ kind: ['sign-in-refused'] })).data.items;
  const [before, told] = [await sessions(), (await refusals()).length];
  const { url } = await attempt();
  expect(url.href).toBe(`${publicOrigin}/sign-in?refused=${code}&to=%2F`);
  expect(there.cookies().has('__Host-concord')).toBe(false);
  expect((await refusalOf(there.api.getSession())).status).toBe(401);
  expect(await sessions()).toBe(before);
  const entries = await refusals();
  expect(entries.length).toBe(told + 1);
  expect(entries[0]?.detail).toMatch(new RegExp(`^${code}`));
}

export const seconds = (): number => Math.floor(Date.now() / 1000);

/** A token that says something else. */
export const claims = (change: object): Falsehood => ({ claims: (honest) => ({ ...honest, ...change }) });

/** Something else that the browser brings back. */
export const answer = (change: object): Falsehood => ({ answer: (honest) => ({ ...honest, ...change }) });
