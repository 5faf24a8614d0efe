import { expect, it } from 'vitest';
import { refusalOfIssuing, standingOf } from './credentials.ts';
import type { ApiClient, Credential } from './use-access-words.ts';

const today = '2026-11-22';
const credential = (more: Partial<Credential>) =>
  ({ revokedAt: null, expiresOn: null, ...more }) as Credential;

it.each([
  [{}, 'in-use'],
  [{ expiresOn: today }, 'in-use'],
  [{ expiresOn: '2026-11-21' }, 'over'],
  [{ revokedAt: '2026-11-20T10:00:00Z' }, 'revoked'],
  [{ revokedAt: '2026-11-20T10:00:00Z', expiresOn: '2026-11-21' }, 'revoked'],
] as const)('a credential with %o is %s', (more, expected) => {
  expect(standingOf(credential(more), today)).toBe(expected);
});

it.each([
  [[{}], null],
  [[{}, { expiresOn: '2026-11-21' }], null],
  [[{}, { expiresOn: today }], 'access.credentials.enough'],
] as const)('with %o the button says: %s', (held, expected) => {
  const client = { name: 'Case system', credentials: held.map(credential) } as unknown as ApiClient;
  expect(refusalOfIssuing(client, today, (key) => key)).toBe(expected);
});
