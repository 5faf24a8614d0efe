import { createClient } from '@concord/client';
import { type FieldGroup, fieldGroups, type Scope, scopeOfGroup, scopes } from '@concord/core';
import { describe, expect, test } from 'vitest';
import { operations } from '../src/http/document.ts';
import { howMany, plantCanaries, readAllChanges } from './canaries.ts';
import { refusalOf } from './refusal.ts';
import { startServer } from './server.ts';
import { query } from './sql.ts';
import { textOf } from './text-of.ts';

const { api, origin, raw, database } = await startServer({ register: true });
const { values, at } = await plantCanaries(api);

/** A partner system that may do everything but read some groups. */
async function systemWithout(...groups: FieldGroup[]) {
  const without: Scope[] = ['personal-data:manage', ...groups.map((group) => scopeOfGroup[group])];
  const name = `Without ${groups.join(' and ')}`;
  const held = scopes.filter((scope) => !without.includes(scope));
  const { data } = await api.createClient({ body: { name, scopes: held, requestsPerMinute: 100_000 } });
  const { text: token } = (await api.issueCredential({ id: data.id, body: { kind: 'api-key' } })).data;
  const headers = { authorization: `Bearer ${token}`, accept: '*/*' };
  return {
    api: createClient({ baseUrl: origin, attempts: 1, token }),
    get: (path: string) => raw(path, { headers }),
    send: async (method: string, path: string, ifMatch: string) => {
      const type = { 'content-type': 'application/merge-patch+json', 'if-match': ifMatch };
      const made = { method: method.toUpperCase(), body: '{}', headers: { ...headers, ...type } };
      const response = await raw(path, made);
      return {
        status: response.status,
        said: JSON.stringify([...response.headers]) + (await textOf(response)),
      };
    },
    leaks: (text: string) => groups.flatMap((group) => values[group]).filter((value) => text.includes(value)),
    name,
  };
}

const systems = await Promise.all([
  ...fieldGroups.map((group) => systemWithout(group)),
  systemWithout(...fieldGroups),
]);
const nothing = systems.at(-1) as (typeof systems)[number];
const all = Object.values(values).flat();

/** The addresses of a read, about the records that hold the values. */
function addresses(path: string): string[] {
  if (path.includes('{resource}'))
    return Object.entries(at).flatMap(([resource, ids]) =>
      ids
        .slice(0, 2)
        .map((id) => path.replace('{resource}', resource).replace('{id}', id).replace('{version}', '1')),
    );
  const ids = at[path.split('/')[1] ?? ''] ?? [];
  const [assessment] = at.assessments as [string];
  const whole = path.replace('{assessmentId}', assessment);
  if (/\{(id|code)\}/.test(whole)) return ids.map((id) => whole.replace(/\{(id|code)\}/, id));
  return [whole.replaceAll(/\{\w+\}/g, '1')];
}

const reads = operations.filter(({ method }) => method === 'get');

test('there are five hundred canaries, and whoever may sees each of them', async () => {
  expect(new Set(all).size).toBe(howMany);
  const told: string[] = [];
  for (const { path } of reads)
    for (const address of addresses(path))
      told.push(await textOf(await raw(`/v1${address}`, { headers: { accept: '*/*' } })));
  const text = told.join();
  expect(all.filter((value) => !text.includes(value))).toEqual([]);
});

describe.each(systems)('$name', ({ api: theirs, get, leaks }) => {
  test.each(reads)('$operationId tells nothing', async ({ path }) => {
    for (const address of addresses(path))
      for (const more of ['', '?limit=200', '?on=2024-06-01', '?knownAt=2026-11-22T09:00:00Z']) {
        const response = await get(`/v1${address}${more}`);
        const said = JSON.stringify([...response.headers]) + (await textOf(response));
        expect([address, more, leaks(said)]).toEqual([address, more, []]);
      }
  });

  test('nor does the feed, or any revision', async () => {
    expect(leaks(JSON.stringify(await readAllChanges(theirs)))).toEqual([]);
    for (const [resource, ids] of Object.entries(at))
      for (const id of ids.slice(0, 2))
        for (const version of ['2', '3', '2?against=1']) {
          const said = await (await get(`/v1/${resource}/${id}/revisions/${version}`)).text();
          expect([resource, version, leaks(said)]).toEqual([resource, version, []]);
        }
  });
});

