import { Webhook as Verifier } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { startReceiver } from '../../test/receiver.ts';
import { startServer } from '../../test/server.ts';
import { settled } from '../../test/settled.ts';
import { givenWebhook, givenWorker, thisMachine } from '../../test/webhooks.ts';

const server = await startServer({ env: thisMachine });
const { api } = server;
const worker = await givenWorker(server);
await api.createPartner({ body: { code: 'MX', name: 'Mexico' } });
// What the feed has yet to tell is told to webhooks that come before it.
await settled(server.database.db);
const agreement = async (title: string) =>
  (await api.createAgreement({ body: { partnerCode: 'MX', title } })).data;
const deliveries = async (id: string) => (await api.listWebhookDeliveries({ id })).data.items;

test('until a ping was answered nothing else is sent, and what changed meanwhile is not lost', async () => {
  const receiver = await startReceiver(server, () => 500);
  const { data: webhook } = await api.createWebhook({ body: { name: 'Case desk', url: receiver.url } });
  const { id } = webhook;
  await agreement('Before the ping');
  await worker.workOff();
  expect(receiver.messages).toEqual([]);

  const { data: ping, headers } = await api.createWebhookVerification({ id });
  expect(headers.get('location')).toBe(`/v1/webhooks/${id}/deliveries/${ping.id}`);
  expect(ping).toMatchObject({ type: 'webhook.ping', status: 'waiting', attempts: [] });
  await worker.workOff();
  const failed = (await api.getWebhookDelivery({ id, deliveryId: ping.id })).data;
  expect(failed).toMatchObject({ status: 'failed', attempts: [{ status: 500, detail: 'Answered 500' }] });
  expect((await api.getWebhook({ id })).data).toMatchObject({ status: 'unverified', verifiedAt: null });

  receiver.answer = () => 200;
  await api.createWebhookVerification({ id });
  await worker.workOff();
  const { data: active } = await api.getWebhook({ id });
  expect(active).toMatchObject({ status: 'active', waiting: 0 });
  expect(active.version).toBeGreaterThan(webhook.version);
  expect(receiver.accepted.map(({ event }) => event.type)).toEqual(['webhook.ping', 'agreement.created']);
});

test('a message is a signed CloudEvent that says what changed and where to read it, and no more', async () => {
  const receiver = await startReceiver(server);
  const { id, secret } = await givenWebhook(server, worker, receiver);
  const made = await agreement('A treaty');
  await worker.workOff();
  const [message] = receiver.messages;
  expect(message?.headers['content-type']).toMatch(/^application\/cloudevents\+json/);
  expect(message?.event).toEqual({
    specversion: '1.0',
    id: expect.stringMatching(/^[0-9a-f]{32}$/),
    source: '/v1/changes',
    type: 'agreement.created',
    subject: `agreement/${made.id}`,
    time: expect.stringMatching(/Z$/),
    datacontenttype: 'application/json',
    data: {
      recordType: 'agreement',
      id: made.id,
      version: 1,
      partOf: null,
      link: `/v1/agreements/${made.id}`,
    },
  });
  expect(message?.headers['webhook-id']).toBe(message?.event.id);
  const headers = message?.headers as Record<string, string>;
  expect(new Verifier(secret).verify(message?.body ?? '', headers)).toMatchObject({
    type: 'agreement.created',
  });
  expect(() => new Verifier(secret).verify(`${message?.body} `, headers)).toThrow();
  const [delivery] = await deliveries(id);
  expect(delivery).toMatchObject({ status: 'delivered', tries: 1, lastAttempt: { number: 1, status: 204 } });
  const { data } = await api.getWebhookDelivery({ id, deliveryId: delivery?.id as string });
  expect(data.payload).toBe(message?.body);
});

test('nothing personal leaves, and a link leads to what the code names, also of a part', async () => {
  const receiver = await startReceiver(server);
  await givenWebhook(server, worker, receiver);
  await api.createNetwork({ body: { code: 'iberred', name: 'IberRed' } });
  await api.createNetworkMember({ code: 'iberred', body: { partnerCode: 'MX', from: '2010' } });
  const point = (
    await api.createContactPoint({
      body: { partnerCode: 'MX', appointedBy: 'country-authority', from: '2024' },
    })
  ).data;
  await api.createContactPointHolder({
    id: point.id,
    body: { name: 'Jane Doe', email: 'jane@doe.example', from: '2025' },
  });
  await worker.workOff();
  const links = receiver.messages.map(({ event }) => [event.type, event.data.link]);
  expect(links).toEqual(
    expect.arrayContaining([
      ['partner.created', '/v1/networks/iberred'],
      ['network-member.created', '/v1/networks/iberred'],
      ['contact-point-holder.created', `/v1/contact-points/${point.id}`],
    ]),
  );
  expect(JSON.stringify(receiver.messages)).not.toMatch(/Jane|doe\.example/);
  for (const [, link] of links) expect((await server.raw(String(link))).status).toBe(200);
});

test('of what is deleted the message has no link', async () => {
  const made = await agreement('Short lived');
  const receiver = await startReceiver(server);
  await givenWebhook(server, worker, receiver);
  await api.deleteAgreement({ id: made.id, ifMatch: '"1"' });
  await worker.workOff();
  expect(receiver.messages.map(({ event }) => [event.type, event.data.link])).toEqual([
    ['agreement.deleted', null],
  ]);
});

test('only the types asked for are sent', async () => {
  const receiver = await startReceiver(server);
  await givenWebhook(server, worker, receiver, {
    types: ['network-member', 'agreement.deleted', 'partner.updated'],
  });
  const made = await agreement('Unasked');
  await api.updatePartner({
    code: 'MX',
    ifMatch: (await api.getPartner({ code: 'MX' })).etag as string,
    body: { note: 'x' },
  });
  await api.deleteAgreement({ id: made.id, ifMatch: '"1"' });
  await worker.workOff();
  expect(receiver.messages.map(({ event }) => event.type).sort()).toEqual([
    'agreement.deleted',
    'partner.updated',
  ]);
});

test('both live secrets sign, a removed or expired one signs nothing more', async () => {
  const receiver = await startReceiver(server);
  const { id, secret: first } = await givenWebhook(server, worker, receiver);
  const soon = new Date(Date.now() + 3_600_000).toISOString();
  const { data } = await api.createWebhookSecret({ id, body: { othersExpireAt: soon } });
  const second = data.secret as string;
  const sent = async () => {
    await agreement('Signed');
    await worker.workOff();
    const { headers, body } = receiver.messages.at(-1) as (typeof receiver.messages)[number];
    const isSigned = (secret: string) => {
      try {
        return Boolean(new Verifier(secret).verify(body, headers as Record<string, string>));
      } catch {
        return false;
      }
    };
    return [isSigned(first), isSigned(second)];
  };
  expect(await sent()).toEqual([true, true]);
  // Within the five minutes that a receiver allows, so that only the signature decides.
  await server.database.db
    .updateTable('webhookSecret')
    .set({ expiresAt: new Date().toISOString() })
    .where('expiresAt', 'is not', null)
    .execute();
  expect(await sent()).toEqual([false, true]);
});
