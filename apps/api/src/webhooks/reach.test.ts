import { expect, test } from 'vitest';
import { startReceiver } from '../../test/receiver.ts';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';
import { givenWorker } from '../../test/webhooks.ts';

const hosts: Record<string, string[]> = {
  'public.example': ['93.184.215.14', '2606:2800:21f:cb07::1'],
  'inside.example': ['10.0.0.7'],
  'both.example': ['93.184.215.14', '127.0.0.1'],
  'metadata.example': ['169.254.169.254'],
  'ours.example': ['10.9.0.1'],
};
let asked = 0;
const resolve = async (host: string) => {
  asked++;
  const found = hosts[host];
  if (!found) throw Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
  return found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
};

const server = await startServer({ resolve, env: { CONCORD_WEBHOOK_NETWORKS: '10.9.0.0/16' } });
const { api } = server;
const register = (url: string) => api.createWebhook({ body: { name: 'Somebody', url } });

test.each([
  ['https://127.0.0.1/', 'webhook-host-not-public'],
  ['https://localhost./', 'webhook-host-unknown'],
  ['https://2130706433/', 'webhook-host-not-public'],
  ['https://0x7f.1/', 'webhook-host-not-public'],
  ['https://[::1]/', 'webhook-host-not-public'],
  ['https://[::ffff:10.0.0.1]/', 'webhook-host-not-public'],
  ['https://169.254.169.254/latest/meta-data', 'webhook-host-not-public'],
  ['https://inside.example/', 'webhook-host-not-public'],
  ['https://both.example/', 'webhook-host-not-public'],
  ['https://metadata.example/', 'webhook-host-not-public'],
  ['http://10.0.0.7/', 'webhook-host-not-public'],
  ['http://public.example/', 'webhook-needs-https'],
  ['https://nobody.example/', 'webhook-host-unknown'],
  ['https://user:word@public.example/', 'webhook-address-with-password'],
])('%s cannot be registered: %s', async (url, code) => {
  const problem = await refusalOf(register(url));
  expect([problem.status, codeOf(problem)]).toEqual([400, code]);
  expect(problem.errors).toMatchObject([{ pointer: '/url', code }]);
});

test.each(['ftp://public.example/', 'public.example', 'file:///etc/passwd', '//public.example/'])(
  '%s is no address of a webhook',
  async (url) => {
    const problem = await refusalOf(register(url));
    expect(problem).toMatchObject({
      status: 400,
      errors: expect.arrayContaining([expect.objectContaining({ pointer: '/url' })]),
    });
  },
);

test('a public address by https is taken, and a network of ours also by http', async () => {
  expect((await register('https://public.example/hook')).status).toBe(201);
  expect((await register('http://ours.example/hook')).status).toBe(201);
});

test('an address is checked when it is changed too', async () => {
  const { data } = await register('https://public.example/');
  const moved = api.updateWebhook({ id: data.id, ifMatch: '"1"', body: { url: 'https://inside.example/' } });
  expect(codeOf(await refusalOf(moved))).toBe('webhook-host-not-public');
});

test('a name that led to a public address and now leads to this machine is not followed', async () => {
  const receiver = await startReceiver(server);
  const port = new URL(receiver.url).port;
  const { data } = await register(`https://public.example:${port}/`);
  const worker = await givenWorker(server, { resolve, networks: '' });
  hosts['public.example'] = ['127.0.0.1'];
  asked = 0;
  await api.createWebhookVerification({ id: data.id });
  await worker.workOff();
  const [ping] = (await api.listWebhookDeliveries({ id: data.id })).data.items;
  expect(ping?.lastAttempt).toMatchObject({ status: null, fault: 'not-public', detail: '127.0.0.1' });
  expect(receiver.messages).toEqual([]);
  expect(asked).toBe(1);
});

test('the connection goes to the address that was checked: the name is not looked up a second time', async () => {
  const receiver = await startReceiver(server);
  const port = new URL(receiver.url).port;
  let times = 0;
  const turning = async () => [{ address: times++ === 0 ? '127.0.0.1' : '127.0.0.2', family: 4 }];
  hosts['turning.example'] = ['10.9.0.2'];
  const { data } = await register(`http://turning.example:${port}/`);
  const worker = await givenWorker(server, { resolve: turning, networks: '127.0.0.1/32' });
  await api.createWebhookVerification({ id: data.id });
  await worker.workOff();
  expect([times, receiver.accepted.length]).toEqual([1, 1]);
  expect((await api.getWebhook({ id: data.id })).data.status).toBe('active');
});
