import type { Role } from '@concord/core';
import { Secret, TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { browser } from '../../test/browser.ts';
import { person as invited, password } from '../../test/people.ts';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';
import { query } from '../../test/sql.ts';
import { firstAdministrator } from '../identity/first-administrator.ts';

const server = await startServer();
const { api, database } = server;

const person = (email: string, roles: Role[] = ['officer']) => invited(server, email, roles);
const trail = async (kind: 'signed-in' | 'sign-in-refused' | 'invitation-accepted') =>
  (await api.listAuditEntries({ kind: [kind] })).data.items;

test('without a proof of who one is nothing is told, and the answer says how to sign in', async () => {
  const nobody = browser(server);
  const problem = await refusalOf(nobody.api.listPartners());
  expect([problem.status, codeOf(problem)]).toEqual([401, 'unauthorised']);
  expect(problem.detail).toContain('Sign in');
  expect((await nobody.raw('/v1/partners')).headers.get('www-authenticate')).toMatch(/^Bearer/);
  expect((await nobody.api.getSignInWays()).data).toEqual({ local: true, provider: null });
});

test('the first administrator comes in by a link that works once; a second start makes another link', async () => {
  const early = (await firstAdministrator(database.db)) as string;
  const token = (await firstAdministrator(database.db)) as string;
  const first = browser(server);
  const body = { name: 'Ana', email: 'ana@agency.example', password };
  expect((await refusalOf(first.api.acceptInvitation({ body: { ...body, token: early } }))).status).toBe(404);
  expect((await first.api.inspectInvitation({ body: { token } })).data).toMatchObject({
    name: null,
    email: null,
  });
  const { data } = await first.api.acceptInvitation({ body: { ...body, token } });
  expect(data.principal).toMatchObject({ kind: 'account', name: 'Ana', secondFactor: false });
  expect(data.principal.scopes).toContain('admin');
  expect((await first.api.listUsers()).data.items.map(({ name }) => name)).toEqual(['Ana']);
  expect((await refusalOf(first.api.acceptInvitation({ body: { ...body, token } }))).status).toBe(404);
  expect(await firstAdministrator(database.db)).toBeNull();
});

test('one signs in and out; the cookie is of this origin alone, and what is stored opens nothing', async () => {
  await person('bo@agency.example');
  const there = browser(server);
  const reply = await there.raw('/v1/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'BO@agency.example', password }),
  });
  expect(reply.status).toBe(201);
  expect(reply.headers.get('set-cookie')).toMatch(
    /^__Host-concord=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict$/,
  );
  expect((await there.api.getSession()).data.principal.name).toBe('bo');
  const token = there.cookie().split('=')[1] as string;
  const stored = await query(database.url, 'select s::text as row from session s');
  expect(JSON.stringify(stored)).not.toContain(token);
  expect(JSON.stringify(await query(database.url, 'select a::text as row from account a'))).not.toContain(
    password,
  );

  const kept = there.cookie();
  await there.api.signOut();
  there.takeCookie(kept);
  expect((await refusalOf(there.api.getSession())).status).toBe(401);
});

test('a session fixed by somebody else is not the one that signing in makes', async () => {
  await person('cy@agency.example');
  const there = browser(server);
  const fixed = `__Host-concord=${'A'.repeat(43)}`;
  there.takeCookie(fixed);
  await there.api.signIn({ body: { email: 'cy@agency.example', password } });
  expect(there.cookie()).not.toBe(fixed);
});

test('wrong address and wrong password are refused alike; after five the account rests, also for the right one', async () => {
  await person('di@agency.example');
  const there = browser(server);
  const attempt = (email: string, given: string) =>
    refusalOf(there.api.signIn({ body: { email, password: given } }));
  const unknown = await attempt('nobody@agency.example', password);
  const wrong = await attempt('di@agency.example', 'wrong');
  expect([unknown.status, unknown.detail]).toEqual([wrong.status, wrong.detail]);
  for (let time = 0; time < 4; time++) await attempt('di@agency.example', 'wrong');
  expect(codeOf(await attempt('di@agency.example', password))).toBe('sign-in-refused');
  await query(
    database.url,
    "update account set locked_until = now() - interval '1 s' where email like 'di@%'",
  );
  expect((await there.api.signIn({ body: { email: 'di@agency.example', password } })).status).toBe(201);
  expect((await trail('sign-in-refused')).map(({ actor, actorName }) => [actor, actorName])).toContainEqual([
    null,
    'nobody@agency.example',
  ]);
});

