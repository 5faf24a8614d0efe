import { expect, it } from 'vitest';
import { ApiProblem } from '../session/problems.ts';
import { bodyOf, check as checkClient, draftOf as clientDraft, gathered } from './client-draft.ts';
import type { User } from './use-access-words.ts';
import { changesOf, check as checkUser, draftOf as userDraft } from './user-draft.ts';

const t = (key: string) => key;
const ana = { name: 'Ana', email: 'ana@agency.example', roles: ['reader'] } as unknown as User;
const unnamed = { ...ana, name: null } as User;

it.each([
  [null, { email: '' }, { '/email': 'ui.check.required', '/roles': 'access.users.rolesNeeded' }],
  [null, { email: 'ana', roles: ['reader'] }, { '/email': 'access.users.emailWrong' }],
  [null, { email: 'ana@agency.example', roles: ['reader'] }, {}],
  [ana, { name: ' ' }, { '/name': 'ui.check.required' }],
  [unnamed, { name: null }, {}],
] as const)('an account %# is checked', (user, more, expected) => {
  expect(checkUser({ ...userDraft(user), ...more } as never, user, t)).toEqual(expected);
});

it('only what changed of an account is sent', () => {
  expect(changesOf({ ...userDraft(ana), roles: ['reader', 'officer'] }, ana)).toEqual({
    roles: ['reader', 'officer'],
  });
  expect(changesOf({ ...userDraft(ana), name: 'Anna ' }, ana)).toEqual({ name: 'Anna' });
  expect(changesOf(userDraft(unnamed), unnamed)).toEqual({});
});

it.each([
  ['0', false],
  ['1', true],
  ['100000', true],
  ['100001', false],
  ['many', false],
])('%s requests a minute: %s', (requestsPerMinute, right) => {
  const found = checkClient({ ...clientDraft(null), name: 'x', requestsPerMinute }, t);
  expect('/requestsPerMinute' in found).toBe(!right);
});

it('a partner system begins with reading and nothing more', () => {
  expect(bodyOf({ ...clientDraft(null), name: ' Case system ' })).toMatchObject({
    name: 'Case system',
    scopes: ['register:read'],
    requestsPerMinute: 600,
  });
});

it('what is wrong with one address is told at the field of all', async () => {
  const errors = [
    { pointer: '/addresses/1', code: 'x', detail: 'x' },
    { pointer: '/name', code: 'x', detail: 'x' },
  ];
  const problem = new ApiProblem({
    status: 400,
    type: '',
    title: '',
    detail: '',
    instance: '',
    errors,
  } as never);
  await expect(gathered(() => Promise.reject(problem))).rejects.toBe(problem);
  expect(problem.problem.errors?.map(({ pointer }) => pointer)).toEqual(['/addresses', '/name']);
});
