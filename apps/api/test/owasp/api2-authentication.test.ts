import { expect, test } from 'vitest';
import { testKey } from '../key.ts';
import { person } from '../people.ts';
import { startServer } from '../server.ts';

// API2:2023, broken authentication. Guessing that is slowed, cookies, second factors and sessions that end are held by
// src/session/session.test.ts, keys and tokens by src/access/access.test.ts, the provider by src/identity/oidc.
const server = await startServer();
const nobody = (path: string, headers: Record<string, string> = {}) =>
  server.raw(path, { headers: { authorization: '', ...headers } });

test.each(['token', 'access_token', 'api_key', 'key', 'apikey', 'authorization'])(
  'API2: a key in the address as %s opens nothing',
  async (name) => {
    expect((await nobody(`/v1/partners?${name}=${testKey}`)).status).toBe(401);
  },
);

test.each<Record<string, string>>([
  { 'x-api-key': testKey },
  { cookie: `__Host-concord=${testKey}` },
  { cookie: `concord=${testKey}` },
  { authorization: `Basic ${btoa(`:${testKey}`)}` },
  { authorization: testKey },
  { authorization: `Bearer ${testKey} x` },
  { authorization: `Bearer ${testKey.slice(0, -1)}` },
  { 'x-forwarded-user': 'administrator' },
])('API2: %o is no proof', async (headers) => {
  const reply = await nobody('/v1/partners', headers);
  expect(reply.status).toBe(401);
  expect(await reply.text()).not.toContain(testKey);
});

test('API2: a cookie is no use as a key, nor is a calendar’s address', async () => {
  const there = await person(server, 'ana@agency.example');
  const cookie = there.cookie().split('=')[1] as string;
  const { calendarToken } = (await there.api.getSession()).data.principal;
  for (const token of [cookie, calendarToken as string])
    expect((await nobody('/v1/partners', { authorization: `Bearer ${token}` })).status).toBe(401);
});
