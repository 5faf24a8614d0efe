import { expect, test } from 'vitest';
import { browser } from '../browser.ts';
import { password } from '../people.ts';
import { startServer } from '../server.ts';

// API6:2023, unrestricted access to sensitive business flows: what is to happen once happens once, also for who is quick.
// Codes of the second factor and recovery codes are held by src/session/session.test.ts.
const server = await startServer();
const { api } = server;
const once = (settled: PromiseSettledResult<unknown>[]) =>
  settled.filter(({ status }) => status === 'fulfilled').length;

test('API6: an invitation that many accept at once lets one in', async () => {
  const { link } = (await api.inviteUser({ body: { email: 'ana@agency.example', roles: ['officer'] } })).data;
  const token = link.split('#')[1] as string;
  const body = { token, name: 'Ana', email: 'ana@agency.example', password };
  const tries = Array.from({ length: 8 }, () => browser(server).api.acceptInvitation({ body }));
  expect(once(await Promise.allSettled(tries))).toBe(1);
  expect((await api.listUsers({ q: 'ana@' })).data.items).toHaveLength(1);
});

test('API6: many who ask for credentials at once get two in all', async () => {
  const { id } = (await api.createClient({ body: { name: 'Case system', scopes: ['register:read'] } })).data;
  const tries = Array.from({ length: 6 }, () => api.issueCredential({ id, body: { kind: 'api-key' } }));
  expect(once(await Promise.allSettled(tries))).toBe(2);
});

test('API6: an invitation that was replaced lets nobody in', async () => {
  const { link, user } = (await api.inviteUser({ body: { email: 'bo@agency.example', roles: ['reader'] } }))
    .data;
  await api.inviteAgain({ id: user.id });
  const body = { token: link.split('#')[1] as string, name: 'Bo', email: 'bo@agency.example', password };
  const [late] = await Promise.allSettled([browser(server).api.acceptInvitation({ body })]);
  expect(late).toMatchObject({ status: 'rejected', reason: { status: 404 } });
});
