import { type Client, createClient } from '@concord/client';
import { describe, expect, test } from 'vitest';
import { password, person } from '../../test/people.ts';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';
import { query } from '../../test/sql.ts';

const server = await startServer();
const { api, origin, database } = server;
const withKey = (token: string) => createClient({ baseUrl: origin, attempts: 1, token });
const draft = { name: 'Case system', scopes: ['register:read', 'exchange-answers:read'] as const };

async function clientWith(body: object = {}) {
  const { data } = await api.createClient({ body: { ...draft, scopes: [...draft.scopes], ...body } });
  return data;
}
const keyFor = async (id: string, body: object = {}) =>
  (await api.issueCredential({ id, body: { kind: 'api-key', ...body } })).data;
const status = async (token: string) => {
  const reply = await fetch(`${origin}/v1/partners`, { headers: { authorization: `Bearer ${token}` } });
  return reply.status;
};
/** Longer than any process remembers who somebody is. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 600));

describe('A partner system', () => {
  test('calls with its key, within its scopes; only a hash of the key is stored', async () => {
    const { id } = await clientWith();
    const { text, credential } = await keyFor(id);
    expect(text).toMatch(new RegExp(`^${credential.prefix}_`));
    const theirs = withKey(text);
    expect((await theirs.getSession()).data.principal).toMatchObject({ kind: 'client', name: 'Case system' });
    const refused = await refusalOf(theirs.createNetwork({ body: { code: 'theirs', name: 'Theirs' } }));
    expect([refused.status, refused.detail]).toEqual([403, 'This needs the scope register:write.']);
    expect(JSON.stringify(await query(database.url, 'select c::text from credential c'))).not.toContain(text);
    expect((await api.getClient({ id })).data.lastUsedAt).not.toBeNull();
  });

  test('has two keys at a time, and a revoked one opens nothing within a second', async () => {
    const { id } = await clientWith();
    const [old, next] = [await keyFor(id), await keyFor(id)];
    expect(codeOf(await refusalOf(keyFor(id)))).toBe('credentials-at-once');
    expect([await status(old.text), await status(next.text)]).toEqual([200, 200]);
    await api.revokeCredential({ id, credentialId: old.credential.id });
    await aMoment();
    expect([await status(old.text), await status(next.text)]).toEqual([401, 200]);
    expect((await keyFor(id)).text).not.toBe(old.text);
  });

  test('is let in only from its networks, only until its last day, and not after it was deleted', async () => {
    const here = await clientWith({ addresses: ['127.0.0.0/8'] });
    expect(await status((await keyFor(here.id)).text)).toBe(200);
    const elsewhere = await clientWith({ addresses: ['192.0.2.0/24', '2001:db8::/32'] });
    expect(await status((await keyFor(elsewhere.id)).text)).toBe(401);

    const over = await clientWith();
    const { text } = await keyFor(over.id, { expiresOn: '2026-11-22' });
    expect(await status(text)).toBe(200);
    await query(database.url, "update credential set expires_on = '2026-11-21' where client_id = $1", [
      over.id,
    ]);
    await aMoment();
    expect(await status(text)).toBe(401);
    expect(codeOf(await refusalOf(keyFor(over.id, { expiresOn: '2026-11-21' })))).toBe('expires-in-the-past');

    const gone = await clientWith();
    const key = await keyFor(gone.id);
    const { etag } = await api.getClient({ id: gone.id });
    await api.deleteClient({ id: gone.id, ifMatch: etag as string });
    expect(await status(key.text)).toBe(401);
  });

  test('that guesses, mistypes or sends rubbish is told nothing', async () => {
    const { id } = await clientWith();
    const { text, credential } = await keyFor(id);
    const other = (await keyFor((await clientWith()).id)).text;
    const guesses = [
      text.slice(0, -1) + (text.endsWith('0') ? '1' : '0'),
      credential.prefix + other.slice(credential.prefix.length),
      `${credential.prefix}_${'0'.repeat(64)}0000000`,
      'concord_',
      "' or true --",
      text.toUpperCase(),
    ];
    for (const guess of guesses) expect([guess, await status(guess)]).toEqual([guess, 401]);
  });

  test('may call as often in a minute as it is allowed, and is told when to come again', async () => {
    const { id } = await clientWith({ requestsPerMinute: 3 });
    const { text } = await keyFor(id);
    const replies = [];
    for (let time = 0; time < 4; time++)
      replies.push(await fetch(`${origin}/v1/partners`, { headers: { authorization: `Bearer ${text}` } }));
    expect(replies.map((reply) => reply.status)).toEqual([200, 200, 200, 429]);
    expect(replies[0]?.headers.get('ratelimit-policy')).toContain('q=3');
    expect(Number(replies[3]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await status((await keyFor((await clientWith()).id)).text)).toBe(200);
  });

  test.each([
    [{ addresses: ['nowhere'] }, 'address-not-a-network', '/addresses/0'],
    [{ addresses: ['10.0.0.0/8', '10.0.0.0/33'] }, 'address-not-a-network', '/addresses/1'],
    [{ expiresOn: '2026-11-21' }, 'expires-in-the-past', '/expiresOn'],
  ])('with %o is refused at its place', async (body, code, pointer) => {
    const refused = await refusalOf(clientWith(body));
    expect(refused.errors).toMatchObject([{ code, pointer }]);
  });
});

describe('An access token', () => {
  const buy = (form: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${origin}/oauth/token`, { method: 'POST', body: new URLSearchParams(form), headers });
  const grant = { grant_type: 'client_credentials' };

  test('is bought with the secret, in either way of the standard, and ends with it', async () => {
    const { id } = await clientWith();
    const { text, credential } = (await api.issueCredential({ id, body: { kind: 'client-secret' } })).data;
    const bought = await buy({ ...grant, client_id: id, client_secret: text, scope: 'register:read' });
    const token = (await bought.json()) as Record<string, unknown>;
    expect([bought.status, bought.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(token).toMatchObject({ token_type: 'Bearer', expires_in: 900, scope: 'register:read' });
    const theirs = withKey(token.access_token as string);
    expect((await theirs.getSession()).data.principal.scopes).toEqual(['register:read']);
    const refused = await refusalOf(theirs.getExchangeAnswer({ code: 'TR' }));
    expect(refused.detail).toBe('This needs the scope exchange-answers:read.');
    expect(await status(text)).toBe(401); // the secret itself is no key

    const basic = { authorization: `Basic ${Buffer.from(`${id}:${text}`).toString('base64')}` };
    expect((await buy(grant, basic)).status).toBe(200);
    await api.revokeCredential({ id, credentialId: credential.id });
    await aMoment();
    expect((await refusalOf(theirs.listPartners())).status).toBe(401);
  });

  test('is refused in the words of the standard', async () => {
    const { id } = await clientWith();
    const { text } = (await api.issueCredential({ id, body: { kind: 'client-secret' } })).data;
    const key = (await keyFor((await clientWith()).id)).text;
    const asked = async (form: Record<string, string>) => {
      const reply = await buy(form);
      return [reply.status, ((await reply.json()) as { error: string }).error];
    };
    expect(await asked({ grant_type: 'password' })).toEqual([400, 'unsupported_grant_type']);
    expect(await asked({ ...grant, client_id: id })).toEqual([401, 'invalid_client']);
    expect(await asked({ ...grant, client_id: 'x', client_secret: text })).toEqual([401, 'invalid_client']);
    expect(await asked({ ...grant, client_id: id, client_secret: key })).toEqual([401, 'invalid_client']);
    expect(await asked({ ...grant, client_id: id, client_secret: text, scope: 'admin' })).toEqual([
      400,
      'invalid_scope',
    ]);
  });
});

describe('An account', () => {
  test('is invited, changed and disabled by an administrator, and all of it is on the trail', async () => {
    const ana = await person(server, 'ana@agency.example', ['administrator']);
    const bo = await person(server, 'bo@agency.example', ['officer']);
    const { data, etag } = await ana.api.getUser({ id: bo.id });
    expect(data).toMatchObject({ name: 'bo', state: 'active', roles: ['officer'], secondFactor: false });
    const ifMatch = etag as string;
    expect(
      (await ana.api.updateUser({ id: bo.id, ifMatch, body: { roles: ['reader'] } })).data.roles,
    ).toEqual(['reader']);
    expect(
      (await refusalOf(ana.api.updateUser({ id: bo.id, ifMatch, body: { roles: ['officer'] } }))).status,
    ).toBe(412);
    expect((await refusalOf(bo.api.createNetwork({ body: { code: 'late', name: 'Late' } }))).status).toBe(
      403,
    );
    expect(
      codeOf(
        await refusalOf(ana.api.inviteUser({ body: { email: 'BO@agency.example', roles: ['reader'] } })),
      ),
    ).toBe('email-taken');
    const { items } = (await api.listAuditEntries({ actor: ana.id })).data;
    expect(items.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['user-changed', bo.id],
      ['invitation-accepted', null],
    ]);
  });

  test('the last administrator stays, and nobody shuts themselves out; two at once cannot leave nobody', async () => {
    const [ana] = (await api.listUsers({ q: 'ana' })).data.items;
    const cy = await person(server, 'cy@agency.example', ['administrator']);
    const change = async (
      by: Pick<Client, 'updateUser'>,
      id: string,
      body: { roles: ['reader'] } | { state: 'disabled' },
    ) => by.updateUser({ id, ifMatch: (await api.getUser({ id })).etag as string, body });
    expect(codeOf(await refusalOf(change(cy.api, cy.id, { state: 'disabled' })))).toBe('own-account');
    const done = await Promise.allSettled([
      change(api, cy.id, { roles: ['reader'] }),
      change(api, ana?.id as string, { state: 'disabled' }),
    ]);
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const left = (await api.listUsers({ state: ['active'] })).data.items;
    expect(left.filter(({ roles }) => roles.includes('administrator'))).toHaveLength(1);
  });

  test('whoever lost the password gets a new link, which ends the old sessions', async () => {
    const di = await person(server, 'di@agency.example');
    const { link } = (await api.inviteAgain({ id: di.id })).data;
    const token = link.split('#')[1] as string;
    const body = { token, name: 'Di', email: 'di@agency.example', password: 'another long password' };
    const again = await person(server, 'el@agency.example').then(({ api: theirs }) =>
      theirs.acceptInvitation({ body }),
    );
    expect(again.data.principal.name).toBe('Di');
    expect((await refusalOf(di.api.getSession())).status).toBe(401);
    const refused = await refusalOf(di.api.signIn({ body: { email: 'di@agency.example', password } }));
    expect(codeOf(refused)).toBe('sign-in-refused');
  });
});

test('the trail can be added to and nothing else, and is exported as it is filtered', async () => {
  for (const statement of [
    'update audit_entry set detail = null',
    'delete from audit_entry',
    'truncate audit_entry',
  ])
    await expect(database.pool.query(statement)).rejects.toThrow('permission denied');
  const file = (await api.exportAuditEntries({ kind: ['client-created'] })).data;
  const lines = file.trim().split('\r\n');
  expect(lines[0]).toBe('time,kind,actor,actorName,subject,detail,address,requestId,operation');
  expect(new Set(lines.slice(1).map((line) => line.split(',')[1]))).toEqual(new Set(['client-created']));
  expect((await api.listAuditEntries({ kind: ['exported'] })).data.items).toHaveLength(1);
});
