import { overlaps } from '@concord/core';
import { describe, expect, test } from 'vitest';
import { givenActivity, givenContactPoint, givenPartner } from '../../test/given.ts';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api, database } = await startServer();
const { db } = database;
for (const code of ['CL', 'PE', 'NG']) await api.createPartner({ body: { code, name: `Land ${code}` } });
const footnote = 'The footnote.';
await api.createPartner({ body: { code: 'XK', name: 'Kosovo', designation: footnote } });
await api.createInternationalOrganisation({ body: { code: 'icc', name: 'The Court' } });
for (const code of ['iberred', 'wacap']) await api.createNetwork({ body: { code, name: `Network ${code}` } });

type Body = Parameters<typeof api.createNetworkMember>[0]['body'];
const join = (code: string, partnerCode: string, more: Partial<Body> = {}) =>
  api.createNetworkMember({ code, body: { partnerCode, from: '2020', ...more } });
const read = async (code: string) => {
  const { data, etag } = await api.getNetwork({ code });
  return { ...data, ifMatch: etag as string };
};
const periods = async (code: string) =>
  (await read(code)).members.map(({ partnerCode, from, until }) => `${partnerCode} ${from}–${until ?? ''}`);

describe('A member of a network', () => {
  test('is a country for a time, and makes a new version of the network', async () => {
    const { data, status, headers } = await join('iberred', 'CL', { from: '2010', until: '2015-06' });
    expect(status).toBe(201);
    const [member] = data.members;
    expect(headers.get('location')).toBe(`/v1/networks/iberred/members/${member?.id}`);
    expect(member).toMatchObject({ partner: { code: 'CL' }, from: '2010', knownBy: null, citations: [] });
    expect(data.version).toBe(2);
  });

  test('carries the footnote on its designation (BR17)', async () => {
    const { data } = await join('wacap', 'XK');
    expect(data.members[0]?.partner.designation).toBe(footnote);
  });

  test.each<[string, string, Partial<Body>, number, string]>([
    ['an organisation', 'icc', {}, 409, 'member-is-no-country'],
    ['another network', 'wacap', {}, 409, 'member-is-no-country'],
    ['a country nobody knows', 'ZW', {}, 400, 'partner-unknown'],
    ['an end before the start', 'PE', { until: '2019' }, 400, 'period-ends-before-it-starts'],
    ['no start and no day it was known by', 'PE', { from: null }, 400, 'period-needs-known-by'],
  ])('is not %s', async (_, partnerCode, more, status, code) => {
    const problem = await refusalOf(join('iberred', partnerCode, more));
    expect([problem.status, codeOf(problem)]).toEqual([status, code]);
    expect(problem.errors?.[0]?.pointer).toMatch(/^\/(partnerCode|until|knownBy)$/);
  });

  test('is not the same country twice at a time, and the refusal names the other period', async () => {
    const problem = await refusalOf(join('iberred', 'CL', { from: '2014', until: null }));
    expect(problem).toMatchObject({ status: 409, errors: [{ pointer: '/from' }] });
    expect(codeOf(problem)).toBe('membership-overlaps');
    expect(problem.detail).toContain('CL is on record as a member of this network from 2010 until June 2015');
    await join('iberred', 'CL', { from: '2015-06-02' });
    await join('wacap', 'CL', { from: '2014' });
    expect(await periods('iberred')).toEqual(['CL 2010–2015-06', 'CL 2015-06-02–']);
  });

  test('is changed and removed under the version of the network', async () => {
    const { members, ifMatch } = await read('iberred');
    const [first, second] = members.map(({ id }) => ({ code: 'iberred', memberId: id }));
    if (!first || !second) throw new Error('two memberships expected');
    const same = await api.updateNetworkMember({ ...first, ifMatch, body: { from: '2010', note: null } });
    expect(same.etag).toBe(ifMatch);
    const longer = api.updateNetworkMember({ ...first, ifMatch, body: { until: null } });
    expect(codeOf(await refusalOf(longer))).toBe('membership-overlaps');
    const { data } = await api.updateNetworkMember({ ...first, ifMatch, body: { until: '2014' } });
    expect(data.members[0]).toMatchObject({ until: '2014', version: 2 });
    const stale = api.deleteNetworkMember({ ...second, ifMatch });
    expect(await refusalOf(stale)).toMatchObject({ status: 412 });
    const elsewhere = api.deleteNetworkMember({
      code: 'wacap',
      memberId: second.memberId,
      ifMatch: (await read('wacap')).ifMatch,
    });
    expect(await refusalOf(elsewhere)).toMatchObject({ status: 404 });
    const left = await api.deleteNetworkMember({ ...second, ifMatch: (await read('iberred')).ifMatch });
    expect(left.data.members).toHaveLength(1);
  });

  test('comes back with its network', async () => {
    const before = await read('iberred');
    await api.deleteNetwork({ code: 'iberred', ifMatch: before.ifMatch });
    const { data } = await api.restoreNetwork({ code: 'iberred' });
    expect(data.members).toMatchObject([{ partnerCode: 'CL', from: '2010', until: '2014' }]);
  });

  test('keeps its country on the register, until the membership is removed', async () => {
    const { etag } = await api.getPartner({ code: 'CL' });
    const problem = await refusalOf(api.deletePartner({ code: 'CL', ifMatch: etag as string }));
    expect(problem.detail).toContain('2 memberships of networks');
  });
});

