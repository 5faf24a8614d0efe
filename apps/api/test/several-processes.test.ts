import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { browser } from './browser.ts';
import { password, person } from './people.ts';
import { codeOf, refusalOf } from './refusal.ts';
import { startBeside, startServer } from './server.ts';
import { query } from './sql.ts';

// Several processes serve one register: what holds for a client holds for all of them together.
const one = await startServer();
const two = await startBeside(one);
const both = [one, two];

async function keyOf(requestsPerMinute: number) {
  const body = { name: 'Case system', scopes: ['register:read' as const], requestsPerMinute };
  const { id } = (await one.api.createClient({ body })).data;
  const { text, credential } = (await one.api.issueCredential({ id, body: { kind: 'api-key' } })).data;
  return { id, text, credentialId: credential.id };
}
const ask = (server: typeof one, token: string) =>
  fetch(`${server.origin}/v1/session`, { headers: { authorization: `Bearer ${token}` } });
/** A window begins anew each minute: what is counted within one must not begin at its end. */
async function roomInWindow(seconds: number) {
  const left = 60 - ((Date.now() / 1000) % 60);
  if (left < seconds) await wait((left + 0.1) * 1000);
}

describe('A partner system', () => {
  test('has one limit a minute, at whichever process it calls', async () => {
    const { text } = await keyOf(40);
    await roomInWindow(10);
    const replies = [];
    for (let time = 0; time < 60; time++) replies.push(await ask(both[time % 2] as typeof one, text));
    const passed = replies.filter(({ status }) => status === 200).length;
    // A sixteenth of what was given may lie unused with the other process.
    expect([passed <= 40, passed >= 38]).toEqual([true, true]);
    const [first, last] = [replies[0], replies.at(-1)];
    expect(first?.headers.get('ratelimit-policy')).toMatch(/^"per-client"; q=40; w=60; pk=:/);
    expect(first?.headers.get('ratelimit')).toMatch(/^"per-client"; r=39; t=\d+$/);
    expect([last?.status, last?.headers.get('ratelimit')]).toEqual([429, expect.stringContaining('r=0')]);
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await last?.json()).toMatchObject({ status: 429, title: expect.any(String) });
  }, 90_000);

  test('is counted right also when it calls with many requests at once', async () => {
    const { id, text } = await keyOf(300);
    await roomInWindow(20);
    const all = await Promise.all(
      Array.from({ length: 400 }, (_, time) => ask(both[time % 2] as typeof one, text)),
    );
    const passed = all.filter(({ status }) => status === 200).length;
    expect([passed <= 300, passed >= 270]).toEqual([true, true]);
    const [row] = await query(one.database.url, 'select number from shared_count where name = $1', [
      `requests ${id}`,
    ]);
    expect(row?.number).toBeGreaterThanOrEqual(300);
  }, 90_000);

  test('whose key is revoked is out at every process within a second', async () => {
    const { id, text, credentialId } = await keyOf(600);
    for (const server of both) expect((await ask(server, text)).status).toBe(200);
    await one.api.revokeCredential({ id, credentialId });
    await wait(1000);
    for (const server of both) expect((await ask(server, text)).status).toBe(401);
  });
});

describe('Whoever guesses', () => {
  test('keys is told to wait, at whichever process, and a right key still passes', async () => {
    const { text } = await keyOf(600);
    await roomInWindow(20);
    const replies = [];
    for (let time = 0; time < 80; time++)
      replies.push(await ask(both[time % 2] as typeof one, `guess-${time}`));
    const statuses = replies.map(({ status }) => status);
    expect(statuses.slice(0, 40)).toEqual(Array(40).fill(401));
    expect(statuses.slice(-10)).toEqual(Array(10).fill(429));
    expect(Number(replies.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0);
    const secret = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'x',
      client_secret: 'y',
    });
    expect((await fetch(`${two.origin}/oauth/token`, { method: 'POST', body: secret })).status).toBe(429);
    expect((await ask(two, text)).status).toBe(200);
  }, 90_000);

  test('passwords of one account at several processes has it rest for all', async () => {
    const ana = await person(one, 'ana@agency.example');
    const given = { email: 'ana@agency.example', password };
    for (let time = 0; time < 5; time++) {
      const wrong = { ...given, password: 'not the one it is' };
      await refusalOf(browser(both[time % 2] as typeof one).api.signIn({ body: wrong }));
    }
    for (const server of both)
      expect(codeOf(await refusalOf(browser(server).api.signIn({ body: given })))).toBe('sign-in-refused');
    expect((await ana.api.getSession()).status).toBe(200);
  });

  test('passwords of many accounts from one address is told to wait, also with the right one', async () => {
    await person(one, 'bo@agency.example');
    const given = { email: 'bo@agency.example', password };
    expect((await browser(two).api.signIn({ body: given })).status).toBe(201);
    // As many as a quarter of an hour may hold, which no test has the patience to send.
    await query(one.database.url, `update shared_count set number = 100 where name like 'wrong-passwords %'`);
    for (const server of both) {
      const refused = await refusalOf(browser(server).api.signIn({ body: given }));
      expect([codeOf(refused), refused.status]).toEqual(['too-many-requests', 429]);
    }
  });
});
