import { describe, expect, test } from 'vitest';
import { startServer } from '../../test/server.ts';

const { api } = await startServer({ register: true });
const list = async (query: Parameters<typeof api.listConflicts>[0] = {}) =>
  (await api.listConflicts({ limit: 200, ...query })).data.items;
const titles = async (query: Parameters<typeof api.listConflicts>[0]) =>
  (await list(query)).map(({ title }) => title).sort();

describe('The register that ships', () => {
  test('has the 26 cases, all open, each with what is read and where, and with a suggestion', async () => {
    const all = await list();
    expect(all).toHaveLength(26);
    for (const { title, status, readings, suggestion } of all) {
      const places = readings.flatMap(({ citations }) => citations.map(({ locator }) => locator));
      expect([title, status, suggestion === null]).toEqual([title, 'open', false]);
      expect([title, places.length > 0 && places.every(Boolean)]).toEqual([title, true]);
    }
  });

  test('says of Nigeria and of its arrangement that sources disagree', async () => {
    const expected = ['How many working arrangements are in place', 'Where Nigeria and Panama stand'];
    expect(await titles({ partnerCode: ['NG'] })).toEqual(expected);
    const [arrangement] = (await api.listWorkingArrangements({ partnerCode: ['NG'] })).data.items;
    expect(await titles({ workingArrangementId: arrangement?.id as string })).toEqual(expected);
    const [agreement] = (await api.listAgreements({ partnerCode: ['NG'] })).data.items;
    expect(await titles({ agreementId: agreement?.id as string })).toEqual(expected.slice(1));
  });

  test('holds what it touches, as far as the register has it', async () => {
    expect(await titles({ projectCode: 'el-paccto-2' })).toEqual(['How EL PAcCTO 2.0 is spelt']);
    expect(await titles({ policyDocumentCode: 'POL5' })).toEqual([
      'How the reference of the drugs agenda is written',
    ]);
    const [thirteen] = await list({ q: 'what the thirteen agreements are called' });
    expect(thirteen?.agreementIds).toHaveLength(13);
    expect(thirteen?.partnerCodes).toHaveLength(13);
  });
});

describe('The list of conflicts', () => {
  test('is filtered by source, by status and by words, accents or not', async () => {
    expect(await list({ source: ['S2'] })).toHaveLength(14);
    expect(await list({ source: ['S1', 'S2'] })).toHaveLength(26);
    expect(await list({ source: ['S404'] })).toEqual([]);
    expect(await titles({ q: 'turkiye' })).toEqual([
      'Whether arrangements reach operational matters',
      'Whether ten or twelve countries are first for an arrangement',
    ]);
    expect(await titles({ q: 'el paccto 2.0' })).toEqual(['How EL PAcCTO 2.0 is spelt']);
    const [first] = await list({ q: 'drugs agenda' });
    const { etag } = await api.getConflict({ id: first?.id as string });
    await api.recordConflictResolution({
      id: first?.id as string,
      ifMatch: etag as string,
      body: { outcome: 'name-variant', reason: 'Print' },
    });
    expect(await list({ status: ['open'] })).toHaveLength(25);
    expect(await list({ status: ['name-variant', 'both-true'] })).toMatchObject([{ id: first?.id }]);
  });

  test('shows what is open first, page by page in one order', async () => {
    const whole = (await list()).map(({ id }) => id);
    expect((await list()).at(-1)).toMatchObject({ status: 'name-variant' });
    const { data } = await api.listConflicts({ limit: 20, count: true });
    expect(data.total).toBe(26);
    const cursor = new URL(data.links.next as string, 'http://x').searchParams.get('cursor') as string;
    const rest = await api.listConflicts({ limit: 20, cursor });
    expect([...data.items, ...rest.data.items].map(({ id }) => id)).toEqual(whole);
    const down = (await list({ sort: '-title' })).map(({ title }) => title);
    expect(down).toEqual([...down].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? 1 : -1)));
  });
});

test('search finds a conflict by its title, by a value, and behind the partner it touches', async () => {
  const hits = async (q: string) => (await api.search({ q, limit: 50 })).data.items;
  const found = (q: string) => hits(q).then((all) => all.find(({ type }) => type === 'conflict'));
  expect((await hits('what AIAMP is called'))[0]).toMatchObject({
    type: 'conflict',
    title: 'What AIAMP is called in English',
    partner: { code: 'aiamp' },
  });
  expect(await found('EL PACCTO')).toMatchObject({ title: 'How EL PAcCTO 2.0 is spelt', partner: null });
  expect(await found('Ecuador')).toMatchObject({ subtitle: 'open' });
  expect(await found('XK')).toMatchObject({
    title: 'What footnote 1 refers to',
    partner: { code: 'XK', designation: expect.stringMatching(/without prejudice/i) },
  });
});

test('a source tells which conflicts cite it', async () => {
  const { items } = (await api.listSourceCitations({ code: 'S2', limit: 200 })).data;
  const cases = new Set(items.flatMap(({ record }) => (record.type === 'conflict' ? [record.id] : [])));
  expect(cases.size).toBe(14);
});
