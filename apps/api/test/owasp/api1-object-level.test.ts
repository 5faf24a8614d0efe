import { createClient } from '@concord/client';
import { expect, test } from 'vitest';
import { person } from '../people.ts';
import { refusalOf } from '../refusal.ts';
import { startServer } from '../server.ts';

// API1:2023, broken object level authorization: what is somebody else's is 404, as what never was.
const server = await startServer({ register: true });
const { api, origin } = server;

async function system(name: string) {
  const { data } = await api.createClient({
    body: { name, scopes: ['register:read', 'exchange-answers:read'] },
  });
  const { text: token } = (await api.issueCredential({ id: data.id, body: { kind: 'api-key' } })).data;
  return createClient({ baseUrl: origin, attempts: 1, token });
}

test('API1: nobody sees or ends the sessions of somebody else', async () => {
  const [ana, bo] = [await person(server, 'ana@agency.example'), await person(server, 'bo@agency.example')];
  const [own] = (await bo.api.listSessions()).data.items;
  const seen = (await ana.api.listSessions()).data.items.map(({ id }) => id);
  expect(seen).not.toContain(own?.id);
  expect((await refusalOf(ana.api.endSession({ id: own?.id as string }))).status).toBe(404);
  expect((await refusalOf(ana.api.listSessions({ userId: bo.id }))).status).toBe(403);
  expect((await bo.api.getSession()).status).toBe(200);
});

test('API1: a partner system opens its own receipts; the agency opens all of them', async () => {
  const [one, other] = [await system('One'), await system('Other')];
  const body = { partnerCode: 'UA', purpose: 'File 12', note: 'Of one' };
  const { data } = await one.createExchangeAnswerReceipt({ body });
  expect((await one.getExchangeAnswerReceipt({ id: data.id })).data).toMatchObject({
    note: 'Of one',
  });
  expect((await refusalOf(other.getExchangeAnswerReceipt({ id: data.id }))).status).toBe(404);
  expect((await other.listExchangeAnswerReceipts({ q: 'File', count: true })).data).toMatchObject({
    items: [],
    total: 0,
  });
  const officer = await person(server, 'cy@agency.example');
  expect((await officer.api.getExchangeAnswerReceipt({ id: data.id })).data.purpose).toBe('File 12');
});

test('API1: a key for a repeated request opens nobody else’s answer', async () => {
  const [one, other] = [await system('Three'), await system('Four')];
  const [body, key] = [{ partnerCode: 'GE' }, { idempotencyKey: 'guessed-by-another' }];
  const first = await one.createExchangeAnswerReceipt({ body }, key);
  const second = await other.createExchangeAnswerReceipt({ body }, key);
  expect([second.replayed, second.data.id === first.data.id]).toEqual([false, false]);
});
