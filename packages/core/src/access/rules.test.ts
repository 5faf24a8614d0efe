import { describe, expect, it } from 'vitest';
import { type Role, roles, scopes, scopesOf, scopesOfRole } from './access.ts';
import { type AccountFacts, accountCan, clientCan } from './rules.ts';

const told = (found: { code: string; at: string | null }[]) => found.map(({ code, at }) => `${code} ${at}`);
const ana: AccountFacts = { id: 'a', name: 'Ana', state: 'active', roles: ['administrator'] };

describe('Roles', () => {
  it('are sets of scopes, and together they hold every one', () => {
    expect(scopesOf(roles)).toEqual(scopes);
    expect(scopesOf(['reader', 'reader'])).toEqual([
      'register:read',
      'register:partner',
      'register:internal',
      'exchange-answers:read',
    ]);
  });

  it.each<[Role, string, boolean]>([
    ['reader', 'register:write', false],
    ['reader', 'contact-points:personal', false],
    ['reader', 'register:internal', true],
    ['officer', 'register:write', true],
    ['officer', 'strategy:write', false],
    ['administrator', 'contact-points:personal', false],
    ['administrator', 'personal-data:manage', false],
    ['data-protection', 'register:write', false],
    ['data-protection', 'personal-data:manage', true],
  ])('%s has %s: %s', (role, scope, has) => {
    expect((scopesOfRole[role] as readonly string[]).includes(scope)).toBe(has);
  });
});

describe('An account', () => {
  it.each<[string, Partial<AccountFacts>, Partial<AccountFacts>, [string, number], string[]]>([
    ['gains a role', {}, { roles: ['administrator', 'officer'] }, ['b', 0], []],
    ['loses the right to administer, others having it', {}, { roles: ['reader'] }, ['b', 1], []],
    ['is disabled, others being there', {}, { state: 'disabled' }, ['b', 1], []],
    ['is the last administrator', {}, { roles: ['reader'] }, ['b', 0], ['last-administrator /roles']],
    ['is the last administrator', {}, { state: 'disabled' }, ['b', 0], ['last-administrator /state']],
    ['shuts itself out', {}, { roles: ['reader'] }, ['a', 5], ['own-account /roles']],
    ['is an officer', { roles: ['officer'] }, { state: 'disabled' }, ['a', 0], []],
    [
      'was never accepted',
      { state: 'invited' },
      { state: 'active' },
      ['b', 1],
      ['account-not-active /state'],
    ],
    ['is not active, so governs nothing', { state: 'disabled' }, { roles: ['reader'] }, ['b', 0], []],
  ])('that %s', (_, now, next, [by, otherAdministrators], expected) => {
    const account = { ...ana, ...now };
    const wanted = { state: account.state, roles: account.roles, ...next };
    expect(told(accountCan.become(account, wanted, { by, otherAdministrators }))).toEqual(expected);
  });

  it.each<[string, Partial<AccountFacts>, [string, number], string[]]>([
    ['others administer', {}, ['b', 1], []],
    ['nobody else administers', {}, ['b', 0], ['last-administrator null']],
    ['it is one’s own and administers', {}, ['a', 1], ['own-account null']],
    ['it never administered', { roles: ['officer'] }, ['b', 0], []],
    ['nobody accepted the invitation', { state: 'invited' }, ['b', 0], []],
  ])('is closed where %s', (_, now, [by, otherAdministrators], expected) => {
    expect(told(accountCan.close({ ...ana, ...now }, { by, otherAdministrators }))).toEqual(expected);
  });

  it.each([
    ['active', false, []],
    ['invited', false, []],
    ['disabled', false, ['account-disabled null']],
    ['active', true, ['password-of-provider null']],
  ] as const)('that is %s, of a provider: %s, is invited', (state, provider, expected) => {
    expect(told(accountCan.beInvited({ state, provider }))).toEqual(expected);
  });
});

describe('A partner system', () => {
  it.each<[number, string | null, string[]]>([
    [0, null, []],
    [1, '2026-11-22', []],
    [2, null, ['credentials-at-once null']],
    [0, '2026-11-21', ['expires-in-the-past /expiresOn']],
  ])('with %s credentials in use is issued one until %s', (inUse, expiresOn, expected) => {
    const answer = clientCan.beIssuedCredential(
      { name: 'Case system', inUse },
      { expiresOn, today: '2026-11-22' },
    );
    expect(told(answer)).toEqual(expected);
  });
});
