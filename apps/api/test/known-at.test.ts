import { beforeAll, expect, test } from 'vitest';
import { registerTables } from '../src/database/register-tables.ts';
import { operations } from '../src/http/document.ts';
import { forPeople, person } from './people.ts';
import { refusalOf } from './refusal.ts';
import { startServer } from './server.ts';
import { query } from './sql.ts';

const server = await startServer({ register: true });
const { api, raw, database } = server;
const ada = await person(server, 'ada@agency.example');
const code = 'TR';

/** One record of every kind that the register does not ship with, so that every read has something to say. */
const { data: office } = await api.createContactPoint({
  body: {
    partnerCode: code,
    appointedBy: 'country-authority',
    authority: 'Ministry',
    from: '2025',
  },
});
await api.createContactPointHolder({ id: office.id, body: { name: 'Jane Doe', from: '2025' } });
await api.createLiaisonMagistrate({ body: { partnerCode: code, status: 'explored' } });
const { data: agreement } = await api.createAgreement({ body: { partnerCode: code, title: 'A fair one' } });
const { data: activity } = await api.createActivity({
  body: {
    kind: 'technical-meeting',
    title: 'Meeting',
    state: 'held',
    from: '2026-01-15',
    partnerCodes: [code],
    contactPointIds: [office.id],
    agreementIds: [agreement.id],
    projectCode: 'wbcj',
  },
});
await api.createFollowUp({ id: activity.id, body: { text: 'Write', owner: 'ada', due: '2026-12-01' } });
await api.createNetworkMember({ code: 'seajust', body: { partnerCode: code, from: '2024' } });
const { etag } = await api.getCapacityProject({ code: 'wbcj' });
await api.updateCapacityProject({ code: 'wbcj', ifMatch: etag as string, body: { partnerCodes: [code] } });
const { data: assessment } = await api.createAssessment({
  code,
  body: { assessedOn: '2026', memberStatesConsulted: true },
});

const [gap] = (await api.listAttention({ partnerCode: [code] })).data.items;
await api.acceptAttention({
  body: {
    entries: [{ rule: gap?.rule ?? 'unsourced', recordId: gap?.about.id as string }],
    ...{ reason: 'Known', reviewOn: '2099-01-01' },
  },
});
await api.createExchangeAnswerReceipt({ body: { partnerCode: code } });

const now = async () =>
  (await query<{ at: string }>(database.url, "select to_json(clock_timestamp())#>>'{}' as at"))[0]
    ?.at as string;

/** Every address of a read that has a second clock, for up to five records of each list. */
async function addresses(): Promise<string[]> {
  const reads = operations.filter(
    ({ method, parameters }) => method === 'get' && parameters.some(({ name }) => name === 'knownAt'),
  );
  const found: string[] = [];
  for (const { path } of reads) found.push(...(await filled(path)));
  return found;
}

type Items = { items: Record<string, string>[]; links: { next: string | null } };

async function filled(path: string): Promise<string[]> {
  if (/^\/(project-suggestions|what-if-facts|attention\/facts)$/.test(path))
    return [`${path}?partnerCode=${code}`];
  if (path.includes('{assessmentId}'))
    return [path.replace('{code}', code).replace('{assessmentId}', assessment.id)];
  const key = /\{(id|code)\}/.exec(path)?.[1];
  if (!key) return [path];
  const list = (await (await raw(`/v1${path.split('/{')[0]}?limit=100`)).json()) as Items;
  const chosen = list.items.filter(
    (item) => item.code === code || item.id === agreement.id || list.items.indexOf(item) < 5,
  );
  return chosen.map((item) => path.replace(`{${key}}`, item[key] as string));
}

async function readAll(paths: string[], query: string): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const path of paths) {
    const address = `/v1${path}${query && (path.includes('?') ? '&' : '?')}${query}`;
    const asker = forPeople(path) ? ada : server;
    const response = await asker.raw(address, { headers: { accept: '*/*' } });
    const text = await response.text();
    if (!response.ok) throw new Error(`${address}: ${text}`);
    const isJson = response.headers.get('content-type')?.includes('json');
    answers[path] = isJson ? without(JSON.parse(text)) : text;
  }
  return answers;
}

