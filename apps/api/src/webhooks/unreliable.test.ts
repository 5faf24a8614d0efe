import { expect, test } from 'vitest';
import { type Message, startReceiver } from '../../test/receiver.ts';
import { startServer } from '../../test/server.ts';
import { givenWebhook, givenWorker, thisMachine } from '../../test/webhooks.ts';

const server = await startServer({ env: thisMachine });
const { api } = server;
await api.createPartner({ body: { code: 'MX', name: 'Mexico' } });
/** Two processes on one database, as far as it can see. */
const workers = [await givenWorker(server), await givenWorker(server)] as const;
const [first] = workers;

const bothWorkOff = () => Promise.all(workers.map((worker) => worker.workOff()));
const passForBoth = (seconds: number) => {
  for (const worker of workers) worker.pass(seconds);
};

/** Records that change now and then, many at a time; how many changes that makes. */
async function manyChanges(records: number, changes: number): Promise<number> {
  const one = async (n: number) => {
    const { data } = await api.createAgreement({ body: { partnerCode: 'MX', title: `Agreement ${n}` } });
    for (let version = 1; version < changes; version++)
      await api.updateAgreement({
        id: data.id,
        ifMatch: `"${version}"`,
        body: { note: `Change ${version}` },
      });
  };
  // A few writers at a time: what is tried here is the sending.
  const waiting = Array.from({ length: records }, (_, n) => n);
  const writer = async () => {
    for (let n = waiting.pop(); n !== undefined; n = waiting.pop()) await one(n);
  };
  await Promise.all([writer(), writer(), writer()]);
  return records * changes;
}

/** The versions of each record as they were accepted, in order; of what came twice the first. */
function versionsAccepted(accepted: Message[]): number[][] {
  const once = [
    ...new Map(accepted.toReversed().map((message) => [message.event.id, message])).values(),
  ].reverse();
  const versions = Map.groupBy(once, ({ event }) => event.subject);
  return [...versions.values()].map((messages) => messages.map(({ event }) => Number(event.data.version)));
}

test('a receiver that fails 30 % of the time gets everything, and each record in its order', async () => {
  let dice = 7;
  const fails = () => {
    dice = (dice * 16_807) % 2_147_483_647;
    return dice / 2_147_483_647 < 0.3;
  };
  const receiver = await startReceiver(server, () => (fails() ? 503 : 204));
  const webhook = await startReceiver(server);
  const { id } = await givenWebhook(server, first, webhook);
  const { etag } = await api.getWebhook({ id });
  await api.updateWebhook({ id, ifMatch: etag as string, body: { url: receiver.url } });
  while ((await api.getWebhook({ id })).data.status === 'unverified') {
    await api.createWebhookVerification({ id });
    await first.workOff();
  }

  const count = await manyChanges(20, 10);
  for (let round = 0; (await api.getWebhook({ id })).data.waiting > 0 || round === 0; round++) {
    expect(round).toBeLessThan(60);
    await bothWorkOff();
    passForBoth(86_400);
  }
  const { data } = await api.getWebhook({ id });
  expect(data).toMatchObject({ status: 'active', waiting: 0, failing: 0 });
  const changes = receiver.accepted.filter(({ event }) => event.type.startsWith('agreement.'));
  expect(changes).toHaveLength(count);
  expect(receiver.messages.length).toBeGreaterThan(count * 1.2);
  expect(versionsAccepted(changes)).toEqual(
    Array.from({ length: 20 }, () => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
  );
}, 60_000);

test('a change that fails holds back later changes of its record, and no other', async () => {
  const receiver = await startReceiver(server);
  const { id } = await givenWebhook(server, first, receiver);
  const { data: stuck } = await api.createAgreement({ body: { partnerCode: 'MX', title: 'Stuck' } });
  receiver.answer = ({ event }) => (event.subject.endsWith(stuck.id) ? 500 : 204);
  await api.updateAgreement({ id: stuck.id, ifMatch: '"1"', body: { note: 'Later' } });
  await manyChanges(3, 2);
  await bothWorkOff();
  expect(receiver.accepted).toHaveLength(6);
  expect((await api.getWebhook({ id })).data).toMatchObject({ waiting: 2, failing: 1 });
  receiver.answer = () => 204;
  passForBoth(5);
  await bothWorkOff();
  expect(versionsAccepted(receiver.accepted)).toEqual([
    [1, 2],
    [1, 2],
    [1, 2],
    [1, 2],
  ]);
});

test('each delivery is made by one process', async () => {
  const receiver = await startReceiver(server);
  await givenWebhook(server, first, receiver);
  // Long enough for both to find the same record waiting.
  receiver.answer = () => new Promise((resolve) => setTimeout(resolve, 20, 204));
  const count = await manyChanges(15, 3);
  await bothWorkOff();
  expect(receiver.messages).toHaveLength(count);
});
