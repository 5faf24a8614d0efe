import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { ApiProblem, ConnectionLost, createClient } from './index.ts';

let server: Server;
const serve = async (listener: RequestListener) => {
  server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
afterEach(() => server?.close());

const problem = {
  type: '/docs/problems/stale',
  title: 'Changed in between',
  status: 412,
  detail: 'Read it again.',
  instance: 'r1',
};

it('puts parameters where the contract wants them', async () => {
  const seen: string[] = [];
  const baseUrl = await serve((req, res) => {
    seen.push(`${req.method} ${req.url}`);
    res.setHeader('etag', '"3.x"').end('{"items":[],"links":{"next":null}}');
  });
  const answer = await createClient({ baseUrl }).listAgreements({ stage: ['in-force', 'signed'], limit: 5 });
  expect(seen).toEqual(['GET /v1/agreements?stage=in-force&stage=signed&limit=5']);
  expect(answer.etag).toBe('"3.x"');
});

it('repeats a POST with the same key after a dropped connection', async () => {
  const keys: unknown[] = [];
  const baseUrl = await serve((req, res) => {
    keys.push(req.headers['idempotency-key']);
    if (keys.length === 1) return void req.socket.destroy();
    res.writeHead(201, { 'idempotency-replayed': 'true' }).end('{}');
  });
  const answer = await createClient({ baseUrl }).createNetwork({ body: { code: 'x-net', name: 'X' } });
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
  expect(answer.replayed).toBe(true);
});

it('waits for its first attempt while the server still works on it', async () => {
  let calls = 0;
  const baseUrl = await serve((_, res) => {
    calls++;
    if (calls > 1) return void res.writeHead(201, { 'idempotency-replayed': 'true' }).end('{}');
    const inProgress = { ...problem, status: 409, type: '/docs/problems/in-progress' };
    res.writeHead(409, { 'retry-after': '0', 'content-type': 'application/problem+json' });
    res.end(JSON.stringify(inProgress));
  });
  const answer = await createClient({ baseUrl }).createNetwork({ body: { code: 'x-net', name: 'X' } });
  expect([calls, answer.replayed]).toEqual([2, true]);
});

it('never repeats a change without a key', async () => {
  let calls = 0;
  const baseUrl = await serve((req) => {
    calls++;
    req.socket.destroy();
  });
  const change = createClient({ baseUrl }).updateNetwork({
    code: 'x',
    ifMatch: '"1.a"',
    body: { name: 'Y' },
  });
  await expect(change).rejects.toBeInstanceOf(ConnectionLost);
  expect(calls).toBe(1);
});

it('throws the problem of a refusal', async () => {
  const baseUrl = await serve((_, res) => {
    res.writeHead(412, { 'content-type': 'application/problem+json' }).end(JSON.stringify(problem));
  });
  const change = createClient({ baseUrl }).deleteAgreement({ id: '1', ifMatch: '"1.a"' });
  await expect(change).rejects.toSatisfy(
    (e) => e instanceof ApiProblem && e.problem.detail === 'Read it again.',
  );
});

it('hands out a workbook byte by byte, as no text could', async () => {
  const bytes = Uint8Array.from([0x50, 0x4b, 0xff, 0x00, 0xfe]);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const baseUrl = await serve((_, res) => res.writeHead(200, { 'content-type': type }).end(bytes));
  const { data } = await createClient({ baseUrl }).exportReportWorkbook({ id: '1' });
  expect(new Uint8Array(await data.arrayBuffer())).toEqual(bytes);
});
