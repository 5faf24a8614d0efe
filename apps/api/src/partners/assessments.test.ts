import { expect, test } from 'vitest';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api } = await startServer();
await api.createPartner({ body: { code: 'TH', name: 'Thailand' } });
await api.createPartner({ body: { code: 'VN', name: 'Viet Nam' } });

const assess = () =>
  api.createAssessment({
    code: 'TH',
    body: { assessedOn: '2026-05', memberStatesConsulted: true, crimeAreas: ['Cybercrime'] },
  });
const versionOf = async (code: string) => (await api.getPartner({ code })).data.version;

test('an assessment is recorded with its partner; what is not said is not recorded', async () => {
  const { data, status, headers } = await assess();
  expect(status).toBe(201);
  expect(headers.get('location')).toBe(`/v1/partners/TH/assessments/${data.id}`);
  expect(data).toMatchObject({ partnerCode: 'TH', assessedOn: '2026-05', route: null, volumeLevel: null });
  expect((await api.getPartnerProfile({ code: 'TH' })).data.assessments).toContainEqual(data);
});

test('it is a part of its partner, which gets a new version with it', async () => {
  const before = await versionOf('TH');
  await assess();
  expect(await versionOf('TH')).toBe(before + 1);
});

test('it is changed and deleted under its own version', async () => {
  const { data, etag } = await assess();
  const at = { code: 'TH', assessmentId: data.id };
  const body = { route: 'agreement', reason: 'Many cases', commissionConsulted: true } as const;
  const changed = await api.updateAssessment({ ...at, ifMatch: etag as string, body });
  expect(changed.data).toMatchObject({ ...body, crimeAreas: ['Cybercrime'], version: 2 });
  const before = await versionOf('TH');
  expect((await api.updateAssessment({ ...at, ifMatch: changed.etag as string, body })).etag).toBe(
    changed.etag,
  );
  expect(await versionOf('TH')).toBe(before);
  expect(await refusalOf(api.deleteAssessment({ ...at, ifMatch: etag as string }))).toMatchObject({
    status: 412,
  });
  expect((await api.deleteAssessment({ ...at, ifMatch: changed.etag as string })).status).toBe(204);
  expect(await refusalOf(api.getAssessment(at))).toMatchObject({ status: 404 });
});

test('it is found with its own partner only', async () => {
  const { data, etag } = await assess();
  const elsewhere = { code: 'VN', assessmentId: data.id };
  expect(await refusalOf(api.getAssessment(elsewhere))).toMatchObject({ status: 404 });
  expect(await refusalOf(api.deleteAssessment({ ...elsewhere, ifMatch: etag as string }))).toMatchObject({
    status: 404,
  });
  const unknown = api.createAssessment({
    code: 'PH',
    body: { assessedOn: '2026', memberStatesConsulted: false },
  });
  expect(await refusalOf(unknown)).toMatchObject({ status: 404 });
});

test('the list begins with the latest assessment and goes on from page to page', async () => {
  await api.createPartner({ body: { code: 'PA', name: 'Panama' } });
  for (const assessedOn of ['2025', '2026-03', '2024-12-01'])
    await api.createAssessment({ code: 'PA', body: { assessedOn, memberStatesConsulted: true } });
  const first = (await api.listAssessments({ code: 'PA', limit: 2, count: true })).data;
  expect(first.items.map(({ assessedOn }) => assessedOn)).toEqual(['2026-03', '2025']);
  expect(first.total).toBe(3);
  const cursor = new URL(first.links.next as string, 'http://x').searchParams.get('cursor') as string;
  const second = (await api.listAssessments({ code: 'PA', limit: 2, cursor })).data;
  expect(second.items.map(({ assessedOn }) => assessedOn)).toEqual(['2024-12-01']);
  expect(await refusalOf(api.listAssessments({ code: 'PH' }))).toMatchObject({ status: 404 });
});

test('a deleted one comes back above its last version, once, and to its own partner', async () => {
  const { data, etag } = await assess();
  const at = { code: 'TH', assessmentId: data.id };
  await api.deleteAssessment({ ...at, ifMatch: etag as string });
  const before = await versionOf('TH');
  expect(await refusalOf(api.restoreAssessment({ ...at, code: 'VN' }))).toMatchObject({ status: 404 });
  expect((await api.restoreAssessment(at)).data).toMatchObject({
    ...data,
    version: 3,
    updatedAt: expect.any(String),
  });
  expect(await versionOf('TH')).toBe(before + 1);
  expect(codeOf(await refusalOf(api.restoreAssessment(at)))).toBe('not-deleted');
});

test.each([
  ['a day that does not exist', { assessedOn: '2026-02-30', memberStatesConsulted: true }, '/assessedOn'],
  ['no word on the Member States', { assessedOn: '2026' }, '/memberStatesConsulted'],
  [
    'fewer cases than none',
    { assessedOn: '2026', memberStatesConsulted: true, volumeCases: -1 },
    '/volumeCases',
  ],
])('%s is refused at its field', async (_, body, pointer) => {
  const problem = await refusalOf(api.createAssessment({ code: 'TH', body: body as never }));
  expect(problem.status).toBe(400);
  expect(problem.errors?.map((error) => error.pointer)).toContain(pointer);
});
