import { expect, it } from 'vitest';
import { onwardFrom, viaProvider } from './via-provider.ts';

const at = (path: string, query: object, fullPath = path) => onwardFrom({ path, query, fullPath } as never);

it.each([
  ['/agreements', {}, '/agreements?stage=signed', '/agreements?stage=signed'],
  ['/sign-in', { to: '/partners/TR' }, '/sign-in?to=…', '/partners/TR'],
  ['/sign-in', {}, '/sign-in', '/'],
  ['/sign-in', { to: '//evil.example' }, '/sign-in', '/'],
  ['/sign-in', { to: '/\\evil.example' }, '/sign-in', '/'],
  ['/sign-in', { to: 'https://evil.example' }, '/sign-in', '/'],
])('from %s with %o one goes on to a page of this origin', (path, query, full, onward) => {
  expect(at(path, query, full)).toBe(onward);
});

it('tells the provider where it is to lead', () => {
  expect(viaProvider('/sign-in/oidc', '/agreements?q=a&b', { 'step-up': 'yes' })).toBe(
    '/sign-in/oidc?step-up=yes&to=%2Fagreements%3Fq%3Da%26b',
  );
});
