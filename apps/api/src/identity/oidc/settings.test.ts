import { expect, it } from 'vitest';
import { trusting } from '../../../test/identity-provider.ts';
import { readConfig } from '../../config.ts';

const whole = trusting('https://id.agency.example/realm', { CONCORD_OIDC_NAME: '' });

it('knows no provider, and local accounts, unless told', () => {
  expect(readConfig({})).toMatchObject({ provider: null, localAccounts: true });
});

it('reads a provider, named by its host unless told', () => {
  const { provider, localAccounts } = readConfig({ ...whole, CONCORD_LOCAL_ACCOUNTS: 'no' });
  expect(provider).toMatchObject({ name: 'id.agency.example', origin: 'https://concord.example' });
  expect(localAccounts).toBe(false);
  expect(readConfig({ ...whole, CONCORD_ORIGIN: 'http://localhost:3000/' }).provider?.origin).toBe(
    'http://localhost:3000',
  );
});

it.each([
  [
    { CONCORD_ORIGIN: '', CONCORD_OIDC_CLIENT_ID: '' },
    'CONCORD_OIDC_CLIENT_ID and CONCORD_ORIGIN must be set',
  ],
  [{ CONCORD_OIDC_ISSUER: 'http://id.agency.example' }, 'CONCORD_OIDC_ISSUER must be an https address'],
  [{ CONCORD_OIDC_ISSUER: 'the agency' }, 'CONCORD_OIDC_ISSUER must be an https address'],
  [{ CONCORD_OIDC_ISSUER: 'https://a:b@id.agency.example' }, 'CONCORD_OIDC_ISSUER must be an https address'],
  [{ CONCORD_OIDC_ISSUER: 'https://id.agency.example/?a=b' }, 'without a query'],
  [{ CONCORD_ORIGIN: 'https://concord.example/app' }, 'like https://concord.example, not'],
  [{ CONCORD_ORIGIN: 'http://concord.example' }, 'CONCORD_ORIGIN must be an https address'],
  [{ CONCORD_LOCAL_ACCOUNTS: 'maybe' }, 'CONCORD_LOCAL_ACCOUNTS must be yes or no'],
  [{ CONCORD_OIDC_TRUST_EMAIL: 'sometimes' }, 'CONCORD_OIDC_TRUST_EMAIL must be yes or no'],
])('refuses at start, with a sentence, %j', (change, sentence) => {
  expect(() => readConfig({ ...whole, ...change })).toThrow(sentence);
});

it('refuses to leave no way in', () => {
  expect(() => readConfig({ CONCORD_LOCAL_ACCOUNTS: 'no' })).toThrow('or nobody could sign in');
});
