import { expect, test } from 'vitest';
import { refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api, database } = await startServer();
await api.createSource({ body: { code: 'S9', title: 'A letter', kind: 'letter' } });
await api.createPartner({ body: { code: 'MX', name: 'Mexico', regions: ['latin-america-caribbean'] } });
await api.createPartner({ body: { code: 'CA', name: 'Canada', regions: ['north-america'] } });

const cited = [{ source: 'S9', locator: 'page 1', quote: null }];
const newAgreement = (title: string, partnerCode = 'MX') =>
  api.createAgreement({ body: { partnerCode, title } });
const revisions = () => database.db.selectFrom('revision').select('seq').execute();

test('an agreement is recorded with what is known, and the rest is not recorded', async () => {
  const { data, etag, status, headers } = await newAgreement('Agreement with Mexico');
  expect(status).toBe(201);
  expect(headers.get('location')).toBe(`/v1/agreements/${data.id}`);
  expect(etag).toMatch(/^"1\.[\w-]{22}"$/);
  expect(data).toMatchObject({
    partner: { code: 'MX', name: 'Mexico' },
    form: null,
    stage: null,
    expiresOn: null,
  });
  expect(data.scope).toHaveLength(4);
});

test('the scope may be narrowed and never widened (BR04)', async () => {
  const adequacy = { partnerCode: 'MX', title: 'Adequacy', form: 'adequacy-decision' } as const;
  const wide = await refusalOf(api.createAgreement({ body: { ...adequacy, scope: ['evidence'] } }));
  expect(wide).toMatchObject({ status: 409, rule: 'BR04', errors: [{ pointer: '/scope' }] });
  const { data } = await api.createAgreement({ body: adequacy });
  expect(data.scope).toEqual(['operational-information', 'operational-personal-data']);
});

test('two officers at once: the second save is refused and says who was first; nothing is lost', async () => {
  const { data, etag } = await newAgreement('Contested');
  const ifMatch = etag as string;
  await api.updateAgreement(
    { id: data.id, ifMatch, body: { reference: 'First' } },
    { changeReason: 'as the letter says' },
  );
  const problem = await refusalOf(
    api.updateAgreement({ id: data.id, ifMatch, body: { reference: 'Second' } }),
  );
  expect(problem).toMatchObject({
    status: 412,
    current: { etag: '"2"', changedBy: 'Administrator client' },
  });
  expect((await api.getAgreement({ id: data.id })).data).toMatchObject({ reference: 'First', version: 2 });
});

test('a change that changes nothing makes no version and no revision', async () => {
  const { data, etag } = await newAgreement('Quiet');
  const before = await revisions();
  const same = await api.updateAgreement({
    id: data.id,
    ifMatch: etag as string,
    body: { title: 'Quiet', note: null },
  });
  expect(same.etag).toBe(etag);
  expect(await revisions()).toHaveLength(before.length);
});

test('a tag got for another day cannot carry a change', async () => {
  const { data } = await newAgreement('Day');
  const { etag } = await api.getAgreement({ id: data.id, on: '2025-01-01' });
  expect(
    await refusalOf(api.updateAgreement({ id: data.id, ifMatch: etag as string, body: { note: 'x' } })),
  ).toMatchObject({ status: 412 });
});

test('a deleted agreement is gone, and comes back whole with a higher version', async () => {
  const { data } = await newAgreement('Deleted');
  const { etag } = await api.recordAgreementMilestone({
    id: data.id,
    body: { stage: 'signed', on: '2024', citations: cited },
  });
  await api.deleteAgreement({ id: data.id, ifMatch: etag as string });
  expect(await refusalOf(api.getAgreement({ id: data.id }))).toMatchObject({ status: 404 });
  expect(await refusalOf(api.deleteAgreement({ id: data.id, ifMatch: etag as string }))).toMatchObject({
    status: 404,
  });
  const { data: back } = await api.restoreAgreement({ id: data.id });
  expect(back).toMatchObject({ title: 'Deleted', version: 4, stage: 'signed' });
  expect(await refusalOf(api.restoreAgreement({ id: data.id }))).toMatchObject({ status: 409 });
});
