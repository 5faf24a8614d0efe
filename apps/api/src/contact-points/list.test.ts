import type { ContactPointCreate } from '@concord/contract';
import { freshnessOn, interactionLevels } from '@concord/core';
import { describe, expect, test } from 'vitest';
import { startServer } from '../../test/server.ts';

const { api } = await startServer({ register: true });
type Query = Parameters<typeof api.listContactPoints>[0];

const offices: Omit<ContactPointCreate, 'appointedBy'>[] = [
  { partnerCode: 'BR', authority: 'Ministério', languages: ['pt-BR'], from: '2020' },
  { partnerCode: 'BR', authority: 'Academy', languages: ['es', 'pt-BR'], from: '2020', until: '2024' },
  { partnerCode: 'BR', authority: null, languages: [], from: '2020' },
  { partnerCode: 'XK', authority: 'Academy', languages: ['sq'], from: '2027' },
  {
    partnerCode: 'aiamp',
    authority: '=HYPERLINK("x")',
    languages: ['es'],
    from: null,
    knownBy: '2026-11-22',
  },
];
const ids: string[] = [];
for (const office of offices) {
  const appointedBy = office.partnerCode === 'aiamp' ? 'network' : 'country-authority';
  ids.push((await api.createContactPoint({ body: { ...office, appointedBy } })).data.id);
}
const [ministry, academy] = ids as [string, string];
await api.recordContactPointConfirmation({ id: ministry, body: { confirmedOn: '2026-01-15' } });
await api.recordContactPointConfirmation({ id: academy, body: { confirmedOn: '2023-05-01' } });
await api.createActivity({
  body: {
    ...{ kind: 'contact-point-meeting', title: 'Met', state: 'held', from: '2026-05' },
    contactPointIds: [ministry],
  },
});
const places = async (query: Query) =>
  (await api.listContactPoints({ limit: 200, ...query })).data.items.map(({ id }) => ids.indexOf(id));

describe('The list of contact points', () => {
  test.each<[string, Query, number[]]>([
    ['by partner unless told', { sort: 'partner,authority' }, [1, 0, 2, 4, 3]],
    ['by name, what has none last', { sort: 'authority', partnerCode: ['BR'] }, [1, 0, 2]],
    ['by name downward', { sort: '-authority', partnerCode: ['BR'] }, [2, 0, 1]],
    ['by the last confirmation', { sort: 'confirmedOn,authority,partner' }, [1, 0, 4, 3, 2]],
    ['of several partners', { sort: 'partner,authority', partnerCode: ['BR', 'XK'] }, [1, 0, 2, 3]],
    ['of nobody', { partnerCode: ['ZZ'] }, []],
    ['of a region', { region: ['western-balkans'] }, [3]],
    ['appointed by networks', { appointedBy: ['network'] }, [4]],
    ['in a language', { language: ['es'], sort: 'partner,authority' }, [1, 4]],
    ['present ones', { current: true, sort: 'partner,authority' }, [0, 2, 4]],
    ['past and coming ones', { current: false, sort: 'partner' }, [1, 3]],
    ['fresh ones', { freshness: ['fresh'] }, [0]],
    ['stale ones', { freshness: ['stale'] }, [1]],
    [
      'stale or unconfirmed ones',
      { freshness: ['stale', 'not-confirmed'], partnerCode: ['BR'], sort: 'authority' },
      [1, 2],
    ],
    ['fresh ones of another day', { freshness: ['fresh'], on: '2024-05-01' }, [1]],
    ['lively ones', { interaction: ['regular', 'occasional'] }, [0]],
    [
      'silent ones of another day',
      { interaction: ['none'], on: '2026-05-30', partnerCode: ['BR'], sort: 'authority' },
      [1, 0, 2],
    ],
    ['found by the office, accents aside', { q: 'MINISTERIO' }, [0]],
    ['found by the partner', { q: 'kosovo' }, [3]],
    ['found by no pattern', { q: '%' }, []],
  ])('%s', async (_, query, expected) => expect(await places(query)).toEqual(expected));

  test.each(['partner', 'authority', '-authority', '-partner,authority', 'confirmedOn', '-updatedAt'])(
    'sorted by %s, its pages together are the whole',
    async (sort) => {
      const whole = await places({ sort });
      const paged: number[] = [];
      for (let cursor: string | undefined; ; ) {
        const { data } = await api.listContactPoints({ sort, limit: 2, ...(cursor && { cursor }) });
        paged.push(...data.items.map(({ id }) => ids.indexOf(id)));
        if (!data.links.next) break;
        cursor = new URL(data.links.next, 'http://x').searchParams.get('cursor') as string;
      }
      expect(paged).toEqual(whole);
      expect(whole).toHaveLength(5);
    },
  );

  test('carries the footnote with the name (BR17) and what is computed for the day', async () => {
    const { items } = (await api.listContactPoints({ partnerCode: ['XK'] })).data;
    expect(items[0]?.partner.designation).toContain('UNSCR 1244(1999)');
    const [first] = (await api.listContactPoints({ sort: 'authority', q: 'minist' })).data.items;
    expect(first).toMatchObject({ freshness: 'fresh', interaction: 'occasional', lastContactOn: '2026-05' });
  });
});