/** What is asked by a hidden value is refused, or answered as what is asked by a word that stands nowhere. */
test.each(reads.filter(({ parameters }) => parameters.some(({ name }) => name === 'q')))(
  '$operationId finds nothing by a hidden value',
  async ({ path }) => {
    const ask = async (address: string, q: string) => {
      const response = await nothing.get(`/v1${address}?q=${encodeURIComponent(q)}`);
      const said = (await textOf(response)).replaceAll(encodeURIComponent(q), 'q').replaceAll(q, 'q');
      return { status: response.status, said: said.replace(/"instance":"[^"]*"/, '') };
    };
    for (const address of addresses(path))
      for (const group of fieldGroups)
        for (const value of values[group].filter((_, index) => index % 25 === 0))
          expect(await ask(address, value)).toEqual(await ask(address, 'zzyzxqjvw'));
  },
);

test.each([
  ['listContactPoints', { freshness: ['fresh'] }, 'register:partner'],
  ['listContactPoints', { sort: '-confirmedOn' }, 'register:partner'],
  ['listContactPoints', { q: 'ministry' }, 'register:partner'],
  ['exportContactPoints', { language: ['tr'] }, 'register:partner'],
  ['exportContactPointWorkbook', { language: ['tr'] }, 'register:partner'],
  ['listLiaisonMagistrates', { status: ['explored'] }, 'register:partner'],
  ['listConflicts', { q: 'both' }, 'register:internal'],
  ['listConflicts', { sort: 'resolvedAt' }, 'register:internal'],
] as const)('%s by %o needs %s', async (operation, asked, scope) => {
  const problem = await refusalOf((nothing.api[operation] as (asked: object) => Promise<unknown>)(asked));
  expect([problem.status, problem.detail]).toEqual([403, expect.stringContaining(scope)]);
});

/** The changes that take a record by its own address: one that changes nothing answers with the record. */
const changes = operations.filter(
  ({ method, path }) => method === 'patch' && /^\/[a-z-]+\/\{(id|code)\}$/.test(path),
);
test.each(changes.filter(({ path }) => at[path.split('/')[1] ?? '']))(
  '$operationId tells nothing, also when it changes nothing',
  async ({ path, method }) => {
    for (const address of addresses(path)) {
      const tag = (await nothing.get(`/v1${address}`)).headers.get('etag') as string;
      const { status, said } = await nothing.send(method, `/v1${address}`, tag);
      expect([address, status, nothing.leaks(said)]).toEqual([address, 200, []]);
      const stale = await nothing.send(method, `/v1${address}`, '"1"');
      expect([address, nothing.leaks(stale.said)]).toEqual([address, []]);
    }
  },
);

test('what may not be read is not written either, and other fields are', async () => {
  const [id] = at['contact-points'] as [string];
  const { etag } = await nothing.api.getContactPoint({ id });
  const ifMatch = etag as string;
  const write = async (body: object, scope: string) => {
    const problem = await refusalOf(nothing.api.updateContactPoint({ id, ifMatch, body }));
    expect([problem.status, problem.detail]).toEqual([403, expect.stringContaining(scope)]);
  };
  await write({ languages: ['fr'] }, 'register:partner');
  await write({ note: 'x' }, 'register:internal');
  const holder = nothing.api.createContactPointHolder({ id, body: { name: 'Somebody', from: '2024' } });
  expect((await refusalOf(holder)).detail).toContain('contact-points:personal');
  const saved = await nothing.api.updateContactPoint({ id, ifMatch, body: { until: '2027' } });
  expect(saved.data).toMatchObject({ until: '2027', authority: 'undisclosed', languages: 'undisclosed' });
  expect((await api.getContactPoint({ id })).data.languages).toEqual(['tr']);
  const back = { resource: 'contact-points', id, version: 2, ifMatch: saved.etag as string } as const;
  expect((await refusalOf(nothing.api.restoreRevision(back))).status).toBe(403);
});

test('nothing personal is kept in revisions', async () => {
  const revisions = JSON.stringify(await query(database.url, 'select state::text, reason from revision'));
  expect(values.personal.filter((value) => revisions.includes(value))).toEqual([]);
});
