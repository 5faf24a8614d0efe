import { randomUUID } from 'node:crypto';
import { createClient } from '@concord/client';
import { expect, test } from 'vitest';
import { testKey } from './key.ts';
import { codeOf, refusalOf } from './refusal.ts';
import { startServer } from './server.ts';
import { query } from './sql.ts';

const { api, origin, database } = await startServer();
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

test('an answer that is lost on the way after the change was saved comes with the next attempt, and the change is made once', async () => {
  let calls = 0;
  const losesTheFirst: typeof fetch = async (...request) => {
    const reply = await fetch(...request);
    calls += 1;
    if (calls === 1) throw new TypeError('the connection dropped');
    return reply;
  };
  const client = createClient({ token: testKey, baseUrl: origin, fetch: losesTheFirst });
  const { replayed, data } = await client.createAgreement({ body: { ...body, title: 'Lost' } });
  expect([calls, replayed, data.title]).toEqual([2, true, 'Lost']);
  expect((await titles()).filter((title) => title === 'Lost')).toHaveLength(1);
});

test('a database that goes away while a change is saved leaves it open whether it was; the retry settles it', async () => {
  await query(
    database.url,
    `create function go_away() returns trigger language plpgsql security definer as
       $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
     create constraint trigger go_away after insert on agreement deferrable initially deferred
       for each row execute function go_away()`,
  );
  const idempotencyKey = randomUUID();
  const make = () => api.createAgreement({ body: { ...body, title: 'Open' } }, { idempotencyKey });
  const problem = await refusalOf(make());
  expect([problem.status, codeOf(problem)]).toEqual([503, 'outcome-unknown']);
  await query(database.url, 'drop trigger go_away on agreement');
  expect((await make()).status).toBe(201);
  expect((await titles()).filter((title) => title === 'Open')).toHaveLength(1);
});
