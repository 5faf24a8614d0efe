import { describe, expect, test } from 'vitest';
import { startServer } from './server.ts';

const { raw } = await startServer({ register: true });

const id = '019aa1de-7d55-7c52-8b6c-0d4a5a1b2c3d';
const send = (path: string, body: string) =>
  raw(path, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
const typeOf = async (response: Response) =>
  ((await response.json()) as { type: string }).type.split('/').at(-1);

describe('What the database has no type for is refused before it gets there', () => {
  test.each([
    ['/v1/agreements?on=0000-01-01', 400],
    ['/v1/partners/UA/exchange-answer?on=0000-01-01', 400],
    [`/v1/agreements/urn:uuid:${id}`, 404],
  ])('%s is %i', async (path, status) => {
    expect((await raw(path)).status).toBe(status);
  });

  test.each([
    [
      '/v1/working-arrangements',
      { partnerCode: 'UA', title: 'X', implements: `urn:uuid:${id}` },
      '/implements',
    ],
    ['/v1/liaison-prosecutors', { partnerCode: 'UA', from: null, knownBy: '0000-01-01' }, '/knownBy'],
  ])('%s names the place', async (path, body, pointer) => {
    const response = await send(path, JSON.stringify(body));
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { errors: [{ pointer, code: 'format' }] },
    ]);
  });
});

describe('A body that costs more to check than it can mean', () => {
  const many = (count: number, entry: (i: number) => unknown) =>
    Array.from({ length: count }, (_, i) => entry(i));
  test.each([
    ['of brackets', '['.repeat(400_000) + ']'.repeat(400_000), 400, 'malformed-json'],
    ['of nested objects', `${'{"a":'.repeat(150_000)}1${'}'.repeat(150_000)}`, 400, 'malformed-json'],
    ['with a very long list', JSON.stringify({ scope: many(100_000, String) }), 413, 'too-large'],
    [
      'with very many properties',
      JSON.stringify(Object.fromEntries(many(50_000, (i) => [`k${i}`, 1]) as [])),
      413,
      'too-large',
    ],
    ['with many lists', JSON.stringify(many(900, () => many(100, () => 1))), 413, 'too-large'],
    [
      'with a list just over what is allowed',
      JSON.stringify({ citations: many(60, () => ({})) }),
      400,
      'invalid-request',
    ],
  ])('%s is refused', async (_, body, status, type) => {
    const response = await send('/v1/agreements', body);
    expect([response.status, await typeOf(response)]).toEqual([status, type]);
  });
});