test('coverage counts partners, offices and confirmations of the day', async () => {
  const { data } = await api.getContactPointCoverage({});
  const row = (key: string) => [...data.regions, ...data.languages, ...data.kinds].find((r) => r.key === key);
  expect(data.on).toBe('2026-11-22');
  expect(data.kinds).toEqual([
    { key: 'country', partners: 45, withContactPoint: 1, contactPoints: 2, confirmed: 1 },
    { key: 'international-organisation', partners: 8, withContactPoint: 0, contactPoints: 0, confirmed: 0 },
    { key: 'network', partners: 7, withContactPoint: 1, contactPoints: 1, confirmed: 0 },
  ]);
  expect(row('western-balkans')).toMatchObject({ partners: 6, withContactPoint: 0 });
  expect(row('latin-america-caribbean')).toMatchObject({ contactPoints: expect.any(Number), confirmed: 1 });
  expect(data.languages).toEqual([
    { key: 'es', partners: null, withContactPoint: 1, contactPoints: 1, confirmed: 0 },
    { key: 'pt-BR', partners: null, withContactPoint: 1, contactPoints: 1, confirmed: 1 },
  ]);
  const then = (await api.getContactPointCoverage({ on: '2024-01-01' })).data;
  expect(then.kinds[0]).toMatchObject({ withContactPoint: 1, contactPoints: 3, confirmed: 1 });
});

const days = [
  '2023-05-01',
  '2024-04-30',
  '2024-05-01',
  '2024-05-02',
  '2026-01-14',
  '2026-01-15',
  '2026-05-31',
];
test.each([...days, '2027-01-15', '2027-01-16', '2027-05-31', '2027-06-01', '2029-06-01'])(
  'on %s the filters keep what each office shows of itself',
  async (on) => {
    const { items } = (await api.listContactPoints({ on, limit: 200 })).data;
    const shown = (matches: (item: (typeof items)[number]) => boolean) =>
      items.filter(matches).map(({ id }) => id);
    const found = async (query: Query) =>
      (await api.listContactPoints({ on, limit: 200, ...query })).data.items.map(({ id }) => id);
    for (const level of interactionLevels)
      expect(await found({ interaction: [level] })).toEqual(shown((item) => item.interaction === level));
    for (const state of ['fresh', 'stale', 'not-confirmed'] as const)
      expect(await found({ freshness: [state] })).toEqual(shown((item) => item.freshness === state));
    for (const item of items) expect(item.freshness).toBe(freshnessOn(item.confirmedOn, on));
  },
);
