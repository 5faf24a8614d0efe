import { beforeEach, expect, test } from 'vitest';
import { type Falsehood, forged, startFalseProvider } from '../../../test/false-provider.ts';
import { listening, trusting } from '../../../test/identity-provider.ts';
import { answer, claims, expectNobodyIn, seconds } from '../../../test/nobody-in.ts';
import { startServer } from '../../../test/server.ts';
import { publicOrigin, webBrowser } from '../../../test/web-browser.ts';

const victim = { sub: 'id-victim', name: 'Victim', email: 'victim@agency.example', email_verified: true };
const agency = await startFalseProvider(victim);
const server = await startServer({ env: trusting(agency.issuer) });
const { api } = server;
const start = '/sign-in/oidc';
const elsewhere = 'https://other.example';

await api.inviteUser({ body: { email: victim.email, roles: ['administrator'] } });
beforeEach(() => agency.lies({}));

test.each<[string, Falsehood]>([
  ['of another issuer', claims({ iss: elsewhere })],
  ['for another audience', claims({ aud: 'another client' })],
  [
    'for several audiences, and not for us',
    claims({ aud: ['concord', 'another client'], azp: 'another client' }),
  ],
  ['with another nonce', claims({ nonce: 'from another sign-in' })],
  ['without a nonce', claims({ nonce: undefined })],
  ['that has expired', claims({ exp: seconds() - 120 })],
  ['that never expires', claims({ exp: undefined })],
  ['that is not valid yet', claims({ nbf: seconds() + 600 })],
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
  if (!fresh) return expectNobodyIn(server, there, () => there.visit(start), 'answer-refused');
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
  await expectNobodyIn(server, there, () => there.visit(start), code);
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
  await expectNobodyIn(server, there, () => there.visit(start), 'email-not-verified');
});

test('what the provider tells of somebody else is not believed', async () => {
  const there = webBrowser(server);
  agency.lies({ ...claims({ email: undefined }), userInfo: { ...victim, sub: 'id-another' } });
  await expectNobodyIn(server, there, () => there.visit(start), 'answer-refused');
});

test('an address that only looks alike is another address', async () => {
  const there = webBrowser(server);
  await api.inviteUser({ body: { email: 'kim@agency.example', roles: ['reader'] } });
  agency.lies(claims({ sub: 'id-kelvin', email: '\u212aim@agency.example' })); // K is the Kelvin sign
  await expectNobodyIn(server, there, () => there.visit(start), 'not-invited');
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
