import { expect, test } from 'vitest';
import { operations } from '../../src/http/document.ts';
import { startServer } from '../server.ts';

// API3:2023, broken object property level authorization. What may not be read is held by test/hidden-fields.test.ts and
// test/group-matrix.test.ts; here: nobody sets what is not theirs to set.
const { raw } = await startServer();
const unknown = '01a2008d-7400-7aa2-8074-6476c498d379';
const bodies = operations.filter(({ body, open }) => body && !open);

/** What the server alone says of a record, and what programs of other houses take from a body. */
const notTheirs = {
  version: 99,
  createdAt: '2020-01-01T00:00:00Z',
  updatedAt: '2020-01-01T00:00:00Z',
  createdBy: 'Somebody else',
  pinnedBy: 'Somebody else',
  isAdmin: true,
  passwordHash: 'x',
  __proto__x: {},
};

test.each(bodies)('API3: $operationId takes no property that is not in the contract', async (operation) => {
  const { method, path, body } = operation;
  const address = path
    .replaceAll(/\{(version|number|seq)\}/g, '1')
    .replaceAll(/\{(code|resource|kind|name)\}/g, 'agreements')
    .replaceAll(/\{\w+\}/g, unknown);
  const reply = await raw(`/v1${address}`, {
    method: method.toUpperCase(),
    headers: { 'content-type': body?.type as string, 'if-match': '"1"' },
    body: JSON.stringify(notTheirs),
  });
  const { errors = [] } = (await reply.json()) as { errors?: { pointer?: string }[] };
  const pointers = errors.map(({ pointer }) => pointer);
  // A path that names no record is told before its body is looked at.
  if (reply.status === 404) return expect(path).toMatch(/\{(kind|name|resource|reminderId)\}/);
  expect(reply.status).toBe(400);
  expect(pointers).toEqual(expect.arrayContaining(Object.keys(notTheirs).map((name) => `/${name}`)));
});
