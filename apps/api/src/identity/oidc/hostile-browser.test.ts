import { beforeEach, expect, test } from 'vitest';
import { startFalseProvider } from '../../../test/false-provider.ts';
import { trusting } from '../../../test/identity-provider.ts';
import { answer, claims, expectNobodyIn, seconds } from '../../../test/nobody-in.ts';
import { startServer } from '../../../test/server.ts';
import { query } from '../../../test/sql.ts';
import { publicOrigin, webBrowser } from '../../../test/web-browser.ts';

const agency = await startFalseProvider({ sub: 'id-ada', name: 'Ada', email_verified: true });
const server = await startServer({ env: trusting(agency.issuer) });
const { api, database } = server;
const start = '/sign-in/oidc';
const elsewhere = 'https://other.example';

beforeEach(() => agency.lies({}));

test('an answer counts once, in the browser that asked, within ten minutes', async () => {
  const mallory = webBrowser(server);
  agency.lies(answer({ state: 'held back' }));
  const { passed } = await mallory.visit(start);
  const [, authorize] = passed as [URL, URL];
  const callback = new URL('/sign-in/oidc/callback', publicOrigin);
  callback.search = String(
    new URLSearchParams({ code: 'a code', state: authorize.searchParams.get('state') as string }),
  );
  const cookie = mallory.cookies().get('__Host-concord-sign-in');
  expect(cookie).toBeDefined();

  // Login CSRF: Mallory’s answer in the browser of somebody else.
  const there = webBrowser(server);
  await expectNobodyIn(server, there, () => there.visit(callback.href, { from: elsewhere }), 'start-over');

  agency.lies({});
  await query(database.url, `update sign_in_flow set began_at = now() - interval '601 seconds'`);
  await expectNobodyIn(server, mallory, () => mallory.visit(callback.href), 'start-over');
});

test('an answer that came back is no use a second time, nor is its cookie', async () => {
  const there = webBrowser(server);
  await api.inviteUser({ body: { email: 'lee@agency.example', roles: ['reader'] } });
  agency.lies({
    ...claims({ sub: 'id-lee', email: 'lee@agency.example' }),
    answer: ({ code }) => ({ code }),
  });
  const { passed } = await there.visit(start);
  const flow = there.cookies().get('__Host-concord-sign-in');
  const state = passed[1]?.searchParams.get('state') as string;
  const callback = `/sign-in/oidc/callback?${new URLSearchParams({ code: 'a code', state })}`;
  expect((await there.visit(callback, { from: agency.issuer })).url.pathname).toBe('/');
  expect((await there.api.getSession()).data.principal.name).toBe('Ada');

  const thief = webBrowser(server);
  if (flow) thief.take('__Host-concord-sign-in', flow);
  await expectNobodyIn(server, thief, () => thief.visit(callback, { from: agency.issuer }), 'start-over');
});

test('a session that somebody else fixed is not the one that signing in makes', async () => {
  await api.inviteUser({ body: { email: 'max@agency.example', roles: ['reader'] } });
  const there = webBrowser(server);
  const fixed = 'A'.repeat(43);
  there.take('__Host-concord', { value: fixed, strict: true });
  agency.lies(claims({ sub: 'id-max', email: 'max@agency.example' }));
  await there.visit(start);
  expect(there.cookies().get('__Host-concord')?.value).toMatch(/^[\w-]{43}$/);
  expect(there.cookies().get('__Host-concord')?.value).not.toBe(fixed);
  // What is kept of a sign-in under way, or of the session, opens nothing.
  const kept = JSON.stringify(await query(database.url, `select s::text as row from session s`));
  expect(kept).not.toContain(there.cookies().get('__Host-concord')?.value);
});

test.each([
  'https://evil.example/',
  '//evil.example/networks',
  '/\\evil.example',
  '/.//evil.example',
  '/\t/evil.example',
])('signing in leads nowhere but to this origin: %j', async (to) => {
  await query(database.url, `delete from account where email = 'nia@agency.example'`);
  await api.inviteUser({ body: { email: 'nia@agency.example', roles: ['reader'] } });
  agency.lies(claims({ sub: `id-nia`, email: 'nia@agency.example' }));
  const there = webBrowser(server);
  const { url } = await there.visit(`${start}?to=${encodeURIComponent(to)}`);
  expect(url.href).toBe(`${publicOrigin}/`);
});

test('a fresh proof that is older than the question is none', async () => {
  await api.inviteUser({ body: { email: 'oz@agency.example', roles: ['reader'] } });
  const oz = { sub: 'id-oz', email: 'oz@agency.example' };
  const there = webBrowser(server);
  agency.lies(claims({ ...oz, auth_time: seconds() - 7200 }));
  await there.visit(start);
  const provenUntil = async () =>
    Date.parse((await there.api.getSession()).data.principal.steppedUpUntil ?? '');
  expect(await provenUntil()).toBeLessThan(Date.now());
  for (const auth_time of [seconds() - 7200, undefined]) {
    agency.lies(claims({ ...oz, auth_time }));
    const { url } = await there.visit(`${start}?step-up=yes`);
    expect(url.searchParams.get('refused')).toBe('answer-refused');
    expect(await provenUntil()).toBeLessThan(Date.now());
  }
  // A time that lies ahead lasts no longer than one given now.
  agency.lies(claims({ ...oz, auth_time: seconds() + 86_400 }));
  await there.visit(`${start}?step-up=yes`);
  expect(await provenUntil()).toBeGreaterThan(Date.now());
  expect(await provenUntil()).toBeLessThan(Date.now() + 601_000);
});
