import { expect, test } from 'vitest';
import { startServer } from '../../test/server.ts';
import { query } from '../../test/sql.ts';
import { type Caller, nobody } from '../http/principal.ts';
import { findRecord } from './find.ts';
import type { HistoryReader } from './personal.ts';
import { shownRevision, shownRevisions } from './revisions.ts';
import { headsOf } from './revisions-store.ts';

const { api, database } = await startServer();
const { db, url } = database;
await api.createPartner({ body: { code: 'CL', name: 'Chile' } });
const resource = 'contact-points' as const;

/** An office whose holder's e-mail address has changed. */
async function office() {
  const { id } = (
    await api.createContactPoint({
      body: { partnerCode: 'CL', appointedBy: 'country-authority', from: '2024' },
    })
  ).data;
  const body = { name: 'Ana Lima', email: 'ana@example.org', from: '2024' };
  const { holders } = (await api.createContactPointHolder({ id, body })).data;
  const holderId = holders[0]?.id as string;
  await api.updateContactPointHolder({ id, holderId, ifMatch: '"2"', body: { email: 'lima@example.org' } });
  return { id, holderId };
}

const emails = (changes: { parts: { fields: { field: string; before: unknown; after: unknown }[] }[] }[]) =>
  changes[0]?.parts[0]?.fields.map(({ field, before, after }) => [field, before, after]);

test('who may read personal data sees what they were', async () => {
  const { id } = await office();
  const { items } = (await api.listRevisions({ resource, id })).data;
  expect(emails(items)).toEqual([['email', 'ana@example.org', 'lima@example.org']]);
  expect(items[0]?.parts[0]?.naming).toEqual({ from: '2024' });
});

test('others see that they changed, and nothing more', async () => {
  const { id } = await office();
  const principal = { ...nobody, id: 'r', name: 'Reader', scopes: ['register:read' as const] };
  const reader: HistoryReader = {
    principal,
    caller: { told: new Set<string>() } as Caller,
    purpose: null,
    trail: db,
  };
  const record = await findRecord(db, resource, id);
  const shown = await shownRevisions(
    db,
    reader,
    record,
    await headsOf(db, record, { below: null, limit: 9 }),
  );
  expect(emails(shown)).toEqual([['email', 'undisclosed', 'undisclosed']]);
  const state = await shownRevision(db, reader, record, { version: 3, against: null });
  expect(state.state.parts[0]?.fields).toMatchObject({
    name: 'undisclosed',
    email: 'undisclosed',
    phone: 'undisclosed',
  });
  const text = JSON.stringify([shown, state]);
  expect(text).not.toMatch(/Ana|Lima|example\.org|sha256/);
});

test('what was erased shows as erased, and does not come back with a restore', async () => {
  const { id, holderId } = await office();
  await api.deleteContactPointHolder({ id, holderId, ifMatch: '"3"' });
  await query(url, 'delete from revision_personal');
  const { items } = (await api.listRevisions({ resource, id })).data;
  expect(items[0]?.parts[0]?.fields).toContainEqual({ field: 'name', before: 'erased', after: null });
  await api.restoreRevision({ resource, id, version: 3, ifMatch: '"4"' });
  const [back] = (await api.getContactPoint({ id })).data.holders;
  expect(back).toMatchObject({ id: holderId, name: null, email: null, from: '2024' });
});

test('a personal value that stays is kept by a restore of something else', async () => {
  const { id, holderId } = await office();
  await api.updateContactPoint({ id, ifMatch: '"3"', body: { note: 'n' } });
  await query(url, 'delete from revision_personal');
  await api.restoreRevision({ resource, id, version: 3, ifMatch: '"4"' });
  const [holder] = (await api.getContactPoint({ id })).data.holders;
  expect(holder).toMatchObject({ id: holderId, name: 'Ana Lima', email: 'lima@example.org' });
});
