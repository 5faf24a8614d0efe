import { request } from 'node:http';
import { expect, test } from 'vitest';
import { type Person, startIdentityProvider, trusting } from '../../../test/identity-provider.ts';
import { startBeside, startServer } from '../../../test/server.ts';
import { publicOrigin, webBrowser } from '../../../test/web-browser.ts';

// A provider that never says whether an address is verified; and the same one, trusted nevertheless.
const agency = await startIdentityProvider();
const hosts = { CONCORD_HOSTS: 'evil.example' };
const careful = await startServer({ env: trusting(agency.issuer, hosts) });
const trustful = await startBeside(careful, {
  env: trusting(agency.issuer, { CONCORD_OIDC_TRUST_EMAIL: 'yes' }),
});
const { api } = careful;

async function signIn(server: typeof careful, name: string, more: Partial<Person> = {}) {
  const email = `${name.toLowerCase()}@agency.example`;
  await api.inviteUser({ body: { email, roles: ['officer'] } }).catch(() => {});
  agency.seat({ sub: `id-${name}`, name, email, ...more });
  const there = webBrowser(server);
  const { url } = await there.visit('/sign-in/oidc');
  return { ...there, refused: url.searchParams.get('refused') };
}
const lastRefusal = async () =>
  (await api.listAuditEntries({ kind: ['sign-in-refused'], limit: 1 })).data.items[0]?.detail;

test('an address of which nothing is said is refused, and the administrator is told which setting would trust it', async () => {
  expect((await signIn(careful, 'Ana')).refused).toBe('email-not-verified');
  expect(await lastRefusal()).toContain('CONCORD_OIDC_TRUST_EMAIL=yes');
});

test('with the setting it opens the first sign-in, and one that is said not to be verified still does not', async () => {
  expect((await signIn(trustful, 'Ana')).refused).toBeNull();
  expect((await signIn(trustful, 'Bo', { email_verified: false })).refused).toBe('email-not-verified');
  expect(await lastRefusal()).not.toContain('CONCORD_OIDC_TRUST_EMAIL');
  expect((await signIn(trustful, 'Bo', { email: undefined })).refused).toBe('email-not-verified');
});

test('whoever signs out here is led to sign out at the provider, and back to our page', async () => {
  const ana = await signIn(trustful, 'Ana');
  const ways = (await ana.api.getSignInWays()).data;
  await ana.api.signOut();
  const { passed, response } = await ana.visit(ways.provider?.signOutAddress as string);
  const there = passed.find(({ origin }) => origin === agency.issuer);
  expect(there?.searchParams.get('post_logout_redirect_uri')).toBe(`${publicOrigin}/sign-in`);
  expect(there?.searchParams.get('client_id')).toBe('concord');
  // The provider knows the address, and asks the person.
  expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('<form')]);
});

test('links that let somebody in never begin with what a header says', async () => {
  const body = JSON.stringify({ email: 'cy@agency.example', roles: ['officer'] });
  const headers = {
    host: 'evil.example',
    'x-forwarded-host': 'evil.example',
    authorization: 'Bearer the-key-of-every-test-0123456789',
    'content-type': 'application/json',
  };
  const answer = await new Promise<string>((resolve, reject) => {
    const asked = request(`${careful.origin}/v1/users`, { method: 'POST', headers }, async (reply) =>
      resolve(`${reply.statusCode} ${(await reply.toArray()).join('')}`),
    );
    asked.on('error', reject).end(body);
  });
  expect(answer).toMatch(/^201 /);
  expect(answer).toContain(`"link":"${publicOrigin}/welcome#`);
  expect(answer).not.toContain('evil');
});
