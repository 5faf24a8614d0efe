import { roles, scopesOf } from '@concord/core';
import { describe, expect, test } from 'vitest';
import { operations } from '../src/http/document.ts';
import { person } from './people.ts';
import { startServer } from './server.ts';

const server = await startServer();
const nobody = (path: string, init: RequestInit) =>
  server.raw(path, { ...init, headers: { authorization: '' } });
const unknown = '01a2008d-7400-7aa2-8074-6476c498d379';

const addressOf = (path: string) =>
  `/v1${path
    .replaceAll(/\{(code|resource)\}/g, 'agreements')
    .replaceAll(/\{(version|number|seq)\}/g, '1')
    .replaceAll(/\{\w+\}/g, unknown)}`;

/** Those that end the session come last, so that all others are asked with it. */
const inOrder = operations.toSorted(
  (a, b) => Number(a.operationId === 'signOut') - Number(b.operationId === 'signOut'),
);

/** The status, and for a refusal which scope is missing. */
async function ask(
  send: (path: string, init: RequestInit) => Promise<Response>,
  path: string,
  method: string,
) {
  const reply = await send(addressOf(path), { method: method.toUpperCase() });
  const text = await reply.text();
  return {
    status: reply.status,
    missing: reply.status === 403 && text.includes('missing-scope') ? text : null,
  };
}

describe.each(roles)('A %s', async (role) => {
  const there = await person(server, `${role}@agency.example`, [role]);
  const held: readonly string[] = scopesOf([role]);

  test.each(inOrder)('may $operationId only with its scope', async ({ path, method, scopes }) => {
    const { status, missing } = await ask(there.raw, path, method);
    const lacking = scopes.filter((scope) => !held.includes(scope));
    if (lacking.length === 0)
      expect([401, 403]).not.toContain(status === 401 && path.includes('session') ? 0 : status);
    else expect([status, missing]).toEqual([403, expect.stringContaining(lacking[0] as string)]);
  });
});

test.each(operations)(
  'nobody may $operationId, unless it lets somebody in',
  async ({ path, method, open }) => {
    const { status } = await ask(nobody, path, method);
    if (open) expect(status).not.toBe(403);
    else expect(status).toBe(401);
  },
);