test('a second factor is asked for after the password; each code opens once, and so does each recovery code', async () => {
  const there = await person('el@agency.example');
  const { secret } = (await there.api.beginSecondFactor()).data;
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  const at = Date.parse('2026-11-22T10:00:00Z');
  const wrong = await refusalOf(there.api.confirmSecondFactor({ body: { code: '000000' } }));
  expect(wrong.errors?.[0]).toMatchObject({ pointer: '/code' });
  const code = totp.generate({ timestamp: at });
  const { recoveryCodes } = (await there.api.confirmSecondFactor({ body: { code } })).data;
  expect(new Set(recoveryCodes).size).toBe(10);

  const signIn = (more: object) =>
    browser(server).api.signIn({ body: { email: 'el@agency.example', password, ...more } });
  expect(codeOf(await refusalOf(signIn({})))).toBe('second-factor-needed');
  expect(codeOf(await refusalOf(signIn({ code })))).toBe('sign-in-refused');
  const next = totp.generate({ timestamp: at + 30_000 });
  expect((await signIn({ code: next })).data.principal.secondFactor).toBe(true);
  expect(codeOf(await refusalOf(signIn({ code: next })))).toBe('sign-in-refused');
  const [recovery = ''] = recoveryCodes;
  expect((await signIn({ code: recovery.toUpperCase() })).status).toBe(201);
  expect(codeOf(await refusalOf(signIn({ code: recovery })))).toBe('sign-in-refused');
  const stored = await query(database.url, 'select a::text as row from account a');
  expect(JSON.stringify(stored)).not.toContain(secret);
});

test('a change that a foreign page sends with the cookie is refused', async () => {
  const there = await person('fy@agency.example');
  const post = (headers: Record<string, string>) =>
    there.raw('/v1/networks', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ code: 'forged', name: 'Forged' }),
    });
  for (const site of ['cross-site', 'same-site', 'none'])
    expect([site, (await post({ 'sec-fetch-site': site })).status]).toEqual([site, 403]);
  const { status } = await fetch(`${server.origin}/v1/networks`, {
    method: 'POST',
    headers: { cookie: there.cookie(), 'content-type': 'application/json', origin: 'https://evil.example' },
    body: '{}',
  });
  expect(status).toBe(403);
  expect((await post({})).status).toBe(201);
});

test('sessions end when idle, when old, when another ends them, and with the account', async () => {
  const there = await person('gu@agency.example');
  const [session] = (await there.api.listSessions()).data.items;
  expect(session).toMatchObject({ current: true });
  const signedIn = async () => (await there.raw('/v1/session')).status === 200;
  const set = (what: string) =>
    query(database.url, `update session set ${what} where id = $1`, [session?.id]);
  await set("last_seen_at = now() - interval '121 minutes'");
  expect(await signedIn()).toBe(false);
  await set("last_seen_at = now(), expires_at = now() - interval '1 s'");
  expect(await signedIn()).toBe(false);
  await set("expires_at = now() + interval '1 h'");
  expect(await signedIn()).toBe(true);

  const other = await person('hi@agency.example');
  expect((await refusalOf(other.api.endSession({ id: session?.id as string }))).status).toBe(404);
  expect((await refusalOf(other.api.listSessions({ userId: there.id }))).status).toBe(403);
  await api.endSession({ id: session?.id as string });
  expect(await signedIn()).toBe(false);

  const { etag } = await api.getUser({ id: other.id });
  await api.updateUser({ id: other.id, ifMatch: etag as string, body: { state: 'disabled' } });
  expect((await refusalOf(other.api.getSession())).status).toBe(401);
  expect((await refusalOf(other.api.signIn({ body: { email: 'hi@agency.example', password } }))).status).toBe(
    401,
  );
});

test('a new password ends the other sessions; what needs a fresh proof asks for it after ten minutes', async () => {
  const there = await person('ja@agency.example', ['administrator']);
  const elsewhere = browser(server);
  await elsewhere.api.signIn({ body: { email: 'ja@agency.example', password } });
  expect(
    (await refusalOf(there.api.changePassword({ body: { current: 'x', next: 'a new one, long enough' } })))
      .status,
  ).toBe(401);
  await there.api.changePassword({ body: { current: password, next: 'a new one, long enough' } });
  expect((await refusalOf(elsewhere.api.getSession())).status).toBe(401);

  await query(database.url, "update session set stepped_up_at = now() - interval '11 minutes'");
  const invite = () => there.api.inviteUser({ body: { email: 'new@agency.example', roles: ['reader'] } });
  expect(codeOf(await refusalOf(invite()))).toBe('step-up-needed');
  await there.api.stepUp({ body: { password: 'a new one, long enough' } });
  expect((await invite()).status).toBe(201);
});

test('a calendar program opens the calendar by its address, and nothing else, while the account is active', async () => {
  const there = await person('ka@agency.example');
  const token = (await there.api.getSession()).data.principal.calendarToken as string;
  const status = async (path: string, given = token) =>
    (await fetch(`${server.origin}/v1${path}?token=${given}`, { headers: { accept: '*/*' } })).status;
  expect(await status('/calendar.ics')).toBe(200);
  expect(await status('/partners')).toBe(401);
  const other = await person('li@agency.example');
  expect(await status('/calendar.ics', token.replace(there.id, other.id))).toBe(401);
  const { etag } = await api.getUser({ id: there.id });
  await api.updateUser({ id: there.id, ifMatch: etag as string, body: { state: 'disabled' } });
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(await status('/calendar.ics')).toBe(401);
  expect((await api.getSession()).data.principal.calendarToken).toBeNull();
});
