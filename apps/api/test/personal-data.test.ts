import { createClient } from '@concord/client';
import { scopes } from '@concord/core';
import { expect, test } from 'vitest';
import { operations } from '../src/http/document.ts';
import { readAllChanges } from './canaries.ts';
import { refusalOf } from './refusal.ts';
import { startServer } from './server.ts';
import { query } from './sql.ts';

const { api, origin, raw, database } = await startServer({ register: true });
const personal = ['contact-points:personal', 'personal-data:manage'];

/** A partner system that may do everything but read personal data. */
const { data: system } = await api.createClient({
  body: {
    name: 'Case system',
    scopes: scopes.filter((scope) => !personal.includes(scope)),
    requestsPerMinute: 100_000,
  },
});
const { text: key } = (await api.issueCredential({ id: system.id, body: { kind: 'api-key' } })).data;
const others = createClient({ baseUrl: origin, attempts: 1, token: key });
const asOther = (path: string) => raw(path, { headers: { authorization: `Bearer ${key}`, accept: '*/*' } });

/** Five hundred values that stand nowhere else: those of 124 holders, two prosecutors, two magistrates. */
const canaries: string[] = [];
const canary = (kind: string, shape: (mark: string) => string = (mark) => mark): string => {
  const value = shape(`canary${canaries.length}${kind}`);
  canaries.push(value);
  return value;
};
const { data: office } = await api.createContactPoint({
  body: { partnerCode: 'TR', appointedBy: 'country-authority', authority: 'Ministry', from: '2024' },
});
const holders: string[] = [];
for (let number = 0; number < 124; number++) {
  const { data } = await api.createContactPointHolder({
    id: office.id,
    body: {
      name: canary('name'),
      role: canary('role'),
      email: canary('email', (mark) => `${mark}@example.org`),
      phone: canary('phone', () => `+99 ${String(7_000_000 + number)}`),
      from: '2024',
      until: number < 120 ? '2025' : null,
    },
  });
  for (const { id } of data.holders) if (!holders.includes(id)) holders.push(id);
}
for (const code of ['UA', 'GE']) {
  await api.createLiaisonProsecutor({
    body: { partnerCode: code, name: canary('prosecutor'), from: '2024' },
  });
  await api.createLiaisonMagistrate({
    body: { partnerCode: code, name: canary('magistrate'), status: 'explored' },
  });
}
const { data: magistrates } = await api.listLiaisonMagistrates();
const { data: prosecutors } = await api.listLiaisonProsecutors({ limit: 200 });
const leaks = (text: string) => canaries.filter((value) => text.includes(value));

/** The addresses of a read, about the records that hold the values. */
function addresses(path: string): string[] {
  const ids: Record<string, string[]> = {
    'contact-points': [office.id],
    'liaison-magistrates': magistrates.items.map(({ id }) => id),
    'liaison-prosecutors': prosecutors.items.map(({ id }) => id),
  };
  if (path.includes('{resource}'))
    return Object.entries(ids).flatMap(([resource, all]) =>
      all.map((id) => path.replace('{resource}', resource).replace('{id}', id).replace('{version}', '1')),
    );
  const of = ids[path.split('/')[1] ?? ''] ?? [];
  if (path.includes('{id}')) return of.map((id) => path.replace('{id}', id));
  return [path.replace('{code}', 'TR').replaceAll(/\{\w+\}/g, '1')];
}

const reads = operations.filter(({ method }) => method === 'get');

test('there are five hundred canaries, and whoever may sees them', async () => {
  expect(new Set(canaries).size).toBe(500);
  const text = JSON.stringify((await api.getContactPoint({ id: office.id })).data);
  expect(leaks(text)).toHaveLength(496);
});

test.each(reads)('$operationId tells none of them to others', async ({ path }) => {
  for (const address of addresses(path)) {
    for (const more of ['', '?limit=200', '?on=2024-06-01', `?q=${canaries[0]}`, `?q=${canaries[2]}`]) {
      const response = await asOther(`/v1${address}${more}`);
      const said = JSON.stringify([...response.headers]) + (await response.text());
      expect([address, more, leaks(said.replaceAll(`q=${more.slice(3)}`, ''))]).toEqual([address, more, []]);
    }
  }
});

test('nor the feed, nor what the database keeps of answers', async () => {
  expect(leaks(JSON.stringify(await readAllChanges(others)))).toEqual([]);
  const revisions = await query(database.url, 'select state::text, reason from revision');
  expect(leaks(JSON.stringify(revisions))).toEqual([]);
});

test('a hidden value says that it is hidden, also where none is recorded; a change shows none of it', async () => {
  const { data } = await others.getContactPoint({ id: office.id });
  expect(new Set(data.holders.flatMap(({ name, role, email, phone }) => [name, role, email, phone]))).toEqual(
    new Set(['undisclosed']),
  );
  const { etag } = await others.getContactPoint({ id: office.id });
  const changed = await others.updateContactPoint({
    id: office.id,
    ifMatch: etag as string,
    body: { note: 'Seen' },
  });
  expect(leaks(JSON.stringify(changed.data))).toEqual([]);
  expect((await refusalOf(others.exportContactPointCards())).detail).toContain('contact-points:personal');
});

test('the tag of an answer differs with what it tells, so that none can be compared with the other', async () => {
  const [mine, theirs] = [
    await api.getContactPoint({ id: office.id }),
    await others.getContactPoint({ id: office.id }),
  ];
  expect(mine.etag).not.toBe(theirs.etag);
});

test('each person whose details are read is on the trail, with who read them and why', async () => {
  const reader = await raw(`/v1/contact-points/${office.id}`, {
    headers: { 'access-purpose': encodeURIComponent('To ask about a meeting – soon') },
  });
  expect(reader.status).toBe(200);
  const { items } = (
    await api.listAuditEntries({ kind: ['personal-data-read'], subject: holders[0] as string })
  ).data;
  expect(items[0]).toMatchObject({
    actorName: 'Administrator client',
    detail: 'To ask about a meeting – soon',
  });
  const request = items[0]?.requestId;
  const all = await query(database.url, 'select subject from audit_entry where request_id = $1', [request]);
  expect(all).toHaveLength(124);

  await raw('/v1/contact-points.vcf');
  const shown = (await api.listAuditEntries({ kind: ['personal-data-read'], limit: 5 })).data.items;
  expect(shown[0]?.requestId).not.toBe(request);
  expect((await api.listAuditEntries({ kind: ['personal-data-exported'] })).data.items).toHaveLength(1);
});

test('when the trail cannot be written, nothing personal is answered', async () => {
  await query(database.url, 'revoke insert on audit_entry from concord_app');
  const refused = await raw(`/v1/contact-points/${office.id}`);
  expect(refused.status).toBe(500);
  expect(leaks(await refused.text())).toEqual([]);
  expect((await asOther(`/v1/contact-points/${office.id}`)).status).toBe(200);
  await query(database.url, 'grant insert on audit_entry to concord_app');
});