test('the table refuses the overlaps that the rule refuses, on every kind of date', async () => {
  const network = await givenPartner(db, { ...bare, kind: 'network', code: 'apa', name: 'A network' });
  const days = ['2020', '2020-06', '2020-06-15', '2021', null];
  const all = days.flatMap((from) => days.map((until) => period(from, until))).filter(({ valid }) => valid);
  for (const [index, a] of all.entries()) {
    const b = all[(index * 7 + 3) % all.length] as typeof a;
    const country = await givenPartner(db, { code: `${letter(index)}Q`, iso2: `${letter(index)}Q` });
    const insert = ({ valid: _, ...row }: typeof a) =>
      db
        .insertInto('networkMember')
        .values({ id: crypto.randomUUID(), networkId: network.id, partnerId: country.id, ...row })
        .execute();
    await insert(a);
    const refused = await insert(b).then(
      () => false,
      (error) => error.code === '23P01',
    );
    expect([a, b, refused]).toEqual([a, b, overlaps(a, b)]);
  }
});

const bare = { iso2: null, codeStatus: null };
const letter = (index: number) => String.fromCharCode(65 + index);
const period = (from: string | null, until: string | null) => ({
  from,
  until,
  knownBy: from === null ? '2026-11-22' : null,
  valid: from === null || until === null || from.slice(0, until.length) <= until.slice(0, from.length),
});

test('a network shows its secretariat, its contact points of the day and how engagement went', async () => {
  const { ifMatch, id } = await read('wacap');
  const { data } = await api.updateNetwork({ code: 'wacap', ifMatch, body: { secretariat: 'Abuja' } });
  expect(data).toMatchObject({
    secretariat: 'Abuja',
    contactPoints: 0,
    lastActivityOn: null,
    activities: [],
  });
  const point = { partnerId: id, appointedBy: 'network' as const, knownBy: null };
  await givenContactPoint(db, { ...point, from: '2025' });
  await givenContactPoint(db, { ...point, from: '2020', until: '2024' });
  const partnerIds = [id];
  for (const from of ['2024-05-02', '2025-01', '2025-03-04', '2027'])
    await givenActivity(db, { partnerIds, from, state: from === '2027' ? 'planned' : 'held' });

  expect((await api.getNetwork({ code: 'wacap' })).data).toMatchObject({
    contactPoints: 1,
    lastActivityOn: '2025-03-04',
    activities: [
      { year: 2024, count: 1 },
      { year: 2025, count: 2 },
    ],
  });
  const earlier = (await api.getNetwork({ code: 'wacap', on: '2025-02-01' })).data;
  expect(earlier).toMatchObject({ contactPoints: 0, lastActivityOn: '2025-01' });
  const listed = (await api.listNetworks({ on: '2024-01-01', q: 'wacap' })).data.items;
  expect(listed).toMatchObject([{ contactPoints: 1, activities: [] }]);
});
