import { expect, test } from 'vitest';
import { apply, present, readSnapshot, registerCopy } from '../../test/copy.ts';
import { givenContactPoint, givenPartner } from '../../test/given.ts';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';
import { settled } from '../../test/settled.ts';
import { query } from '../../test/sql.ts';

const { api, raw, database } = await startServer({ register: true });
const { db, url } = database;

const snapshot = async () => {
  await settled(db);
  return readSnapshot((await api.exportSnapshot()).data);
};
const changesAfter = async (cursor: string, types?: string[]) => {
  await settled(db);
  return (await api.listChanges({ cursor, limit: 1000, ...(types && { types }) })).data;
};

test('the snapshot is the register, one record a line, and says the cursor it equals', async () => {
  const { cursor, copy } = await snapshot();
  expect(copy.size).toBeGreaterThan(200);
  expect(present(copy)).toEqual(present(await registerCopy(db)));
  const { items, links } = await changesAfter(cursor);
  expect([items, links.next]).toEqual([[], null]);
  const reply = await raw('/v1/snapshot');
  expect(reply.headers.get('content-type')).toMatch(/^application\/x-ndjson/);
  expect(reply.headers.get('content-disposition')).toContain('register-2026-11-22.ndjson');
});

test('a snapshot of more records than are read at once misses none, and leaves out what was deleted', async () => {
  await query(
    url,
    `insert into source (id, code, title, kind)
     select gen_random_uuid(), 'bulk-' || n, 'A letter', 'letter' from generate_series(1, 2100) n`,
  );
  await query(url, `delete from source where code like 'bulk-%7'`);
  const { copy } = await snapshot();
  expect(copy.size).toBeGreaterThan(2000);
  expect(present(copy)).toEqual(present(await registerCopy(db)));
});

test('followed from its cursor, the snapshot stays the register, and every change is a CloudEvent', async () => {
  const { cursor, copy } = await snapshot();
  const { data: made } = await api.createAgreement({ body: { partnerCode: 'MX', title: 'A treaty' } });
  const { etag } = await api.recordAgreementMilestone({
    id: made.id,
    body: { stage: 'need-identified', on: '2025-03', citations: [] },
  });
  const { items, links, cursor: next } = await changesAfter(cursor);
  expect(items.map(({ type }) => type)).toEqual([
    'agreement.created',
    'agreement-milestone.created',
    'agreement.updated',
  ]);
  expect(items[0]).toMatchObject({
    specversion: '1.0',
    source: '/v1/changes',
    subject: `agreement/${made.id}`,
    datacontenttype: 'application/json',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
  });
  expect(items[0]?.data).toMatchObject({ recordType: 'agreement', id: made.id, version: 1, partOf: null });
  const { title, partnerCode, reviewOn, createdAt } = made;
  expect(items[0]?.data.record).toMatchObject({ title, partnerCode, reviewOn, createdAt });
  expect(items[1]?.data.partOf).toEqual({ recordType: 'agreement', id: made.id });
  expect(links.next).toBeNull();

  for (const event of items) apply(copy, event);
  expect(present(copy)).toEqual(present(await registerCopy(db)));
  await api.deleteAgreement({ id: made.id, ifMatch: etag ?? '' });
  for (const event of (await changesAfter(next)).items) apply(copy, event);
  expect(copy.get(`agreement/${made.id}`)?.record).toBeNull();
  expect(present(copy)).toEqual(present(await registerCopy(db)));
});

test('the next page waits behind links.next, with the same filter', async () => {
  await settled(db);
  const { data } = await api.listChanges({ types: ['partner.created'], limit: 3 });
  expect(data.items.map(({ type }) => type)).toEqual([
    'partner.created',
    'partner.created',
    'partner.created',
  ]);
  const reply = await raw(data.links.next ?? '');
  const page = (await reply.json()) as typeof data;
  expect(page.items).toHaveLength(3);
  expect(page.items[0]?.id).not.toBe(data.items[2]?.id);
});

test('neither feed nor snapshot tells who a person is', async () => {
  const { cursor } = await snapshot();
  const { id: partnerId } = await givenPartner(db, { code: 'ZZ' });
  const { id } = await givenContactPoint(db, { partnerId });
  const person = { name: 'Jane Doe', role: 'Prosecutor', email: 'jane@doe.example', phone: '+31 70 1' };
  await api.createContactPointHolder({ id, body: { ...person, from: '2025' } });
  const { items } = await changesAfter(cursor, ['contact-point-holder']);
  expect(items).toHaveLength(1);
  await settled(db);
  const whole = (await api.exportSnapshot()).data;
  expect(JSON.stringify(items) + whole).not.toMatch(/Jane|jane@|\+31 70 1|sha256/);
});

test('a type that never happens is 400; a cursor past retention is 410 and says where a fresh export is', async () => {
  const wrong = await refusalOf(api.listChanges({ types: ['agreement.signed'] }));
  expect(wrong).toMatchObject({ status: 400, errors: [{ parameter: 'types' }] });
  expect(codeOf(await refusalOf(api.listChanges({ cursor: 'bm9uc2Vuc2U' })))).toBe('cursor-mismatch');

  const { cursor } = await snapshot();
  await api.createAgreement({ body: { partnerCode: 'MX', title: 'Long ago' } });
  await query(
    url,
    `update revision set time = time - interval '31 days' where seq > (select max(seq) - 1 from revision)`,
  );
  await settled(db);
  const reply = await raw(`/v1/changes?cursor=${cursor}`);
  expect(reply.status).toBe(410);
  expect(reply.headers.get('link')).toBe('</v1/snapshot>; rel="alternate"');
  expect(await reply.json()).toMatchObject({ type: '/docs/problems/cursor-expired' });
  expect((await raw('/docs/problems/cursor-expired')).status).toBe(200);
});

test('without a cursor the feed begins with the oldest change it keeps', async () => {
  await query(url, `update revision set time = time - interval '31 days'`);
  expect((await api.listChanges()).data.items).toEqual([]);
  await api.createAgreement({ body: { partnerCode: 'MX', title: 'Today' } });
  await settled(db);
  const { items } = (await api.listChanges()).data;
  expect(items.map(({ data }) => data.record?.title)).toEqual(['Today']);
});

test('the docs list every type of change', async () => {
  const page = await (await raw('/docs/changes')).text();
  for (const type of ['agreement-milestone.created', 'contact-point.restored', 'source.deleted'])
    expect(page).toContain(type);
});
