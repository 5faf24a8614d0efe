import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { operations } from '../../src/http/document.ts';
import { refusalOf } from '../refusal.ts';
import { startServer } from '../server.ts';

// API7:2023, server side request forgery. Addresses of webhooks, names that move and redirects are held by
// src/webhooks/reach.test.ts and addresses.test.ts; the provider's by src/identity/oidc.
const { api } = await startServer({ register: true });

test('API7: webhooks alone make the server call an address that a caller names', () => {
  const named = operations.filter(({ body }) => {
    const text = JSON.stringify(body?.schema ?? {});
    return /"(url|callback|endpoint|webhook)"/i.test(text);
  });
  expect(named.every(({ path }) => path.startsWith('/webhooks'))).toBe(true);
});

test('API7: a link of a record is kept and never followed', async () => {
  const link = 'http://169.254.169.254/latest/meta-data';
  const { data } = await api.createSource({ body: { code: 'S9', title: 'A page', kind: 'web-page', link } });
  expect(data.link).toBe(link);
  for (const other of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])
    expect(
      (await refusalOf(api.createSource({ body: { code: 'S8', title: 'x', kind: 'letter', link: other } })))
        .status,
    ).toBe(400);
});

test.each(['http://127.0.0.1:1', 'http://agency.example', 'ftp://agency.example', 'agency'])(
  'API7: %s is no identity provider to be gone to',
  (issuer) => {
    const settings = {
      CONCORD_OIDC_ISSUER: issuer,
      CONCORD_OIDC_CLIENT_ID: 'c',
      CONCORD_OIDC_CLIENT_SECRET: 's',
    };
    expect(() => readConfig({ ...settings, CONCORD_PUBLIC_ORIGIN: 'https://concord.example' })).toThrow();
  },
);
