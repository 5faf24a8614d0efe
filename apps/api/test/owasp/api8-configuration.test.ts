import { expect, test } from 'vitest';
import { operations } from '../../src/http/document.ts';
import { startServer } from '../server.ts';

// API8:2023, security misconfiguration. Methods, types and headers of every answer are held by test/protocol.test.ts.
const { raw } = await startServer({ register: true });
const reads = operations.filter(({ method }) => method === 'get');
const addressOf = (path: string) => `/v1${path.replaceAll(/\{\w+\}/g, 'UA')}`;

test.each(reads)('API8: $operationId lets no page of another origin read', async ({ path }) => {
  const { headers, body } = await raw(addressOf(path), {
    headers: { origin: 'https://evil.example', accept: '*/*' },
  });
  await body?.cancel();
  const said = [...headers].map(([name]) => name);
  expect(said.filter((name) => /^access-control|^x-powered-by$|^server$/.test(name))).toEqual([]);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cache-control')).toContain('no-store');
});

test('API8: a question before a foreign request is not answered with a permission', async () => {
  const asked = { origin: 'https://evil.example', 'access-control-request-method': 'DELETE' };
  const reply = await raw('/v1/partners/UA', { method: 'OPTIONS', headers: asked });
  expect([...reply.headers].filter(([name]) => name.startsWith('access-control'))).toEqual([]);
});

test.each([
  '/v1/partners/%00',
  "/v1/partners/'%3B--",
  '/v1/partners/UA/exchange-answer?on=9999-99-99',
  '/v1/agreements?cursor=eyJ9',
  '/v1/changes?cursor=AAAA',
  '/v1/seals/999999999/proofs/999999999999',
  '/v1/agreements?knownAt=0001-01-01T00:00:00Z',
  '/v1/../package.json',
  '/v1/search?q=%25%5C_',
])('API8: %s tells nothing of the inside', async (path) => {
  const reply = await raw(path);
  const said = await reply.text();
  expect(reply.status).toBeLessThan(500);
  expect(said).not.toMatch(
    /\bat \S+\.(ts|js):|node_modules|SQLSTATE|pg_|postgres|syntax error|relation "|\/src\//i,
  );
});
