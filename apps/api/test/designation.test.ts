import { expect, test } from 'vitest';
import { sealNext } from '../src/history/sealer.ts';
import { operations } from '../src/http/document.ts';
import { forPeople, person } from './people.ts';
import { refusalOf } from './refusal.ts';
import { startServer } from './server.ts';
import { settled } from './settled.ts';
import { textOf } from './text-of.ts';

const server = await startServer({ register: true });
const { api, raw, database } = server;
const ada = await person(server, 'ada@agency.example');
const code = 'XK';
const footnote = (await api.getPartner({ code })).data.designation as string;

/** One record of every kind that can name the partner, so that every exit has something to say. */
const arrangement = (await api.listWorkingArrangements({ partnerCode: [code] })).data.items[0];
const agreement = (await api.createAgreement({ body: { partnerCode: code, title: 'Agreement with Kosovo' } }))
  .data;
const office = (
  await api.createContactPoint({
    body: {
      partnerCode: code,
      appointedBy: 'country-authority',
      authority: 'Office in Kosovo',
      from: '2025',
    },
  })
).data;
const magistrate = (await api.createLiaisonMagistrate({ body: { partnerCode: code, status: 'explored' } }))
  .data;
const activity = (
  await api.createActivity({
    body: {
      kind: 'technical-meeting',
      title: 'Meeting with Kosovo',
      state: 'held',
      from: '2026-01-15',
      partnerCodes: [code],
      contactPointIds: [office.id],
      agreementIds: [agreement.id],
    },
  })
).data;
await api.createFollowUp({
  id: activity.id,
  body: { text: 'Write to Kosovo', owner: 'ada', due: '2026-12-01' },
});
await api.createNetworkMember({ code: 'seajust', body: { partnerCode: code, from: '2024' } });
const { etag } = await api.getCapacityProject({ code: 'wbcj' });
await api.updateCapacityProject({ code: 'wbcj', ifMatch: etag as string, body: { partnerCodes: [code] } });
const assessment = (
  await api.createAssessment({ code, body: { assessedOn: '2026', memberStatesConsulted: true } })
).data;

const period = { from: '2026-01-01', until: '2026-12-31' };
const { data: report } = await api.createReport({ body: { name: 'Report', ...period } });
const { data: receipt } = await api.createExchangeAnswerReceipt({ body: { partnerCode: code } });
const [conflict] = (await api.listConflicts({ partnerCode: [code] })).data.items;
const notice = (await api.listRegisterNotices({ partnerCode: code, limit: 1 })).data.items[0]?.number;

await settled(database.db);
await sealNext(database.db);

/** The address of a read for each path, about this partner where the path leaves the choice. */
const ids: Record<string, string> = {
  '/agreements/{id}': agreement.id,
  '/working-arrangements/{id}': arrangement?.id as string,
  '/contact-points/{id}': office.id,
  '/liaison-magistrates/{id}': magistrate.id,
  '/activities/{id}': activity.id,
  '/conflicts/{id}': conflict?.id as string,
  '/exchange-answer-receipts/{id}': receipt.id,
  '/reports/{id}': report.id,
  '/{resource}/{id}': activity.id,
};
const codes: Record<string, string> = {
  '/networks/{code}': 'seajust',
  '/international-organisations/{code}': 'icc',
  '/capacity-projects/{code}': 'wbcj',
  '/sources/{code}': 'S1',
  '/policy-documents/{code}': 'POL1',
  '/strategies/{code}': 'strategy-2024-2027',
};
const queries: Record<string, string> = {
  '/search': '?q=kosovo',
  '/reports/{id}/difference': `?than=${report.id}`,
  '/attention/facts': `?partnerCode=${code}`,
  '/project-suggestions': `?partnerCode=${code}`,
  '/what-if-facts': `?partnerCode=${code}`,
};
const reads = operations.filter(({ method, path }) => {
  const told = path.includes('{id}') ? Object.keys(ids).some((known) => path.startsWith(known)) : true;
  // Who may do what names no partner, and neither do seals.
  return method === 'get' && told && !/^\/(users|clients|seals|persons\/\{id\})/.test(path);
});
const addressOf = (path: string) => {
  const known = Object.keys({ ...ids, ...codes }).find((start) => path.startsWith(start)) ?? '';
  const filled = path.replace('{id}', ids[known] ?? '').replace('{code}', codes[known] ?? code);
  const { id } = assessment;
  const number = path.startsWith('/seals') ? '1' : String(notice);
  const rest = {
    assessmentId: id,
    resource: 'activities',
    tableId: 'partners',
    version: '1',
    number,
    seq: '1',
    name: 'retention',
  };
  const whole = filled.replaceAll(/\{(\w+)\}/g, (_, name: keyof typeof rest) => rest[name]);
  return `/v1${whole}${queries[path] ?? ''}`;
};

const ask = (path: string) =>
  (forPeople(path) ? ada.raw : raw)(addressOf(path), { headers: { accept: '*/*' } });
const said = (text: string) => text.replaceAll(/\r\n[ \t]/g, '').replaceAll('\\,', ',');

test.each(reads)('$operationId lets the name leave only with its footnote (BR17)', async ({ path }) => {
  const response = await ask(path);
  expect([path, response.status]).toEqual([path, 200]);
  const text = said(await textOf(response));
  if (text.includes('Kosovo')) expect(text).toContain(footnote);
});

test('the walk meets the name at most exits, so it would notice', async () => {
  const texts = await Promise.all(reads.map(async ({ path }) => textOf(await ask(path))));
  expect(texts.filter((text) => text.includes('Kosovo')).length).toBeGreaterThan(20);
});

test('a refusal that names it carries the footnote too', async () => {
  const { etag } = await api.getPartner({ code });
  const problem = await refusalOf(api.deletePartner({ code, ifMatch: etag as string }));
  expect(problem.detail).toContain('Kosovo');
  expect(problem.footnotes).toEqual([footnote]);
});
