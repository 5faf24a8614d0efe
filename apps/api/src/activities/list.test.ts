import { describe, expect, test } from 'vitest';
import { givenActivity, givenAgreement, givenContactPoint, givenProject } from '../../test/given.ts';
import { startServer } from '../../test/server.ts';

const { api, database } = await startServer({ register: true });
const { db } = database;
const idOf = async (code: string) => (await api.getPartner({ code })).data.id;
const [ukraine, chile] = [await idOf('UA'), await idOf('CL')];
const agreement = await givenAgreement(db, { partnerId: ukraine, title: 'Another agreement' });
const office = await givenContactPoint(db, { partnerId: chile });
const project = await givenProject(db, { code: 'a-project' });

const given = (title: string, more: Parameters<typeof givenActivity>[1]) =>
  givenActivity(db, { title, ...more });
await given('Visit to Kyiv', {
  kind: 'country-visit',
  from: '2026-02-27',
  until: '2026-03-02',
  partnerIds: [ukraine],
  agreementIds: [agreement.id],
});
await given('Séminaire', { from: '2026-03', place: 'online', contactPointIds: [office.id] });
await given('Round table', { state: 'planned', from: '2027', partnerIds: [chile, ukraine] });
await given('Undated', { from: null, projectId: project.id, outcome: 'A plan.' });
for (let n = 1; n <= 30; n += 1) await given(`Series ${n}`, { from: `2025-0${(n % 3) + 1}` });

type Query = Parameters<typeof api.listActivities>[0];
const titles = async (query: Query) =>
  (await api.listActivities({ sort: 'title', limit: 200, ...query })).data.items.map(({ title }) => title);

describe('The list of activities', () => {
  test.each([
    ['a partner', { partnerCode: ['UA'] }, ['Round table', 'Visit to Kyiv']],
    ['several partners', { partnerCode: ['UA', 'CL'] }, ['Round table', 'Visit to Kyiv']],
    ['a region', { region: ['latin-america-caribbean'] }, ['Round table']],
    ['a kind', { kind: ['country-visit'] }, ['Visit to Kyiv']],
    ['a state', { state: ['planned'] }, ['Round table']],
    ['a contact point', { contactPointId: office.id }, ['Séminaire']],
    ['an agreement', { agreementId: agreement.id }, ['Visit to Kyiv']],
    ['a project', { projectCode: 'a-project' }, ['Undated']],
    ['an arrangement nobody named', { workingArrangementId: agreement.id }, []],
    ['words of the title, accents aside', { q: 'seminaire' }, ['Séminaire']],
    ['the name of a partner', { q: 'ukraine' }, ['Round table', 'Visit to Kyiv']],
    ['a month it reaches into', { from: '2026-03-01', until: '2026-03-01' }, ['Séminaire', 'Visit to Kyiv']],
    ['the day after it', { from: '2026-03-03', until: '2026-04-30' }, ['Séminaire']],
    ['years to come', { from: '2026-04-01' }, ['Round table']],
    ['several of these', { partnerCode: ['UA'], state: ['held'] }, ['Visit to Kyiv']],
  ] as const)('is filtered by %s', async (_, query, expected) => {
    expect(await titles(query as Query)).toEqual(expected);
  });

  test.each(['%', '_', "'; drop table activity; --", '\\'])(
    'finds nothing for the hostile words %s',
    async (q) => {
      expect(await titles({ q })).toEqual([]);
    },
  );

  test('begins with the latest, and what has no day comes first of all', async () => {
    const { data } = await api.listActivities({ limit: 4 });
    expect(data.items.map(({ title }) => title)).toEqual([
      'Undated',
      'Round table',
      'Séminaire',
      'Visit to Kyiv',
    ]);
  });

  test.each(['-from', 'from', 'title', 'kind,-state', '-updatedAt', 'state,from,-title'])(
    'sorted by %s, its pages together are the whole, without repeats',
    async (sort) => {
      const whole = (await api.listActivities({ sort, limit: 200 })).data.items.map(({ id }) => id);
      const paged: string[] = [];
      for (let cursor: string | undefined; ; ) {
        const { data } = await api.listActivities({ sort, limit: 4, ...(cursor && { cursor }) });
        paged.push(...data.items.map(({ id }) => id));
        if (!data.links.next) break;
        cursor = new URL(data.links.next, 'http://x').searchParams.get('cursor') as string;
      }
      expect(paged).toEqual(whole);
      expect(new Set(whole).size).toBe(34);
    },
  );

  test('counts what matches', async () => {
    expect((await api.listActivities({ count: true, limit: 1 })).data.total).toBe(34);
    expect((await api.listActivities({ count: true, limit: 1, partnerCode: ['UA'] })).data.total).toBe(2);
  });
});
