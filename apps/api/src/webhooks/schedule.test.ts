import { tryDelays } from '@concord/core';
import { describe, expect, test } from 'vitest';
import { startReceiver } from '../../test/receiver.ts';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';
import { givenWebhook, givenWorker, thisMachine } from '../../test/webhooks.ts';

const server = await startServer({ env: thisMachine });
const { api } = server;
await api.createPartner({ body: { code: 'MX', name: 'Mexico' } });
const agreement = async (title = 'A treaty') =>
  (await api.createAgreement({ body: { partnerCode: 'MX', title } })).data;
const webhookOf = async (id: string) => (await api.getWebhook({ id })).data;
const change = async (id: string, body: object) =>
  api.updateWebhook({ id, ifMatch: (await api.getWebhook({ id })).etag as string, body });
const acts = async (id: string) => (await api.listWebhookActs({ id })).data.items.map(({ act }) => act);

describe('What is not answered with 2xx', () => {
  test('is repeated by the published schedule; when the last try fails the webhook is switched off, and says why', async () => {
    const worker = await givenWorker(server);
    const receiver = await startReceiver(server);
    const { id } = await givenWebhook(server, worker, receiver);
    receiver.answer = () => 500;
    await agreement();
    await worker.workOff();
    for (const [index, seconds] of tryDelays.slice(1).entries()) {
      expect(receiver.messages).toHaveLength(index + 1);
      worker.pass(seconds - 2);
      await worker.workOff();
      expect(receiver.messages).toHaveLength(index + 1);
      worker.pass(2);
      await worker.workOff();
    }
    expect(receiver.messages).toHaveLength(10);
    expect(new Set(receiver.messages.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    const [delivery] = (await api.listWebhookDeliveries({ id, status: ['failed'] })).data.items;
    expect(await webhookOf(id)).toMatchObject({
      status: 'disabled',
      enabled: false,
      disabled: { reason: 'last-try-failed', deliveryId: delivery?.id },
    });
    expect(delivery).toMatchObject({ tries: 10, nextTryAt: null, lastAttempt: { number: 10, status: 500 } });
    expect((await acts(id))[0]).toBe('disabled');

    await agreement('While it was off');
    worker.pass(864_000);
    await worker.workOff();
    expect(receiver.messages).toHaveLength(10);

    receiver.answer = () => 204;
    await change(id, { enabled: true });
    await worker.workOff();
    expect(receiver.accepted.map(({ event }) => event.type)).toEqual([
      'agreement.created',
      'agreement.created',
    ]);
    expect(receiver.accepted.map(({ event }) => event.id)).toContain(receiver.messages[0]?.event.id);
    expect(await webhookOf(id)).toMatchObject({ status: 'active', disabled: null, waiting: 0 });
  });

  test('410 switches it off at once', async () => {
    const worker = await givenWorker(server);
    const receiver = await startReceiver(server);
    const { id } = await givenWebhook(server, worker, receiver);
    receiver.answer = () => 410;
    await agreement();
    await worker.workOff();
    expect(receiver.messages).toHaveLength(1);
    expect(await webhookOf(id)).toMatchObject({
      status: 'disabled',
      disabled: { reason: 'receiver-gone' },
      waiting: 1,
    });
  });

  test.each([
    ['an answer that does not come', 'too-slow'],
    ['a redirect', 'redirect'],
  ])('%s counts as none', async (_, how) => {
    const worker = await givenWorker(server, { patience: 300 });
    const receiver = await startReceiver(server);
    const { id } = await givenWebhook(server, worker, receiver);
    let release = () => {};
    const held = new Promise<number>((resolve) => {
      release = () => resolve(204);
    });
    receiver.answer = () => (how === 'redirect' ? 302 : held);
    await agreement();
    await worker.workOff();
    release();
    const [delivery] = (await api.listWebhookDeliveries({ id, status: ['waiting'] })).data.items;
    const expected = how === 'redirect' ? { status: 302, fault: null } : { status: null, fault: 'too-slow' };
    expect(delivery?.lastAttempt).toMatchObject(expected);
    expect(receiver.messages).toHaveLength(1);
    await change(id, { enabled: false });
  });

  test('nobody listens: the log says so', async () => {
    const worker = await givenWorker(server);
    const { data } = await api.createWebhook({ body: { name: 'Nobody', url: 'http://127.0.0.1:9/' } });
    await api.createWebhookVerification({ id: data.id });
    await worker.workOff();
    const [ping] = (await api.listWebhookDeliveries({ id: data.id })).data.items;
    expect(ping).toMatchObject({ status: 'failed', lastAttempt: { status: null, fault: 'refused' } });
  });
});

test('switched off by hand it waits; switched on it goes on where it stopped', async () => {
  const worker = await givenWorker(server);
  const receiver = await startReceiver(server);
  const { id } = await givenWebhook(server, worker, receiver);
  await change(id, { enabled: false });
  expect(await webhookOf(id)).toMatchObject({
    status: 'disabled',
    disabled: { reason: 'by-hand', deliveryId: null },
  });
  expect(codeOf(await refusalOf(api.createWebhookVerification({ id })))).toBe('webhook-is-disabled');
  await agreement();
  await worker.workOff();
  expect(receiver.messages).toEqual([]);
  await change(id, { enabled: true });
  await worker.workOff();
  expect(receiver.messages).toHaveLength(1);
  expect((await acts(id)).slice(0, 2)).toEqual(['enabled', 'disabled']);
});
