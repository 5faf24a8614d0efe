import { randomUUID } from 'node:crypto';
import { changedRecordTypes } from '@concord/core';
import { describe, expect, test } from 'vitest';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';
import { query } from '../../test/sql.ts';
import { thisMachine } from '../../test/webhooks.ts';
import { recordTypes } from '../history/feed-types.ts';

const { api, raw, database } = await startServer({ env: thisMachine });
const url = 'http://127.0.0.1:1/hook';
const body = { name: 'Case desk', url };
const webhook = async () => (await api.createWebhook({ body })).data;
const tagOf = async (id: string) => (await api.getWebhook({ id })).etag as string;

describe('A webhook', () => {
  test('is registered for all changes from now on, and must be verified', async () => {
    const { data, headers, status } = await api.createWebhook({ body });
    expect([status, headers.get('location')]).toEqual([201, `/v1/webhooks/${data.id}`]);
    expect(data).toMatchObject({
      ...{ ...body, types: [], version: 1, enabled: true, status: 'unverified', disabled: null },
      ...{ createdBy: 'Administrator client', waiting: 0, lastDeliveredAt: null },
    });
    expect((await api.listWebhooks()).data.items).toEqual([{ ...data, secret: null }]);
  });

  test.each([
    [{ name: ' ' }, '/name'],
    [{ types: ['agreement', 'agreement.signed'] }, '/types/1'],
    [{ colour: 'blue' }, '/colour'],
  ])('with %o is refused at its field', async (more, pointer) => {
    const problem = await refusalOf(api.createWebhook({ body: { ...body, ...more } }));
    expect(problem).toMatchObject({ status: 400, errors: [{ pointer }] });
  });

  test('is changed by whoever read it last; another address must be verified again', async () => {
    const { id } = await webhook();
    await database.db
      .updateTable('webhook')
      .set({ verifiedAt: '2026-01-01T00:00:00Z' })
      .where('id', '=', id)
      .execute();
    const { data } = await api.updateWebhook({
      id,
      ifMatch: '"1"',
      body: { name: 'Desk', types: ['agreement'] },
    });
    expect(data).toMatchObject({ name: 'Desk', types: ['agreement'], version: 2, status: 'active' });
    expect(await refusalOf(api.updateWebhook({ id, ifMatch: '"1"', body: { name: 'Late' } }))).toMatchObject({
      status: 412,
      current: { etag: '"2"', changedBy: 'Administrator client' },
    });
    const same = await api.updateWebhook({ id, ifMatch: '"2"', body: { name: 'Desk' } });
    expect(same.data.version).toBe(2);
    const moved = await api.updateWebhook({ id, ifMatch: '"2"', body: { url: `${url}/2` } });
    expect(moved.data).toMatchObject({ status: 'unverified', verifiedAt: null });
  });

  test('is deleted; who did so stays on record', async () => {
    const { id } = await webhook();
    await api.deleteWebhook({ id, ifMatch: await tagOf(id) }, { changeReason: 'Moved to the feed' });
    expect(await refusalOf(api.getWebhook({ id }))).toMatchObject({ status: 404 });
    const { items } = (await api.listWebhookActs({ id })).data;
    expect(items).toMatchObject([
      { act: 'deleted', actor: 'Administrator client', reason: 'Moved to the feed', detail: body },
      { act: 'created', reason: null },
    ]);
  });

  test('is no fact of the register: the feed says nothing of it', async () => {
    await webhook();
    const feed = JSON.stringify((await api.listChanges()).data);
    expect(feed).not.toContain('webhook');
    expect(await database.db.selectFrom('revision').select('seq').execute()).toEqual([]);
  });

  test('what was done to it cannot be unwritten by the application', async () => {
    await webhook();
    await expect(database.db.deleteFrom('webhookAct').execute()).rejects.toThrow('permission denied');
    await expect(database.db.updateTable('webhookAct').set({ actor: 'x' }).execute()).rejects.toThrow(
      'permission denied',
    );
  });
});

test('the kinds of record to choose from are those of the feed', () => {
  expect([...changedRecordTypes].sort()).toEqual(recordTypes().sort());
});

describe('A signing secret', () => {
  const isSecret = expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/);

  test('is shown once, also where the request is repeated', async () => {
    const idempotencyKey = randomUUID();
    const first = await api.createWebhook({ body }, { idempotencyKey });
    expect(first.data.secret).toEqual(isSecret);
    const again = await api.createWebhook({ body }, { idempotencyKey });
    expect([again.replayed, again.data]).toEqual([true, { ...first.data, secret: null }]);
    const { id } = first.data;
    for (const path of [`/v1/webhooks/${id}`, '/v1/webhooks', `/v1/webhooks/${id}/acts`])
      expect(await (await raw(path)).text()).not.toContain('whsec_');
  });

  test('is nowhere in the database', async () => {
    const { secret } = await webhook();
    const bytes = Buffer.from((secret as string).replace('whsec_', ''), 'base64');
    const tables = await query<{ name: string }>(
      database.url,
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_schema in ('public', 'queue') and table_type = 'BASE TABLE'`,
    );
    expect(tables.length).toBeGreaterThan(30);
    for (const { name } of tables) {
      const [row] = await query<{ text: string }>(
        database.url,
        `select coalesce(string_agg(t::text, ''), '') as text from ${name} t`,
      );
      expect(row?.text.includes(bytes.toString('hex')), name).toBe(false);
      expect(row?.text.includes(bytes.toString('base64')), name).toBe(false);
    }
  });

  test('has a second beside it until the first is removed; never a third, never none', async () => {
    const made = await webhook();
    const { id, secrets } = made;
    const { data } = await api.createWebhookSecret({ id, body: {} });
    expect(data.secret).toEqual(isSecret);
    expect(data.secret).not.toBe(made.secret);
    expect(data.secrets).toMatchObject([{ id: secrets[0]?.id, expiresAt: null }, { expiresAt: null }]);
    expect(codeOf(await refusalOf(api.createWebhookSecret({ id, body: {} })))).toBe(
      'webhook-has-two-secrets',
    );

    const [first, second] = data.secrets.map((secret) => secret.id) as [string, string];
    const remove = async (secretId: string) =>
      api.deleteWebhookSecret({ id, secretId, ifMatch: await tagOf(id) });
    await remove(first);
    expect((await api.getWebhook({ id })).data.secrets).toMatchObject([{ id: second }]);
    expect(codeOf(await refusalOf(remove(second)))).toBe('webhook-keeps-a-secret');
    expect(await refusalOf(remove(first))).toMatchObject({ status: 404 });
  });

  test('may be given an end when its successor comes; the one that stays cannot be removed', async () => {
    const { id } = await webhook();
    const othersExpireAt = '2126-12-01T00:00:00.000Z';
    const { data } = await api.createWebhookSecret({ id, body: { othersExpireAt } });
    expect(data.secrets.map(({ expiresAt }) => expiresAt)).toEqual([othersExpireAt, null]);
    const secretId = data.secrets[1]?.id as string;
    const removed = api.deleteWebhookSecret({ id, secretId, ifMatch: await tagOf(id) });
    expect(codeOf(await refusalOf(removed))).toBe('webhook-keeps-a-secret');
  });
});
