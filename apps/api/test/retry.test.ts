import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { codeOf, refusalOf } from './refusal.ts';
import { startServer } from './server.ts';

const { api, database } = await startServer();
await api.createPartner({ body: { code: 'MX', name: 'Mexico' } });
const body = { partnerCode: 'MX', title: 'Once' };
const titles = async () => (await api.listAgreements()).data.items.map(({ title }) => title);

test('the same POST sent twice has one effect and the same answer', async () => {
  const idempotencyKey = randomUUID();
  const first = await api.createAgreement({ body }, { idempotencyKey });
  const again = await api.createAgreement({ body }, { idempotencyKey });
  expect(again).toMatchObject({ status: 201, replayed: true, etag: first.etag, data: first.data });
  expect(again.headers.get('location')).toBe(first.headers.get('location'));
  expect(await titles()).toEqual(['Once']);
});

test('a key that comes with another payload is 422', async () => {
  const idempotencyKey = randomUUID();
  await api.createAgreement({ body: { ...body, title: 'Kept' } }, { idempotencyKey });
  const problem = await refusalOf(
    api.createAgreement({ body: { ...body, title: 'Other' } }, { idempotencyKey }),
  );
  expect([problem.status, codeOf(problem)]).toEqual([422, 'key-reused']);
});

test('many at once with one key: one is made, the others are told to wait or get its answer', async () => {
  const idempotencyKey = randomUUID();
  const calls = Array.from({ length: 8 }, () =>
    api.createAgreement({ body: { ...body, title: 'Crowd' } }, { idempotencyKey }),
  );
  const outcomes = await Promise.allSettled(calls);
  const ids = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value.data.id] : []));
  const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.problem.status] : []));
  expect(new Set(ids).size).toBe(1);
  expect(refused.every((status) => status === 409 || status === 503)).toBe(true);
  expect((await titles()).filter((title) => title === 'Crowd')).toHaveLength(1);
});

test('a refused request is not kept: mended, it may use its key again', async () => {
  const idempotencyKey = randomUUID();
  const wrong = { partnerCode: 'ZW', title: 'Mended' };
  expect(await refusalOf(api.createAgreement({ body: wrong }, { idempotencyKey }))).toMatchObject({
    status: 400,
  });
  await api.createPartner({ body: { code: 'ZW', name: 'Zimbabwe' } });
  expect((await api.createAgreement({ body: wrong }, { idempotencyKey })).status).toBe(201);
});

test('a kept answer is forgotten after 72 hours', async () => {
  const idempotencyKey = randomUUID();
  const first = await api.createAgreement({ body: { ...body, title: 'Old' } }, { idempotencyKey });
  await database.db
    .updateTable('idempotencyKey')
    .set({ createdAt: '2020-01-01T00:00:00Z' })
    .where('key', '=', idempotencyKey)
    .execute();
  const later = await api.createAgreement({ body: { ...body, title: 'Old' } }, { idempotencyKey });
  expect(later.replayed).toBe(false);
  expect(later.data.id).not.toBe(first.data.id);
});
