import { beforeEach, expect, test } from 'vitest';
import { type Falsehood, forged, startFalseProvider } from '../../../test/false-provider.ts';
import { listening, trusting } from '../../../test/identity-provider.ts';
import { refusalOf } from '../../../test/refusal.ts';
import { startServer } from '../../../test/server.ts';
import { query } from '../../../test/sql.ts';
import { publicOrigin, webBrowser } from '../../../test/web-browser.ts';

const victim = { sub: 'id-victim', name: 'Victim', email: 'victim@agency.example', email_verified: true };
const agency = await startFalseProvider(victim);
const server = await startServer({ env: trusting(agency.issuer) });
const { api, database } = server;
const start = '/sign-in/oidc';
const elsewhere = 'https://other.example';
const soon = () => Math.floor(Date.now() / 1000);

await api.inviteUser({ body: { email: victim.email, roles: ['administrator'] } });
beforeEach(() => agency.lies({}));

const sessions = async () => (await query(database.url, 'select id from session')).length;
const refusals = async () => (await api.listAuditEntries({ kind: ['sign-in-refused'] })).data.items;

/** Fails unless nobody is signed in, the trail tells of it, and the browser is told the code and nothing else. */
async function expectRefusal(
  attempt: () => Promise<{ url: URL }>,
  there: ReturnType<typeof webBrowser>,
  code: string,
) {
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

const claims = (change: object): Falsehood => ({ claims: (honest) => ({ ...honest, ...change }) });
const answer = (change: object): Falsehood => ({ answer: (honest) => ({ ...honest, ...change }) });

test.each<[string, Falsehood]>([
  ['of another issuer', claims({ iss: elsewhere })],
  ['for another audience', claims({ aud: 'another client' })],
  [
    'for several audiences, and not for us',
    claims({ aud: ['concord', 'another client'], azp: 'another client' }),
  ],
  ['with another nonce', claims({ nonce: 'from another sign-in' })],
  ['without a nonce', claims({ nonce: undefined })],
  ['that has expired', claims({ exp: soon() - 120 })],
  ['that never expires', claims({ exp: undefined })],
  ['that is not valid yet', claims({ nbf: soon() + 600 })],
  ['without a subject', claims({ sub: undefined })],
  ['with an empty subject', claims({ sub: '' })],
  ['with a subject that is no text', claims({ sub: 7 })],
  ['with a subject that no database keeps', claims({ sub: 'id\u0000victim' })],
  ['signed by nobody', { header: { alg: 'none' }, signature: forged.none }],
  [
    'signed by nobody, where the provider says that it may be',
    {
      header: { alg: 'none' },
      signature: forged.none,
      metadata: { id_token_signing_alg_values_supported: ['none', 'RS256'] },
    },
  ],
  ['signed with the public key', { header: { alg: 'HS256' }, signature: forged.withPublicKey }],
  [
    'signed with the public key, where the provider says that it may be',
    {
      header: { alg: 'HS256' },
      signature: forged.withPublicKey,
      metadata: { id_token_signing_alg_values_supported: ['HS256', 'RS256'] },
    },
  ],
  ['signed by a stranger', { signature: forged.byStranger }],
  [
    'signed by a key that the provider does not have',
    { header: { kid: 'two' }, signature: forged.byStranger },
  ],
  ['whose signature was cut off', { signature: forged.none }],
])('a token %s signs nobody in', async (_, lie) => {
  const fresh = lie.metadata ? await startServer({ env: trusting(agency.issuer) }) : null;
  const there = webBrowser(fresh ?? server);
  agency.lies(lie);
  if (!fresh) return expectRefusal(() => there.visit(start), there, 'answer-refused');
  expect((await there.visit(start)).url.href).toBe(`${publicOrigin}/sign-in?refused=answer-refused&to=%2F`);
  expect(there.cookies().has('__Host-concord')).toBe(false);
  const [entry] = (await fresh.api.listAuditEntries({ kind: ['sign-in-refused'] })).data.items;
  expect(entry?.detail).toMatch(/unsupported|algorithm|"alg"/);
});

test.each<[string, Falsehood, string]>([
  ['with another state', answer({ state: 'another' }), 'start-over'],
  ['without a state', answer({ state: '' }), 'start-over'],
  ['of another provider', answer({ iss: elsewhere }), 'answer-refused'],
  ['without a code', { answer: ({ state }) => ({ state }) }, 'answer-refused'],
  ['that brings a token along', answer({ id_token: 'x.y.z' }), 'answer-refused'],
  ['that is an error', answer({ error: 'server_error', error_description: '<script>' }), 'answer-refused'],
  ['whose code is refused', { tokens: { status: 400, body: '{"error":"invalid_grant"}' } }, 'answer-refused'],
  ['whose tokens are no JSON', { tokens: { status: 200, body: '<html>' } }, 'answer-refused'],
  [
    'without an ID token',
    { tokens: { status: 200, body: '{"access_token":"a","token_type":"Bearer"}' } },
    'answer-refused',
  ],
])('an answer %s signs nobody in', async (_, lie, code) => {
  const there = webBrowser(server);
  agency.lies(lie);
  await expectRefusal(() => there.visit(start), there, code);
});

test.each<[string, Falsehood]>([
  ['has not verified', claims({ email_verified: false })],
  ['does not know', { ...claims({ email: undefined }), userInfo: { sub: victim.sub } }],
  [
    'has verified another of',
    { ...claims({ email_verified: undefined }), userInfo: { ...victim, email: 'mallory@agency.example' } },
  ],
  [
    'says is verified without saying which, of',
    { ...claims({ email: undefined }), userInfo: { ...victim, email_verified: undefined } },
  ],
])('an invitation is not given to an address that the provider %s', async (_, lie) => {
  const there = webBrowser(server);
  agency.lies(lie);
  await expectRefusal(() => there.visit(start), there, 'email-not-verified');
});

test('what the provider tells of somebody else is not believed', async () => {
  const there = webBrowser(server);
  agency.lies({ ...claims({ email: undefined }), userInfo: { ...victim, sub: 'id-another' } });
  await expectRefusal(() => there.visit(start), there, 'answer-refused');
});

test('an address that only looks alike is another address', async () => {
  const there = webBrowser(server);
  await api.inviteUser({ body: { email: 'kim@agency.example', roles: ['reader'] } });
  agency.lies(claims({ sub: 'id-kelvin', email: '\u212aim@agency.example' })); // K is the Kelvin sign
  await expectRefusal(() => there.visit(start), there, 'not-invited');
});

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
  await expectRefusal(() => there.visit(callback.href, { from: elsewhere }), there, 'start-over');

  agency.lies({});
  await query(database.url, `update sign_in_flow set began_at = now() - interval '601 seconds'`);
  await expectRefusal(() => mallory.visit(callback.href), mallory, 'start-over');
});

