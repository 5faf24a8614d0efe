import { createClient } from '@concord/client';
import { type Scope, scopes } from '@concord/core';
import { expect, test } from 'vitest';
import { plantCanaries } from './canaries.ts';
import { codeOf, refusalOf } from './refusal.ts';
import { startServer } from './server.ts';
import { query } from './sql.ts';

const { api, origin, raw, database } = await startServer({ register: true });
const { values, at } = await plantCanaries(api);
const [office] = at['contact-points'] as [string];
const holders = (await api.getContactPoint({ id: office })).data.holders.map(({ id }) => id);
const resource = 'contact-points' as const;

/** A partner system that may do everything, at first. */
const { data: system } = await api.createClient({ body: { name: 'Case system', scopes: [...scopes] } });
const { text: token } = (await api.issueCredential({ id: system.id, body: { kind: 'api-key' } })).data;
const theirs = createClient({ baseUrl: origin, attempts: 1, token });

/** Gives it other scopes, and waits for longer than any process remembers who somebody is. */
async function holding(held: readonly Scope[]) {
  const { etag } = await api.getClient({ id: system.id });
  await api.updateClient({ id: system.id, ifMatch: etag as string, body: { scopes: [...held] } });
  await new Promise((go) => setTimeout(go, 700));
}

/** Who is on the trail since, as often as they are. */
async function readSince<T>(act: () => Promise<T>): Promise<string[]> {
  const [last] = await query<{ id: number }>(database.url, 'select max(id) as id from audit_entry');
  await act();
  const rows = await query<{ subject: string }>(
    database.url,
    "select subject from audit_entry where id > $1 and kind = 'personal-data-read' order by id",
    [last?.id ?? 0],
  );
  return rows.map(({ subject }) => subject);
}

test('each person whose details are read is on the trail, with who read them and why', async () => {
  const purpose = { 'access-purpose': encodeURIComponent('To ask about a meeting – soon') };
  expect(await readSince(() => raw(`/v1/contact-points/${office}`, { headers: purpose }))).toEqual(holders);
  const asked = { kind: ['personal-data-read' as const], subject: holders[0] as string };
  expect((await api.listAuditEntries(asked)).data.items[0]).toMatchObject({
    actorName: 'Administrator client',
    detail: 'To ask about a meeting – soon',
  });
  await raw('/v1/contact-points.vcf');
  expect((await api.listAuditEntries({ kind: ['personal-data-exported'] })).data.items).toHaveLength(1);
});

test('history that tells of persons is on the trail too, for each of whom it tells', async () => {
  const all = async () => void (await api.listRevisions({ resource, id: office, limit: 200 }));
  expect(new Set(await readSince(all))).toEqual(new Set(holders));
  const [first, second] = holders.toReversed() as [string, string];
  const { items } = (await api.listRevisions({ resource, id: office, limit: 200 })).data;
  const made = items.find(({ parts }) => parts.some(({ id }) => id === first))?.version as number;
  const next = { resource, id: office, version: made + 1 };
  expect(new Set(await readSince(() => api.getRevision(next)))).toEqual(new Set([first, second]));
  expect(await readSince(() => api.getRevision({ ...next, version: 1 }))).toEqual([]);
  const notices = await readSince(() => api.listRegisterNotices({ partnerCode: 'TR', limit: 200 }));
  expect(new Set(notices)).toEqual(new Set([...holders, ...notices]));
});

test('a repeated answer is on the trail as often as it is given', async () => {
  const body = { name: 'Kept for a while', from: '2026' };
  const key = { idempotencyKey: 'holder-kept-for-a-while' };
  const once = () => theirs.createContactPointHolder({ id: office, body }, key);
  const first = await readSince(once);
  expect(first).toHaveLength(holders.length + 1);
  expect((await readSince(once)).toSorted()).toEqual(first.toSorted());
});

test('an answer is not repeated to who has lost the right to what it tells', async () => {
  const key = { idempotencyKey: 'receipt-of-channels' };
  const once = () => theirs.createExchangeAnswerReceipt({ body: { partnerCode: 'UA' } }, key);
  expect((await once()).replayed).toBe(false);
  await holding(scopes.filter((scope) => scope !== 'register:partner'));
  const problem = await refusalOf(once());
  expect([codeOf(problem), problem.detail]).toEqual([
    'missing-scope',
    expect.stringContaining('register:partner'),
  ]);
  await holding(scopes);
  expect((await once()).replayed).toBe(true);
});

test('an answer is not repeated once a person of whom it tells is erased', async () => {
  const body = { name: 'To be erased', from: '2026' };
  const key = { idempotencyKey: 'holder-to-be-erased' };
  const { data } = await theirs.createContactPointHolder({ id: office, body }, key);
  const { id } = data.holders.find(({ name }) => name === body.name) as { id: string };
  await api.recordErasure({ id, body: { reason: 'They asked for it' } });
  const again = await theirs.createContactPointHolder({ id: office, body }, key);
  expect(again.replayed).toBe(false);
  expect(JSON.stringify(again.data)).not.toContain(id.concat('","name":"To'));
});

test('the tag of an answer differs with what it tells, so that none can be compared with the other', async () => {
  const tag = async () => (await theirs.getContactPoint({ id: office })).etag;
  const whole = await tag();
  await holding(scopes.filter((scope) => scope !== 'register:partner'));
  expect(await tag()).not.toBe(whole);
});

test('when the trail cannot be written, nothing personal is answered, of the present or of history', async () => {
  await query(database.url, 'revoke insert on audit_entry from concord_app');
  for (const path of [`${office}`, `${office}/revisions`, `${office}/revisions/30`]) {
    const refused = await raw(`/v1/contact-points/${path}`);
    const said = await refused.text();
    expect([refused.status, values.personal.filter((value) => said.includes(value))]).toEqual([500, []]);
  }
  await query(database.url, 'grant insert on audit_entry to concord_app');
});