/** What is said of the question itself is left out. */
const without = (body: unknown) =>
  JSON.parse(
    JSON.stringify(body, (name, value) => (name === 'settled' || name === 'links' ? undefined : value)),
  );

let then: string;
let before: Record<string, unknown>;
let paths: string[];
beforeAll(async () => {
  paths = await addresses();
  before = await readAll(paths, '');
  then = await now();
  // Beside the application, and as thoroughly as can be: everything is changed, and then deleted.
  for (const { sqlName } of Object.values(registerTables).reverse()) {
    await query(database.url, `update ${sqlName} set citations = '[]'`);
  }
  for (const { sqlName } of Object.values(registerTables).reverse()) {
    await query(database.url, `delete from ${sqlName}`);
  }
}, 60_000);

test('nothing is left on the register', async () => {
  expect((await api.listPartners()).data.items).toEqual([]);
  expect((await api.listAgreements()).data.items).toEqual([]);
});

test('every read as known at an instant is what it was at that instant', async () => {
  const after = await readAll(paths, `knownAt=${encodeURIComponent(then)}`);
  for (const path of paths) expect([path, after[path]]).toEqual([path, before[path]]);
}, 60_000);

/** Of now by their nature, or telling of record time themselves: no facts of the register as they stand. */
const ofNow = [
  ...['search', 'calendar.ics', 'changes', 'snapshot', 'register-notices', 'seals', 'webhooks', 'reports'],
  ...['exchange-answer-receipts', 'scenarios', 'reminders.ics', 'reminders/settings', 'mail', 'jobs'],
  ...['system-health', 'personal-data-reads', 'retention-runs', 'retention-timer'],
  ...['session', 'sessions', 'sign-in-ways', 'users', 'clients', 'audit', 'persons', 'processing-activities'],
];
const isOfNow = (path: string) =>
  path.includes('/revisions') || ofNow.some((head) => `${path}/`.startsWith(`/${head}/`));

test('every read of the register has the second clock', () => {
  const without = operations.filter(
    ({ method, path, parameters }) =>
      method === 'get' && !isOfNow(path) && !parameters.some(({ name }) => name === 'knownAt'),
  );
  expect(without.map(({ operationId }) => operationId)).toEqual([]);
});

test('the pages of a list of the past follow each other in it', async () => {
  const shown: string[] = [];
  let next: string | null = `/v1/agreements?limit=10&knownAt=${encodeURIComponent(then)}`;
  while (next) {
    const page = (await (await raw(next)).json()) as Items;
    shown.push(...page.items.map(({ id }) => id as string));
    next = page.links.next;
  }
  expect(new Set(shown).size).toBe(37);
});

test('an answer of the past says whether it is settled, and its tag changes nothing', async () => {
  const settled = async (knownAt: string) =>
    (await raw(`/v1/partners?knownAt=${encodeURIComponent(knownAt)}`)).headers.get('concord-settled');
  expect(await settled(await now())).toBe('false');
  expect(await settled('2024-01-01T00:00:00Z')).toBe('true');

  const read = await api.getPartner({ code, knownAt: then });
  const { status } = await raw(`/v1/partners/${code}?knownAt=${encodeURIComponent(then)}`, {
    headers: { 'if-none-match': read.etag as string },
  });
  expect(status).toBe(304);
  const answer = await api.getExchangeAnswer({ code, knownAt: then, on: '2024-03-31' });
  expect([answer.data.on, answer.data.knownAt <= then]).toEqual(['2024-03-31', true]);
  const refused = await refusalOf(api.deletePartner({ code, ifMatch: read.etag as string }));
  expect(refused.status).toBe(404);
});

test('an instant that is to come, or none at all, is refused with a sentence', async () => {
  const ask = async (knownAt: string) => (await raw(`/v1/partners?knownAt=${knownAt}`)).json();
  expect(await ask('2999-01-01T00:00:00Z')).toMatchObject({
    status: 400,
    errors: [{ parameter: 'knownAt', code: 'future', detail: expect.stringContaining('leave knownAt out') }],
  });
  expect(await ask('yesterday')).toMatchObject({ status: 400, errors: [{ parameter: 'knownAt' }] });
});
