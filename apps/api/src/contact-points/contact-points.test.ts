import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api, database } = await startServer();
await api.createSource({ body: { code: 'S9', title: 'A letter', kind: 'letter' } });
for (const code of ['BR', 'PE']) await api.createPartner({ body: { code, name: `Land ${code}` } });
await api.createNetwork({ body: { code: 'net', name: 'A network' } });
await api.createInternationalOrganisation({ body: { code: 'org', name: 'An organisation' } });

const appointer = { BR: 'country-authority', PE: 'country-authority', net: 'network' } as const;
const office = (partnerCode: keyof typeof appointer = 'BR', more = {}) =>
  api.createContactPoint({
    body: { partnerCode, appointedBy: appointer[partnerCode], from: '2024', ...more },
  });

describe('A contact point', () => {
  test('is recorded with what is known, and the rest is not recorded', async () => {
    const { data, status, headers } = await office('BR', {
      authority: 'Public Prosecutor',
      languages: ['pt-BR'],
      competence: ['drugs'],
      citations: [{ source: 'S9', locator: 'page 1', quote: null }],
    });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`/v1/contact-points/${data.id}`);
    expect(data).toMatchObject({
      partner: { code: 'BR', designation: null },
      purposes: [],
      urgentRoute: null,
      confirmedOn: null,
      freshness: 'not-confirmed',
      interaction: 'none',
      lastContactOn: null,
      holders: [],
    });
    expect((await api.getContactPoint({ id: data.id })).data).toEqual(data);
  });

  test.each([
    ['a country whose network appoints', 'BR', { appointedBy: 'network' }, 409, 'appointed-by-another-kind'],
    [
      'a network appointed by an authority',
      'net',
      { appointedBy: 'country-authority' },
      409,
      'appointed-by-another-kind',
    ],
    ['a partner nobody knows', 'BR', { partnerCode: 'ZW' }, 400, 'partner-unknown'],
    ['an end before the start', 'BR', { until: '2023' }, 400, 'period-ends-before-it-starts'],
    ['no start and no day it was known by', 'BR', { from: null }, 400, 'period-needs-known-by'],
  ] as const)('%s is refused', async (_, partnerCode, more, status, code) => {
    const problem = await refusalOf(office(partnerCode, more));
    expect([problem.status, codeOf(problem)]).toEqual([status, code]);
    expect(problem.errors?.[0]?.pointer).toMatch(/^\//);
  });

  test('moves to another partner only if that kind appoints it, and a patch that changes nothing is none', async () => {
    const { data, etag } = await office();
    const at = { id: data.id, ifMatch: etag as string };
    const moved = await refusalOf(api.updateContactPoint({ ...at, body: { partnerCode: 'org' } }));
    expect(moved).toMatchObject({ status: 409, rule: 'BR18' });
    expect((await api.updateContactPoint({ ...at, body: { from: '2024', languages: [] } })).etag).toBe(etag);
    const changed = await api.updateContactPoint({ ...at, body: { partnerCode: 'PE', urgentRoute: 'Call' } });
    expect(changed.data).toMatchObject({ partnerCode: 'PE', urgentRoute: 'Call', version: 2 });
    expect(await refusalOf(api.updateContactPoint({ ...at, body: { note: 'x' } }))).toMatchObject({
      status: 412,
    });
  });

  test('is as fresh as its last confirmation on the day', async () => {
    const { data } = await office();
    const { id } = data;
    await api.recordContactPointConfirmation({ id, body: { confirmedOn: '2025-01-31', by: 'The ministry' } });
    const fresh = await api.recordContactPointConfirmation({ id, body: { confirmedOn: '2026-11-22' } });
    expect(fresh.data).toMatchObject({ version: 3, confirmedOn: '2026-11-22', freshness: 'fresh' });
    const on = async (day: string) => {
      const { freshness, confirmedOn } = (await api.getContactPoint({ id, on: day })).data;
      return [freshness, confirmedOn];
    };
    expect(await on('2025-01-30')).toEqual(['not-confirmed', null]);
    expect(await on('2026-01-31')).toEqual(['fresh', '2025-01-31']);
    expect(await on('2026-02-01')).toEqual(['stale', '2025-01-31']);
    const ahead = api.recordContactPointConfirmation({ id, body: { confirmedOn: '2026-11-23' } });
    expect(codeOf(await refusalOf(ahead))).toBe('confirmation-lies-ahead');
    const [last] = fresh.data.confirmations;
    const confirmationId = last?.id as string;
    const moved = await api.updateContactPointConfirmation({
      ...{ id, confirmationId, ifMatch: '"3"' },
      body: { confirmedOn: '2024-06-01' },
    });
    expect(moved.data).toMatchObject({ version: 4, confirmedOn: '2025-01-31', freshness: 'stale' });
    const left = await api.deleteContactPointConfirmation({ id, confirmationId, ifMatch: '"4"' });
    expect(left.data.confirmations.map(({ confirmedOn }) => confirmedOn)).toEqual(['2025-01-31']);
  });

  test('is as lively as the activities that met it, and stays while there are any (BR19)', async () => {
    const { data } = await office('PE');
    const met = async (from: string) =>
      api.createActivity({
        body: { kind: 'bilateral-meeting', title: 'Met', state: 'held', from, contactPointIds: [data.id] },
      });
    await met('2026-03');
    await met('2024-05-02');
    const seen = async (on?: string) => {
      const { interaction, lastContactOn } = (await api.getContactPoint({ id: data.id, ...(on && { on }) }))
        .data;
      return [interaction, lastContactOn];
    };
    expect(await seen()).toEqual(['occasional', '2026-03']);
    expect(await seen('2026-03-30')).toEqual(['sporadic', '2024-05-02']);
    await met('2026-11-01');
    expect(await seen()).toEqual(['regular', '2026-11-01']);
    const problem = await refusalOf(api.deleteContactPoint({ id: data.id, ifMatch: '"1"' }));
    expect([problem.status, codeOf(problem)]).toEqual([409, 'contact-point-in-use']);
    expect(problem.detail).toContain('3 activities');
  });

  test('keeps its partner on the register', async () => {
    await office('PE');
    const problem = await refusalOf(api.deletePartner({ code: 'PE', ifMatch: '"1"' }));
    expect(problem.detail).toMatch(/contact points/);
  });
});

