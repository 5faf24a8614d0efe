import { expect, test } from 'vitest';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api, database } = await startServer();
for (const code of ['EG', 'MA'])
  await api.createPartner({ body: { code, name: `Land ${code}`, regions: ['southern-neighbourhood'] } });
await api.createNetwork({ body: { code: 'net', name: 'A network' } });

test('a liaison magistrate goes from explored to posted to ended, and never back (BR21)', async () => {
  const { data, etag, headers } = await api.createLiaisonMagistrate({
    body: { partnerCode: 'EG', status: 'explored', conditionality: 'If means allow' },
  });
  expect(headers.get('location')).toBe(`/v1/liaison-magistrates/${data.id}`);
  expect(data).toMatchObject({ from: null, knownBy: null, name: null, conditionality: 'If means allow' });
  const change = (ifMatch: string, body: object) =>
    api.updateLiaisonMagistrate({ id: data.id, ifMatch, body });
  const early = await refusalOf(change(etag as string, { status: 'posted' }));
  expect([codeOf(early), early.rule]).toEqual(['posting-needs-start', 'BR21']);
  const posted = await change(etag as string, { status: 'posted', from: '2026-09', name: 'Jo Bloggs' });
  expect(posted.data).toMatchObject({ status: 'posted', version: 2 });
  const back = await refusalOf(change(posted.etag as string, { status: 'explored' }));
  expect([back.status, codeOf(back)]).toEqual([409, 'posting-goes-back']);
  const ended = await change(posted.etag as string, { status: 'ended', until: '2026-11-01' });
  expect(ended.data).toMatchObject({ status: 'ended', until: '2026-11-01' });
  const revisions = await database.db.selectFrom('revision').select('state').execute();
  expect(JSON.stringify(revisions)).not.toContain('Bloggs');
});

test('is posted to a country only', async () => {
  const call = api.createLiaisonMagistrate({ body: { partnerCode: 'net', status: 'planned' } });
  expect(await refusalOf(call)).toMatchObject({ status: 409, rule: 'BR21' });
});

test('is a channel of the country while posted, and keeps it on the register', async () => {
  const { data } = await api.createLiaisonMagistrate({
    body: { partnerCode: 'MA', status: 'posted', from: '2026-01-01' },
  });
  const kinds = async (on?: string) =>
    (await api.getExchangeAnswer({ code: 'MA', ...(on && { on }) })).data.channels.map(({ kind }) => kind);
  expect(await kinds()).toEqual(['liaison-magistrate']);
  expect(await kinds('2025-12-31')).toEqual([]);
  const problem = await refusalOf(api.deletePartner({ code: 'MA', ifMatch: '"1"' }));
  expect(problem.detail).toContain('a liaison magistrate');
  await api.deleteLiaisonMagistrate({ id: data.id, ifMatch: '"1"' });
  expect(await kinds()).toEqual([]);
  expect((await api.restoreLiaisonMagistrate({ id: data.id })).data.version).toBe(3);
});

test('are listed by how far the posting has come', async () => {
  await api.createLiaisonMagistrate({ body: { partnerCode: 'MA', status: 'planned' } });
  const list = async (query: Parameters<typeof api.listLiaisonMagistrates>[0]) =>
    (await api.listLiaisonMagistrates(query)).data.items.map(({ status }) => status);
  expect(await list({ sort: 'status' })).toEqual(['planned', 'posted', 'ended']);
  expect(await list({ status: ['ended', 'posted'], sort: '-status' })).toEqual(['ended', 'posted']);
  expect(await list({ region: ['gulf'] })).toEqual([]);
});

test('a guide exists once in each language, and its translations are cited like everything else', async () => {
  await api.createSource({ body: { code: 'S9', title: 'A letter', kind: 'letter' } });
  const citations = [{ source: 'S9', locator: 'page 2', quote: null }];
  const translation = (language: string) => ({
    ...{ language, title: null, publishedOn: null, link: null, citations },
  });
  const { data, etag } = await api.createGuide({
    body: { title: 'A guide', language: 'en', translations: ['fr', 'es'].map(translation) },
  });
  const twice = api.updateGuide({
    ...{ id: data.id, ifMatch: etag as string },
    body: { translations: ['fr', 'fr'].map(translation) },
  });
  const problem = await refusalOf(twice);
  expect([codeOf(problem), problem.errors?.[0]?.pointer]).toEqual([
    'guide-language-twice',
    '/translations/1/language',
  ]);
  expect(codeOf(await refusalOf(api.deleteSource({ code: 'S9', ifMatch: '"1"' })))).toBe('source-cited');
  const changed = await api.updateGuide({
    ...{ id: data.id, ifMatch: etag as string },
    body: { publishedOn: '2023', translations: [{ ...translation('fr'), title: 'Guide en français' }] },
  });
  expect(changed.data).toMatchObject({ publishedOn: '2023', version: 2 });
  expect((await api.listGuides({ q: 'francais' })).data.items).toHaveLength(1);
  await api.deleteGuide({ id: data.id, ifMatch: '"2"' });
  expect((await api.restoreGuide({ id: data.id })).data.translations).toHaveLength(1);
});
