import { expect, test } from 'vitest';
import { browser } from '../../test/browser.ts';
import { password, person } from '../../test/people.ts';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';
import { query } from '../../test/sql.ts';
import { firstBroken, readChain } from '../history/chain.ts';

const server = await startServer({ register: true });
const { api, database } = server;
const ana = await person(server, 'ana@agency.example', ['officer']);
const { etag } = await ana.api.getPartner({ code: 'TR' });
await ana.api.updatePartner({ code: 'TR', ifMatch: etag as string, body: { note: 'By Ana' } });

test('a user is found among the people, and is handed out what is kept of them', async () => {
  const { items } = (await api.listPersons({ q: 'ana@agency' })).data;
  expect(items).toMatchObject([{ id: ana.id, kind: 'users', name: 'ana', partner: null, endedOn: null }]);
  const { data } = await api.exportPerson({ id: ana.id });
  expect(data).toMatchObject({
    ...{ id: ana.id, kind: 'users', revisions: [], present: { email: 'ana@agency.example' } },
    account: {
      state: 'active',
      roles: ['officer'],
      identityProvider: null,
      sessions: [{ address: '127.0.0.1' }],
    },
  });
  expect(data.trail.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['personal-data-exported', 'invitation-accepted', 'user-invited']),
  );
  expect(JSON.stringify(data)).not.toMatch(/hash|salt|argon|scrypt/i);
});

test('who asks to be forgotten has no account any more; history tells who did what, and its chain verifies', async () => {
  const { data } = await api.recordErasure({ id: ana.id, body: { reason: 'She left and asked for it' } });
  expect(data).toMatchObject({ id: ana.id, kept: ['actor-in-history', 'audit-trail'] });
  expect(data.erasedValues).toBeGreaterThanOrEqual(3);
  const rows = await query(database.url, 'select a::text as row from account a where id = $1', [ana.id]);
  expect(JSON.stringify(rows)).not.toMatch(/ana@agency|scrypt|argon/);
  expect(await query(database.url, 'select 1 from session where account_id = $1', [ana.id])).toEqual([]);
  expect((await refusalOf(ana.api.getSession())).status).toBe(401);
  const again = browser(server).api.signIn({ body: { email: 'ana@agency.example', password } });
  expect(codeOf(await refusalOf(again))).toBe('sign-in-refused');
  expect((await api.listPersons({ q: 'ana@agency' })).data.items).toEqual([]);
  const [last] = (await api.listRevisions({ resource: 'partners', id: 'TR', limit: 1 })).data.items;
  expect(last?.actor).toBe('ana');
  const partner = (await api.getPartner({ code: 'TR' })).data.id;
  expect(firstBroken(await readChain(database.db, 'partner', partner))).toBeNull();
  await person(server, 'ana@agency.example', ['reader']);
});

test('the last administrator is not erased', async () => {
  const only = await person(server, 'only@agency.example', ['administrator']);
  const problem = await refusalOf(api.recordErasure({ id: only.id, body: { reason: 'They asked' } }));
  expect([problem.status, codeOf(problem)]).toEqual([409, 'last-administrator']);
});
