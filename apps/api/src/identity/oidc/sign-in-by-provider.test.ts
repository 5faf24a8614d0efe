import { expect, test } from 'vitest';
import { type Person, startIdentityProvider, trusting } from '../../../test/identity-provider.ts';
import { codeOf, refusalOf } from '../../../test/refusal.ts';
import { startServer } from '../../../test/server.ts';
import { query } from '../../../test/sql.ts';
import { publicOrigin, webBrowser } from '../../../test/web-browser.ts';

const agency = await startIdentityProvider();
const server = await startServer({ env: trusting(agency.issuer) });
const { api, database } = server;
const start = '/sign-in/oidc';

/** Somebody at the provider, in front of a browser of their own. */
function somebody(name: string, more: Partial<Person> = {}) {
  const email = `${name.toLowerCase()}@agency.example`;
  const person: Person = { sub: `id-${name}`, name, email, email_verified: true, ...more };
  const there = webBrowser(server);
  const go = (address = start, options?: { from?: string }) => {
    agency.seat(person);
    return there.visit(address, options);
  };
  return { ...there, person, email, go };
}
const invite = async (email: string) =>
  (await api.inviteUser({ body: { email, roles: ['officer'] } })).data.user;
async function member(name: string, more: Partial<Person> = {}) {
  const there = somebody(name, more);
  const { id } = await invite(there.email);
  await there.go();
  return { ...there, id };
}
const refusedWith = ({ url }: { url: URL }) => [url.pathname, url.searchParams.get('refused')];
const lastEntry = async () => (await api.listAuditEntries({ limit: 1 })).data.items[0];

test('the app is told that there is a provider, and where the way begins', async () => {
  const { data } = await webBrowser(server).api.getSignInWays();
  expect(data).toEqual({
    local: true,
    provider: { name: 'Agency ID', address: start, signOutAddress: `${start}/sign-out` },
  });
});

test('who was invited comes in by the provider, to the page they were going to, with the name it knows', async () => {
  const ana = somebody('Ana');
  const { id } = await invite(ana.email.toUpperCase());
  const { url, passed } = await ana.go(
    `${start}?to=${encodeURIComponent('/partners/UA?on=2026-01-01#basis')}`,
  );
  expect(url.href).toBe(`${publicOrigin}/partners/UA?on=2026-01-01#basis`);
  const asked = passed.find(({ origin }) => origin === agency.issuer)?.searchParams;
  expect(asked?.get('code_challenge_method')).toBe('S256');
  expect(asked?.get('nonce')).toMatch(/^[\w-]{43}$/);
  expect([...ana.cookies().keys()]).toEqual(['__Host-concord']);

  const { principal } = (await ana.api.getSession()).data;
  expect(principal).toMatchObject({
    id,
    name: 'Ana',
    roles: ['officer'],
    provider: true,
    secondFactor: false,
  });
  expect((await api.getUser({ id })).data).toMatchObject({ state: 'active', provider: true });
  const entries = (await api.listAuditEntries({ actor: id })).data.items;
  expect(entries.map(({ kind, detail }) => [kind, detail])).toEqual([
    ['signed-in', 'Agency ID'],
    ['invitation-accepted', `id-Ana of ${agency.issuer}`],
  ]);
});

test('after the first time issuer and subject count, and the address no longer does', async () => {
  const bo = await member('Bo');
  bo.person.email = 'bo.married@agency.example';
  expect((await bo.go()).url.pathname).toBe('/');
  // Not even where an invitation were left open.
  await query(database.url, `update account set invitation_expires_at = now() + '1 day' where id = $1`, [
    bo.id,
  ]);
  const heir = somebody('Heir', { email: 'bo@agency.example' });
  expect(refusedWith(await heir.go())).toEqual(['/sign-in', 'not-invited']);
  expect((await refusalOf(heir.api.getSession())).status).toBe(401);
});

test('who was not invited, or too long ago, is refused with a word that says whom to ask', async () => {
  const cy = somebody('Cy');
  expect((await cy.go(`${start}?to=/networks`)).url.href).toBe(
    `${publicOrigin}/sign-in?refused=not-invited&to=%2Fnetworks`,
  );
  expect([...cy.cookies().keys()]).toEqual([]);
  expect(await lastEntry()).toMatchObject({
    kind: 'sign-in-refused',
    actor: null,
    actorName: cy.email,
    detail: 'not-invited',
  });
  await invite(cy.email);
  await query(database.url, `update account set invitation_expires_at = now() where email = $1`, [cy.email]);
  expect(refusedWith(await cy.go())).toEqual(['/sign-in', 'not-invited']);
});

