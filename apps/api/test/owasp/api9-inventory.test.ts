import { expect, test } from 'vitest';
import { contract, operations } from '../../src/http/document.ts';
import { contractRouter } from '../../src/http/router.ts';
import { startServer } from '../server.ts';

// API9:2023, improper inventory management.
const { raw } = await startServer();

test('API9: what is served is what the contract names, one for one', () => {
  const handlers = new Proxy({}, { get: () => () => {} }) as never;
  const { stack } = contractRouter(handlers, {} as never);
  const served = stack.flatMap(({ route }) =>
    route ? route.stack.flatMap(({ method }) => (method ? [`${method} ${route.path}`] : [])) : [],
  );
  const named = operations.map(({ method, path }) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`);
  expect(served.toSorted()).toEqual(named.toSorted());
});

test.each([
  '/v0',
  '/v2',
  '/v1beta',
  '/v1/v1',
  '/api',
  '/api/v1',
  '/beta/v1',
  '/internal',
  '/debug',
  '/metrics',
  '/graphql',
  '/actuator/env',
  '/.env',
  '/.git/config',
  '/server-status',
])('API9: there is nothing at %s', async (path) => {
  for (const address of [path, `${path}/partners`]) expect((await raw(address)).status).toBe(404);
});

test('API9: the contract that is published is the one that is served, with its version on every answer', async () => {
  const reply = await raw('/openapi.json');
  expect(await reply.json()).toEqual(contract);
  expect((await raw('/v1/partners')).headers.get('api-version')).toBe(contract.info.version);
});
