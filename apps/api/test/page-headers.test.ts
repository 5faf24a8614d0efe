import { expect, test } from 'vitest';
import { startServer } from './server.ts';

const { raw } = await startServer();
const secure = await startServer({ env: { CONCORD_ORIGIN: 'https://concord.example' } });
const policyOf = async (path: string) => (await raw(path)).headers.get('content-security-policy') ?? '';

test.each([
  '/',
  '/agreements',
  '/docs',
  '/docs/problems',
  '/docs/problems/stale',
  '/docs/rules',
  '/docs/changes',
])('%s loads and runs only what comes from files of this origin', async (path) => {
  const { headers } = await raw(path);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).not.toMatch(/unsafe|\*|https?:|nonce/);
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
  ])
    expect(policy.split(';')).toContain(rule);
  expect(Object.fromEntries(headers)).toMatchObject({
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  expect(headers.get('permissions-policy')).toContain('camera=(), display-capture=(), geolocation=()');
});

test('text becomes markup in the app by Vue alone, in the reference by its purifier', async () => {
  expect(await policyOf('/')).toContain(';trusted-types vue');
  expect(await policyOf('/docs')).toContain(';trusted-types dompurify');
});

test.each(['/v1/agreements', '/v1/nowhere', '/livez'])(
  '%s, opened as a page, may do nothing',
  async (path) => {
    expect(await policyOf(path)).toBe("default-src 'none'; frame-ancestors 'none'");
  },
);

test('browsers keep to https where the public origin is https, and are told nothing where it is not', async () => {
  const told = async (server: typeof secure) =>
    (await server.raw('/docs')).headers.get('strict-transport-security');
  expect(await told(secure)).toMatch(/^max-age=31536000$/);
  expect(await told({ ...secure, raw })).toBeNull();
});
