import { describe, expect, test } from 'vitest';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';
import { query } from '../../test/sql.ts';

const { api, database } = await startServer();
type Asked = Parameters<typeof api.listRegisterNotices>[0];

const instant = async () => {
  const [row] = await query<{ now: string }>(
    database.url,
    `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now`,
  );
  return row?.now as string;
};
const told = async (asked: Asked) =>
  (await api.listRegisterNotices(asked)).data.items.map(({ kind, record }) => `${kind} ${record.title}`);

const beginning = await instant();
for (const code of ['CL', 'PE', 'NG']) await api.createPartner({ body: { code, name: `Land ${code}` } });
await api.createPartner({ body: { code: 'XK', name: 'Kosovo', designation: 'The footnote.' } });
await api.createNetwork({ body: { code: 'iberred', name: 'IberRed' } });
const afterPartners = await instant();
const treaty = (await api.createAgreement({ body: { partnerCode: 'CL', title: 'Treaty' } })).data.id;
const afterTreaty = await instant();
await api.updateAgreement(
  { id: treaty, ifMatch: '"1"', body: { title: 'Pact' } },
  { changeReason: 'Its real name' },
);
await api.recordAgreementMilestone({ id: treaty, body: { stage: 'in-force', on: '2020', citations: [] } });
const inForce = await instant();
await api.recordAgreementMilestone({ id: treaty, body: { stage: 'terminated', on: '2026', citations: [] } });
const brief = (await api.createAgreement({ body: { partnerCode: 'PE', title: 'Brief' } })).data.id;
await api.deleteAgreement({ id: brief, ifMatch: '"1"' });
await api.createNetworkMember({ code: 'iberred', body: { partnerCode: 'CL', from: '2020' } });
await api.createNetworkMember({ code: 'iberred', body: { partnerCode: 'PE', from: '2020' } });
await api.createActivity({
  body: { kind: 'country-visit', title: 'Visit', state: 'held', from: '2026', partnerCodes: ['NG', 'CL'] },
});
const end = await instant();