describe('A holder', () => {
  test('cannot exist without an office', async () => {
    const orphan = { id: v7(), contactPointId: v7(), name: 'Nobody', from: '2024' };
    const insert = database.db.insertInto('contactPointHolder').values(orphan as never);
    await expect(insert.execute()).rejects.toThrow('contact_point_holder_contact_point');
    const none = database.db
      .insertInto('contactPointHolder')
      .values({ ...orphan, contactPointId: null } as never);
    await expect(none.execute()).rejects.toThrow('null value');
    const call = api.createContactPointHolder({ id: v7(), body: { name: 'Nobody', from: '2024' } });
    expect(await refusalOf(call)).toMatchObject({ status: 404 });
  });

  test('is a part of the office: each change makes a version of it and answers with all of it', async () => {
    const { data } = await office();
    const { id } = data;
    const added = await api.createContactPointHolder({ id, body: { name: 'Ana Lima', from: '2024-02' } });
    const [holder] = added.data.holders;
    expect(added.headers.get('location')).toBe(`/v1/contact-points/${id}/holders/${holder?.id}`);
    expect(added.data).toMatchObject({ version: 2, holders: [{ name: 'Ana Lima', email: null }] });
    const at = { id, holderId: holder?.id as string };
    const email = 'ana@example.org';
    const changed = await api.updateContactPointHolder({ ...at, ifMatch: '"2"', body: { email } });
    expect(changed.data).toMatchObject({ version: 3, holders: [{ email, version: 2 }] });
    const same = await api.updateContactPointHolder({ ...at, ifMatch: '"3"', body: { email } });
    expect(same.data.version).toBe(3);
    const stale = api.deleteContactPointHolder({ ...at, ifMatch: '"2"' });
    expect(await refusalOf(stale)).toMatchObject({ status: 412 });
    const gone = await api.deleteContactPointHolder({ ...at, ifMatch: '"3"' });
    expect(gone.data).toMatchObject({ version: 4, holders: [] });
  });

  test('is personal data, which history keeps apart', async () => {
    const { data } = await office();
    const person = { name: 'Erika Muster', role: 'Judge', email: 'erika@example.org', phone: '+31 70 1234' };
    await api.createContactPointHolder({ id: data.id, body: { ...person, from: '2024' } });
    const states = await database.db
      .selectFrom('revision')
      .select('state')
      .where('rootId', '=', data.id)
      .execute();
    const text = JSON.stringify(states);
    for (const value of Object.values(person)) expect(text).not.toContain(value);
  });

  test('comes back with the office, personal data and all', async () => {
    const { data } = await office();
    const { id } = data;
    await api.createContactPointHolder({ id, body: { name: 'Rui Costa', phone: '+55 11', from: '2024' } });
    await api.recordContactPointConfirmation({ id, body: { confirmedOn: '2026-01-01' } });
    await api.deleteContactPoint({ id, ifMatch: '"3"' });
    expect(await refusalOf(api.getContactPoint({ id }))).toMatchObject({ status: 404 });
    const { data: back } = await api.restoreContactPoint({ id });
    expect(back).toMatchObject({ version: 5, holders: [{ name: 'Rui Costa', phone: '+55 11' }] });
    expect(back.confirmedOn).toBe('2026-01-01');
    expect(codeOf(await refusalOf(api.restoreContactPoint({ id })))).toBe('not-deleted');
  });
});
