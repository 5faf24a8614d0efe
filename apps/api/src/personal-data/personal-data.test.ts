import { describe, expect, test } from 'vitest';
import { person } from '../../test/people.ts';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';
import { query } from '../../test/sql.ts';
import { firstBroken, readChain } from '../history/chain.ts';

const server = await startServer({ register: true });
const { api, database } = server;

/** An office with one holder whose time ended on a day, or goes on. */
async function holder(name: string, until: string | null = null) {
  const { data: office } = await api.createContactPoint({
    body: {
      partnerCode: 'TR',
      appointedBy: 'country-authority',
      authority: 'Ministry',
      from: '2015',
    },
  });
  const body = { name, email: `${name.toLowerCase()}@example.org`, from: '2015', until };
  const { data } = await api.createContactPointHolder({ id: office.id, body });
  return { office: office.id, id: data.holders[0]?.id as string };
}
const everywhere = async (text: string) => {
  const tables = ['contact_point_holder', 'revision', 'revision_personal', 'idempotency_key', 'citation_use'];
  const found = await Promise.all(
    tables.map((table) =>
      query(database.url, `select 1 from ${table} t where t::text like $1`, [`%${text}%`]),
    ),
  );
  return tables.filter((_, index) => (found[index] ?? []).length > 0);
};

describe('The register of processing activities', () => {
  test('says of every kind of data why it is kept and for how long; what the documents do not say is not recorded', async () => {
    const { items } = (await api.listProcessingActivities()).data;
    expect(items.map(({ kind }) => kind)).toEqual([
      'holders',
      'liaison-prosecutors',
      'liaison-magistrates',
      'users',
      'reads',
      'audit',
    ]);
    expect(items[0]).toMatchObject({ retentionMonths: 24, legalBasis: null, version: 1 });
  });

  test('is changed by whoever answers for data protection, at the version they read', async () => {
    const change = (version: number) =>
      api.updateProcessingActivity({
        kind: 'holders',
        ifMatch: `"${version}"`,
        body: { retentionMonths: 36 },
      });
    expect((await change(1)).data).toMatchObject({ version: 2, retentionMonths: 36 });
    expect((await refusalOf(change(1))).status).toBe(412);
  });
});

describe('A person', () => {
  test('is found, and everything about them is handed out, also who read it and what was deleted', async () => {
    const { id, office } = await holder('Ximena');
    const { items } = (await api.listPersons({ q: 'ximena' })).data;
    expect(items).toMatchObject([
      { id, name: 'Ximena', kind: 'holders', endedOn: null, partner: { code: 'TR' } },
    ]);
    const { etag } = await api.getContactPoint({ id: office });
    await api.deleteContactPoint({ id: office, ifMatch: etag as string });
    const { data } = await api.exportPerson({ id });
    expect(data).toMatchObject({ id, kind: 'holders', present: null });
    expect(data.revisions.map(({ operation, values }) => [operation, values.name])).toEqual([
      ['insert', 'Ximena'],
      ['delete', 'Ximena'],
    ]);
    expect(new Set(data.trail.map(({ kind }) => kind))).toEqual(
      new Set(['personal-data-exported', 'personal-data-read']),
    );
  });

  test('is erased everywhere, also from history and from kept answers; the chain still verifies', async () => {
    const { id, office } = await holder('Yolanda');
    const { etag } = await api.getContactPoint({ id: office });
    await api.updateContactPointHolder({
      id: office,
      holderId: id,
      ifMatch: etag as string,
      body: { phone: '+99 123' },
    });
    expect(await everywhere('Yolanda')).toEqual([
      'contact_point_holder',
      'revision_personal',
      'idempotency_key',
    ]);
    const { data } = await api.recordErasure({ id, body: { reason: 'She asked for it' } });
    expect(data.erasedValues).toBe(5);
    for (const text of ['Yolanda', 'yolanda@', '+99 123']) expect(await everywhere(text)).toEqual([]);
    const shown = (await api.getContactPoint({ id: office })).data.holders[0];
    expect([shown?.name, shown?.email, shown?.phone]).toEqual([null, null, null]);
    expect(firstBroken(await readChain(database.db, 'contact_point_holder', id))).toBeNull();
    expect((await api.exportPerson({ id })).data.revisions.map(({ values }) => values)).toEqual([{}, {}, {}]);
    const erased = (await api.listAuditEntries({ kind: ['personal-data-erased'], subject: id })).data.items;
    expect(erased).toMatchObject([{ detail: 'She asked for it' }]);
    expect(
      (await refusalOf(api.recordErasure({ id: office, body: { reason: 'Not a person' } }))).status,
    ).toBe(404);
  });

  test('whose time is over is erased by a run that can be simulated first', async () => {
    const [old, recent, present] = [
      await holder('Zoe', '2020'),
      await holder('Zora', '2026-01'),
      await holder('Zita'),
    ];
    const concerned = async (dryRun: boolean) =>
      (await api.recordRetentionRun({ body: { dryRun } })).data.items.map(({ id }) => id);
    expect(await concerned(true)).toEqual([old.id]);
    expect(await everywhere('zoe@')).not.toEqual([]);
    expect(await concerned(false)).toEqual([old.id]);
    expect(await everywhere('zoe@')).toEqual([]);
    expect(await concerned(false)).toEqual([]);
    for (const name of ['zora@', 'zita@']) expect(await everywhere(name)).not.toEqual([]);
    expect([recent.id, present.id]).not.toContain(old.id);
  });

  test('is found and erased only by whoever answers for data protection, with a fresh proof of who they are', async () => {
    const officer = await person(server, 'officer@agency.example', ['officer']);
    const guardian = await person(server, 'guardian@agency.example', ['data-protection']);
    const { id } = await holder('Wanda');
    expect((await refusalOf(officer.api.listPersons())).detail).toContain('personal-data:manage');
    expect((await refusalOf(officer.api.recordErasure({ id, body: { reason: 'Why not' } }))).status).toBe(
      403,
    );
    expect((await guardian.api.listPersons({ q: 'wanda' })).data.items).toHaveLength(1);
    await query(database.url, "update session set stepped_up_at = now() - interval '1 h'");
    const refused = await refusalOf(guardian.api.recordErasure({ id, body: { reason: 'She asked' } }));
    expect(codeOf(refused)).toBe('step-up-needed');
  });
});

test('the application can take nothing else from history', async () => {
  for (const statement of [
    'delete from revision_personal',
    'delete from revision',
    'update revision set state = null',
  ])
    await expect(database.pool.query(statement)).rejects.toThrow('permission denied');
});