test('an answer that came back is no use a second time, nor is its cookie', async () => {
  const there = webBrowser(server);
  agency.lies(claims({ sub: 'id-lee', email: 'lee@agency.example' }));
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
  expect((await there.api.getSession()).data.principal.name).toBe('Victim');

  const thief = webBrowser(server);
  if (flow) thief.take('__Host-concord-sign-in', flow);
  await expectRefusal(() => thief.visit(callback, { from: agency.issuer }), thief, 'start-over');
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
  agency.lies(claims({ ...oz, auth_time: soon() - 7200 }));
  await there.visit(start);
  const provenUntil = async () =>
    Date.parse((await there.api.getSession()).data.principal.steppedUpUntil ?? '');
  expect(await provenUntil()).toBeLessThan(Date.now());
  for (const auth_time of [soon() - 7200, undefined]) {
    agency.lies(claims({ ...oz, auth_time }));
    const { url } = await there.visit(`${start}?step-up=yes`);
    expect(url.searchParams.get('refused')).toBe('answer-refused');
    expect(await provenUntil()).toBeLessThan(Date.now());
  }
  // A time that lies ahead lasts no longer than one given now.
  agency.lies(claims({ ...oz, auth_time: soon() + 86_400 }));
  await there.visit(`${start}?step-up=yes`);
  expect(await provenUntil()).toBeGreaterThan(Date.now());
  expect(await provenUntil()).toBeLessThan(Date.now() + 601_000);
});

test('a provider that calls itself otherwise, or is away, is not gone to', async () => {
  const posing = await listening((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ issuer: agency.issuer, authorization_endpoint: `${elsewhere}/authorize` }));
  });
  for (const [issuer, code] of [
    [posing, 'answer-refused'],
    ['http://127.0.0.1:1', 'provider-away'],
  ] as const) {
    const there = webBrowser(await startServer({ env: trusting(issuer) }));
    const { url, passed } = await there.visit(start);
    expect([url.searchParams.get('refused'), passed.length]).toEqual([code, 2]);
  }
});

test('the victim comes in after all of that, and nobody did before', async () => {
  const there = webBrowser(server);
  expect((await there.visit(start)).url.pathname).toBe('/');
  expect((await there.api.getSession()).data.principal).toMatchObject({
    name: 'Victim',
    roles: ['administrator'],
  });
});
