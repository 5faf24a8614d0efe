import { expect, test } from 'vitest';
import { operations } from '../../src/http/document.ts';
import { person } from '../people.ts';
import { startServer } from '../server.ts';

// API5:2023, broken function level authorization. Every role is held to every operation by test/scopes.test.ts.
const server = await startServer();
const reader = await person(server, 'reader@agency.example', ['reader']);
const changes = operations.filter(
  ({ method, scopes }) => method !== 'get' && scopes.includes('register:write'),
);

test.each(['x-http-method-override', 'x-http-method', 'x-method-override'])(
  'API5: %s makes no change of a read',
  async (header) => {
    const { code } = (
      await server.api
        .createPartner({ body: { code: 'TR', name: 'Türkiye' } })
        .catch(() => server.api.getPartner({ code: 'TR' }))
    ).data;
    const reply = await reader.raw(`/v1/partners/${code}`, {
      headers: { [header]: 'DELETE', 'if-match': '"1"' },
    });
    expect([reply.status, (await reader.raw(`/v1/partners/${code}?_method=DELETE`)).status]).toEqual([
      200, 400,
    ]);
    expect((await server.api.getPartner({ code })).status).toBe(200);
  },
);

test.each(changes)(
  'API5: who only reads is refused $operationId before anything is looked up',
  async ({ method, path }) => {
    const there = await reader.raw(`/v1${path.replaceAll(/\{\w+\}/g, 'TR')}`, {
      method: method.toUpperCase(),
    });
    const nowhere = await reader.raw(`/v1${path.replaceAll(/\{\w+\}/g, 'ZZ')}`, {
      method: method.toUpperCase(),
    });
    expect([there.status, nowhere.status]).toEqual([403, 403]);
  },
);