describe('Register notices', () => {
  test('tell what was added, changed, ended and deleted, the latest first', async () => {
    expect(await told({ from: afterPartners, until: end })).toEqual([
      'added Visit',
      'changed IberRed',
      'changed IberRed',
      'deleted Brief',
      'added Brief',
      'ended Pact',
      'changed Pact',
      'changed Pact',
      'added Pact',
    ]);
  });

  test('say it in sentences, with who and why, under a number that stays', async () => {
    const { items } = (await api.listRegisterNotices({ from: afterTreaty, until: inForce })).data;
    const [step, name] = items;
    expect(name).toMatchObject({
      headline: 'The agreement “Pact” (Land CL) was changed.',
      sentences: ['Changed the title from “Treaty” to “Pact”.'],
      reason: 'Its real name',
      actor: 'Administrator client',
      version: 2,
    });
    expect(step?.sentences).toEqual(['Added the milestone in force, 2020.']);
    expect(step?.number).toBeGreaterThan(name?.number as number);
    expect((await api.getRegisterNotice({ number: name?.number as number })).data).toEqual(name);
    const [revision] = (await api.listRevisions({ resource: 'agreements', id: treaty })).data.items;
    const [ended] = (await api.listRegisterNotices({ until: end, module: ['agreements'], partnerCode: 'CL' }))
      .data.items;
    expect(ended).toMatchObject({ number: revision?.number, kind: 'ended' });
  });

  test('have a number of their own: that of a revision in between is none', async () => {
    const [row] = await database.db
      .selectFrom('revision')
      .select('seq')
      .where('tableName', '=', 'agreement_milestone')
      .execute();
    expect((await refusalOf(api.getRegisterNotice({ number: row?.seq as number }))).status).toBe(404);
    expect((await refusalOf(api.getRegisterNotice({ number: 999999 }))).status).toBe(404);
  });

  test.each<[string, Asked, string[]]>([
    [
      'a country',
      { partnerCode: 'CL', from: afterTreaty },
      ['added Visit', 'changed IberRed', 'ended Pact', 'changed Pact', 'changed Pact'],
    ],
    [
      'a country by a deleted record',
      { partnerCode: 'PE', from: afterPartners },
      ['changed IberRed', 'deleted Brief', 'added Brief'],
    ],
    ['one of several countries', { partnerCode: 'NG', from: afterPartners }, ['added Visit']],
    ['a network', { partnerCode: 'iberred', from: afterPartners }, ['changed IberRed', 'changed IberRed']],
    ['a code that never was', { partnerCode: 'JP' }, []],
    ['a module', { module: ['activities'] }, ['added Visit']],
    [
      'modules of partners',
      { module: ['networks'], from: afterPartners },
      ['changed IberRed', 'changed IberRed'],
    ],
    ['a module and a partner', { module: ['networks', 'sources'], partnerCode: 'PE' }, ['changed IberRed']],
    ['an empty span', { from: end, until: end }, []],
  ])('can be asked for %s', async (_, asked, expected) => {
    expect(await told({ ...asked, until: end })).toEqual(expected);
  });

  test('in net tell each record once, by its difference from the beginning to the end', async () => {
    expect(await told({ from: afterPartners, until: end, net: true })).toEqual([
      'added Visit',
      'changed IberRed',
      'added Pact',
    ]);
    const span = { from: afterTreaty, until: end, net: true, module: ['agreements' as const] };
    const [pact] = (await api.listRegisterNotices(span)).data.items;
    expect(pact).toMatchObject({
      kind: 'ended',
      fields: [{ field: 'title', before: 'Treaty', after: 'Pact' }],
    });
    expect(pact?.parts.map(({ naming }) => naming.stage)).toEqual(['in-force', 'terminated']);
  });

  test('in net leave out what is as it was', async () => {
    const from = await instant();
    const { version } = (await api.getPartner({ code: 'NG' })).data;
    await api.updatePartner({ code: 'NG', ifMatch: `"${version}"`, body: { note: 'n' } });
    await api.updatePartner({ code: 'NG', ifMatch: `"${version + 1}"`, body: { note: null } });
    const asked = { from, partnerCode: 'NG' };
    expect(await told(asked)).toHaveLength(2);
    expect(await told({ ...asked, net: true })).toEqual([]);
  });

  test('are paged over the span of the first page', async () => {
    const seen: number[] = [];
    let cursor: string | undefined;
    let until: string | null = null;
    do {
      const { data } = await api.listRegisterNotices({ limit: 4, ...(cursor && { cursor }) });
      until ??= data.until;
      expect([data.from, data.until]).toEqual([null, until]);
      seen.push(...data.items.map(({ number }) => number));
      const { version } = (await api.getPartner({ code: 'NG' })).data;
      await api.updatePartner({ code: 'NG', ifMatch: `"${version}"`, body: { note: String(version) } });
      const { next } = data.links;
      cursor = next ? (new URL(next, 'http://x').searchParams.get('cursor') as string) : undefined;
    } while (cursor);
    const all = (await api.listRegisterNotices({ until: until as string, limit: 200 })).data.items;
    expect(seen).toEqual(all.map(({ number }) => number));
    expect(seen.length).toBeGreaterThan(12);
  });

  test('carry the footnote of every name in them (BR17)', async () => {
    const { items } = (await api.listRegisterNotices({ from: beginning, until: end, partnerCode: 'XK' }))
      .data;
    expect(items.map(({ footnotes }) => footnotes[0])).toEqual(['The footnote.']);
  });

  test('tell of changes beside the app', async () => {
    const from = await instant();
    await query(database.url, `update agreement_milestone set "on" = '2019' where stage = 'in-force'`);
    const [notice] = (await api.listRegisterNotices({ from })).data.items;
    expect(notice).toMatchObject({ actor: 'db:postgres', version: null, record: { title: 'Pact' } });
  });

  test.each(['0000-01-01T00:00:00Z', '2026-13-01T00:00:00Z', 'yesterday'])(
    'refuse the instant %s',
    async (from) => {
      const problem = await refusalOf(api.listRegisterNotices({ from }));
      expect([problem.status, codeOf(problem)]).toEqual([400, 'invalid-request']);
    },
  );
});
