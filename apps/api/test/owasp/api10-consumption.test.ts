import { expect, test } from 'vitest';
import { codeOf, refusalOf } from '../refusal.ts';
import { startServer } from '../server.ts';

// API10:2023, unsafe consumption of APIs. The server asks two others: the identity provider, whose lies are held by
// src/identity/oidc/hostile-provider.test.ts, and receivers of webhooks, whose answers are held by src/webhooks. Here:
// a receiver's answer is kept as a number and a word, never as what it sent.
const { api } = await startServer({ resolve: async () => [{ address: '93.184.215.14', family: 4 }] });

test('API10: no property of a delivery can hold what a receiver answered', async () => {
  const { id } = (await api.createWebhook({ body: { name: 'One', url: 'https://public.example/' } })).data;
  const { lastAttempt, attempts } = (await api.createWebhookVerification({ id })).data;
  const kept = [lastAttempt, ...attempts].flatMap((attempt) => (attempt ? Object.keys(attempt) : []));
  const known = ['number', 'at', 'durationMs', 'status', 'fault', 'detail'];
  expect(kept.filter((name) => !known.includes(name))).toEqual([]);
});

test('API10: a name that resolves to something else than an address is refused', async () => {
  const problem = await refusalOf(
    api.createWebhook({ body: { name: 'Two', url: 'https://[::ffff:7f00:1]/' } }),
  );
  expect([problem.status, codeOf(problem)]).toEqual([400, 'webhook-host-not-public']);
});
