import { expect, test } from 'vitest';
import { type Person, startIdentityProvider, trusting } from '../../../test/identity-provider.ts';
import { codeOf, refusalOf } from '../../../test/refusal.ts';
import { startServer } from '../../../test/server.ts';
import { webBrowser } from '../../../test/web-browser.ts';
import { firstAdministrator } from '../first-administrator.ts';

// The provider alone says who may come in, and what they may do.
const agency = await startIdentityProvider();
const env = trusting(agency.issuer, { CONCORD_LOCAL_ACCOUNTS: 'no', CONCORD_OIDC_ROLES_CLAIM: 'groups' });
const server = await startServer({ env });
const { api, database } = server;

const password = 'correct horse battery';
const person = (name: string, groups: unknown): Person => {
  const email = `${name.toLowerCase()}@agency.example`;
  return { sub: `id-${name}`, name, email, email_verified: true, groups };
};
/** Signs somebody in with these groups; tells why not, or the roles they have. */
async function signIn(name: string, groups: unknown) {
  agency.seat(person(name, groups));
  const there = webBrowser(server);
  const { url } = await there.visit('/sign-in/oidc');
  const refused = url.searchParams.get('refused');
  return refused ?? (await there.api.getSession()).data.principal.roles;
}
const invite = async (name: string) =>
  (await api.inviteUser({ body: { email: `${name.toLowerCase()}@agency.example`, roles: ['reader'] } })).data;

test('without local accounts the printed link still opens the first one, which then goes over to the provider', async () => {
  expect((await webBrowser(server).api.getSignInWays()).data.local).toBe(false);
  const token = (await firstAdministrator(database.db)) as string;
  const first = webBrowser(server);
  const body = { name: 'Ana', email: 'ana@agency.example', password };
  const { principal } = (await first.api.acceptInvitation({ body: { ...body, token } })).data;
  await first.api.inviteAgain({ id: principal.id });
  expect(await signIn('Ana', ['administrator', 'officer'])).toEqual(['officer', 'administrator']);
});

test('without local accounts no password opens anything any more, and the trail tells who tried', async () => {
  const there = webBrowser(server);
  const { link } = await invite('Bo');
  const token = link.split('#')[1] as string;
  const body = { name: 'Bo', email: 'bo@agency.example', password };
  expect(codeOf(await refusalOf(there.api.acceptInvitation({ body: { ...body, token } })))).toBe(
    'local-accounts-off',
  );
  const given = { email: 'ana@agency.example', password };
  expect(codeOf(await refusalOf(there.api.signIn({ body: given })))).toBe('local-accounts-off');
  const [entry] = (await api.listAuditEntries({ kind: ['sign-in-refused'] })).data.items;
  expect(entry?.actorName).toBe('ana@agency.example');
});

test('roles follow the groups of the provider at each sign-in, and the trail tells of it', async () => {
  const { user } = await invite('Cy');
  expect(await signIn('Cy', ['staff', 'officer'])).toEqual(['officer']);
  expect(await signIn('Cy', 'strategy-officer')).toEqual(['strategy-officer']);
  const changes = (await api.listAuditEntries({ kind: ['user-changed'], subject: user.id })).data.items;
  expect(changes.map(({ actorName, detail }) => [actorName, detail])).toEqual([
    ['Agency ID', 'active strategy-officer'],
    ['Agency ID', 'active officer'],
  ]);
  expect(await signIn('Cy', 'strategy-officer')).toEqual(['strategy-officer']);
  expect((await api.listAuditEntries({ kind: ['user-changed'], subject: user.id })).data.items).toHaveLength(
    2,
  );
});

test.each([[[]], [['staff', 'Administrator']], [undefined], [null], [{ officer: true }]])(
  'nobody comes in without a role: %j',
  async (groups) => {
    expect(await signIn('Cy', groups)).toBe('no-role');
  },
);

test('the last administrator whose role is taken away stays out; the role stays, so that somebody can administer', async () => {
  expect(await signIn('Ana', ['officer'])).toBe('no-role');
  const [ana] = (await api.listUsers({ q: 'Ana' })).data.items;
  expect(ana?.roles).toContain('administrator');
});
