import { expect, test } from 'vitest';
import { startReceiver } from '../../test/receiver.ts';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';
import { settled } from '../../test/settled.ts';
import { givenWebhook, givenWorker, thisMachine } from '../../test/webhooks.ts';

const server = await startServer({ env: thisMachine });
const { api } = server;
await api.createPartner({ body: { code: 'MX', name: 'Mexico' } });
const worker = await givenWorker(server);
const receiver = await startReceiver(server);
const { id } = await givenWebhook(server, worker, receiver);

const notes: string[] = [];
const { data: record } = await api.createAgreement({ body: { partnerCode: 'MX', title: 'A treaty' } });
const note = async (text: string) => {
  const { etag } = await api.getAgreement({ id: record.id });
  await api.updateAgreement({ id: record.id, ifMatch: etag as string, body: { note: text } });
  notes.push(text);
};
await note('first');
await new Promise((resolve) => setTimeout(resolve, 5));
const between = new Date().toISOString();
await new Promise((resolve) => setTimeout(resolve, 5));
await note('second');
await note('third');
await worker.workOff();

const versions = () => receiver.accepted.map(({ event }) => event.data.version);
const again = async (body: { cursor?: string; since?: string }) => {
  receiver.accepted.length = 0;
  const { data } = await api.createWebhookReplay({ id, body: body as { cursor: string } });
  await worker.workOff();
  return data;
};

test('everything since an instant, or behind a cursor, is sent again in its order, and what follows goes on', async () => {
  expect(versions()).toEqual([1, 2, 3, 4]);
  const before = new Map(
    receiver.accepted.map(({ event, headers }) => [event.data.version, headers['webhook-id']]),
  );
  await again({ since: between });
  expect(versions()).toEqual([3, 4]);
  expect(receiver.accepted[0]?.headers['webhook-id']).toBe(before.get(3));

  const items = (await api.listWebhookDeliveries({ id })).data.items.filter(
    ({ type }) => type === 'agreement.updated',
  );
  const cursor = items.at(-1)?.cursor as string;
  await again({ cursor });
  expect(versions()).toEqual([3, 4]);
  await note('fourth');
  await worker.workOff();
  expect(versions()).toEqual([3, 4, 5]);
});

test('a point ahead leaves out what lies between', async () => {
  const webhook = (await api.getWebhook({ id })).data;
  await api.updateWebhook({ id, ifMatch: `"${webhook.version}"`, body: { enabled: false } });
  await note('left out');
  await settled(server.database.db);
  await again({ since: new Date(Date.now() + 1000).toISOString() });
  await api.updateWebhook({ id, ifMatch: `"${webhook.version + 2}"`, body: { enabled: true } });
  await note('sent');
  await worker.workOff();
  expect(versions()).toEqual([7]);
});

test('what still waits beyond the point is superseded, so that the order of a record holds', async () => {
  receiver.accepted.length = 0;
  receiver.answer = () => 500;
  await note('stuck');
  await note('behind it');
  await worker.workOff();
  receiver.answer = () => 204;
  await again({ since: between });
  expect(versions()).toEqual([3, 4, 5, 6, 7, 8, 9]);
  const superseded = (await api.listWebhookDeliveries({ id, status: ['superseded'] })).data.items;
  expect(superseded.map(({ tries }) => tries).sort()).toEqual([0, 1]);
});

test('a cursor of another register is refused, and so is one that is none, and two points at once', async () => {
  const refused = async (body: object) =>
    refusalOf(api.createWebhookReplay({ id, body: body as { cursor: string } }));
  expect(codeOf(await refused({ cursor: 'bm9uc2Vuc2U' }))).toBe('cursor-mismatch');
  const strange = Buffer.from(JSON.stringify(['changes', '1', '99999999', '99999999', 'abcdef01'])).toString(
    'base64url',
  );
  const expired = await refused({ cursor: strange });
  expect([expired.status, codeOf(expired)]).toEqual([410, 'cursor-expired']);
  expect((await refused({ cursor: 'x', since: between })).status).toBe(400);
  expect((await refused({})).status).toBe(400);
});

test('one delivery is sent once more with the same id; one that waits is tried at once', async () => {
  const [last] = (await api.listWebhookDeliveries({ id, limit: 1 })).data.items;
  receiver.accepted.length = 0;
  const { data: made } = await api.createWebhookDeliveryReplay({ id, deliveryId: last?.id as string });
  expect(made).toMatchObject({ again: true, status: 'waiting', eventId: last?.eventId });
  await worker.workOff();
  expect(receiver.accepted.map(({ headers }) => headers['webhook-id'])).toEqual([last?.eventId]);

  receiver.answer = () => 500;
  await note('waits');
  await worker.workOff();
  const [waiting] = (await api.listWebhookDeliveries({ id, status: ['waiting'] })).data.items;
  receiver.answer = () => 204;
  const { data: sooner } = await api.createWebhookDeliveryReplay({ id, deliveryId: waiting?.id as string });
  expect(sooner).toMatchObject({ id: waiting?.id, again: false, tries: 0 });
  await worker.workOff();
  expect((await api.getWebhook({ id })).data.waiting).toBe(0);
});

test('one that will never be taken can be skipped, and the record goes on', async () => {
  receiver.answer = ({ event }) => (event.data.version === 11 ? 500 : 204);
  await note('poison');
  await note('after it');
  await worker.workOff();
  const [poison] = (await api.listWebhookDeliveries({ id, status: ['waiting'] })).data.items.toReversed();
  receiver.accepted.length = 0;
  const { data } = await api.recordWebhookDeliverySkip({ id, deliveryId: poison?.id as string });
  expect(data.status).toBe('skipped');
  await worker.workOff();
  expect(versions()).toEqual([12]);
  const twice = await refusalOf(api.recordWebhookDeliverySkip({ id, deliveryId: poison?.id as string }));
  expect(codeOf(twice)).toBe('delivery-is-settled');
});

test('who did all this is on record', async () => {
  const { items } = (await api.listWebhookActs({ id })).data;
  expect(items.map(({ act }) => act)).toEqual(
    expect.arrayContaining([
      'created',
      'verified',
      'replayed',
      'delivery-sent-again',
      'delivery-skipped',
      'disabled',
    ]),
  );
  expect(items.find(({ act }) => act === 'verified')?.actor).toBe('Concord');
  expect(items.find(({ act }) => act === 'replayed')?.actor).toBe('Administrator client');
});