test.each([
  ['has none', { email: undefined }],
  ['was not verified', { email_verified: false }],
  ['is verified only by a word', { email_verified: 'true' }],
  ['is not said to be verified', { email_verified: undefined }],
])('an invitation is not for somebody whose address %s', async (_, more) => {
  const di = somebody('Di', more);
  await query(database.url, `delete from account where email = 'di@agency.example'`);
  const { id } = await invite('di@agency.example');
  expect(refusedWith(await di.go())).toEqual(['/sign-in', 'email-not-verified']);
  expect((await api.getUser({ id })).data.state).toBe('invited');
});

test('a local account is not taken over by an address; invited again it goes over, and its password ends', async () => {
  const el = somebody('El');
  const body = { email: el.email, password: 'correct horse battery' };
  const { link, user } = (await api.inviteUser({ body: { email: el.email, roles: ['officer'] } })).data;
  await el.api.acceptInvitation({ body: { ...body, name: 'El', token: link.split('#')[1] as string } });
  const elsewhere = somebody('El');
  expect(refusedWith(await elsewhere.go())).toEqual(['/sign-in', 'not-invited']);
  expect(refusedWith(await el.go(`${start}?step-up=yes`))).toEqual(['/sign-in', 'session-over']);

  await api.inviteAgain({ id: user.id });
  expect((await elsewhere.go()).url.pathname).toBe('/');
  expect((await elsewhere.api.getSession()).data.principal.id).toBe(user.id);
  expect((await refusalOf(el.api.getSession())).status).toBe(401);
  expect(codeOf(await refusalOf(el.api.signIn({ body })))).toBe('sign-in-refused');
});

test('a disabled account stays out', async () => {
  const fy = await member('Fy');
  const { etag } = await api.getUser({ id: fy.id });
  await api.updateUser({ id: fy.id, ifMatch: etag as string, body: { state: 'disabled' } });
  expect(refusedWith(await fy.go())).toEqual(['/sign-in', 'disabled']);
  expect((await refusalOf(fy.api.getSession())).status).toBe(401);
});

test('who breaks it off at the provider is told so', async () => {
  const there = webBrowser(server);
  agency.seat(null);
  expect(refusedWith(await there.visit(start))).toEqual(['/sign-in', 'declined']);
});

test('more than one factor at the provider counts as a second factor for that session', async () => {
  const gu = await member('Gu', { amr: ['pwd', 'otp', 'mfa'] });
  expect((await gu.api.getSession()).data.principal.secondFactor).toBe(true);
});

test('being signed in at the provider is no fresh proof; giving one there is, for the same session', async () => {
  const hi = await member('Hi');
  await query(database.url, `update account set roles = '{administrator}' where id = $1`, [hi.id]);
  const call = () => hi.api.inviteUser({ body: { email: 'new@agency.example', roles: ['reader'] } });
  expect(codeOf(await refusalOf(call()))).toBe('step-up-needed');
  expect(codeOf(await refusalOf(hi.api.stepUp({ body: { password: 'any' } })))).toBe('password-of-provider');
  const [session] = (await hi.api.listSessions()).data.items;

  const { url, passed } = await hi.go(`${start}?step-up=yes&to=/account`);
  const asked = passed.find(({ origin }) => origin === agency.issuer)?.searchParams;
  expect([asked?.get('prompt'), asked?.get('max_age')]).toEqual(['login', '0']);
  expect(url.href).toBe(`${publicOrigin}/account`);
  expect((await call()).status).toBe(201);
  expect((await hi.api.listSessions()).data.items.map(({ id }) => id)).toEqual([session?.id]);
});

test('a fresh proof is taken from the same person alone, and only for a session of the provider’s', async () => {
  const ja = await member('Ja');
  const ko = await member('Ko');
  agency.seat(ko.person);
  ja.forget(agency.issuer);
  expect(refusedWith(await ja.visit(`${start}?step-up=yes`))).toEqual(['/sign-in', 'another-person']);
  expect((await ja.api.getSession()).data.principal).toMatchObject({ name: 'Ja', steppedUpUntil: null });
  // The link of a foreign page carries no session.
  expect(refusedWith(await ja.go(`${start}?step-up=yes`, { from: 'https://evil.example' }))).toEqual([
    '/sign-in',
    'session-over',
  ]);
});
