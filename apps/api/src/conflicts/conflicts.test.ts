import { describe, expect, test } from 'vitest';
import { givenAgreement, givenPartner, givenProject, givenSource } from '../../test/given.ts';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api, database } = await startServer();
const { db } = database;
await givenSource(db);
await givenSource(db, { code: 'S8', title: 'A page' });
const kosovo = await givenPartner(db, { code: 'XK', name: 'Kosovo', designation: 'A footnote.' });
await givenPartner(db, { code: 'NG', name: 'Nigeria' });
const agreement = await givenAgreement(db, { partnerId: kosovo.id, title: 'The agreement' });
const { data: arrangement } = await api.createWorkingArrangement({
  body: { partnerCode: 'NG', title: 'The arrangement' },
});
const project = await givenProject(db);
await api.createPolicyDocument({ body: { code: 'POL1', title: 'An agenda' } });

const cite = (source: string) => [{ source, locator: 'page 1', quote: null }];
const readings = [
  { text: 'There are two.', value: '2', citations: cite('S9') },
  { text: 'There are eight.', value: null, citations: cite('S8') },
];
const bare = { title: 'How many there are', readings };
const everything = {
  ...bare,
  suggestion: 'Both hold.',
  partnerCodes: ['XK', 'NG'],
  agreementIds: [agreement.id],
  workingArrangementIds: [arrangement.id],
  projectCodes: [project.code],
  policyDocumentCodes: ['POL1'],
  keyActions: ['KA2.1'],
  note: 'Found while comparing',
};
const given = async (body: Parameters<typeof api.createConflict>[0]['body'] = bare) => {
  const { data, etag } = await api.createConflict({ body });
  return { id: data.id, ifMatch: etag as string, data };
};

describe('A conflict between sources', () => {
  test('keeps what is read where, and names what it touches, with the footnote (BR17)', async () => {
    const { data, status, headers } = await api.createConflict({ body: everything });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe(`/v1/conflicts/${data.id}`);
    expect(data).toMatchObject({ ...everything, status: 'open', resolution: null });
    expect(data.partners).toEqual([
      { code: 'XK', kind: 'country', name: 'Kosovo', designation: 'A footnote.' },
      { code: 'NG', kind: 'country', name: 'Nigeria', designation: null },
    ]);
    expect(data.instruments).toEqual([
      { type: 'agreement', id: agreement.id, title: 'The agreement' },
      { type: 'working-arrangement', id: arrangement.id, title: 'The arrangement' },
    ]);
    expect(data.projects).toEqual([{ code: 'emj', title: 'EuroMed Justice' }]);
    expect(data.policyDocuments).toEqual([{ code: 'POL1', title: 'An agenda' }]);
    expect((await api.getConflict({ id: data.id })).data).toEqual(data);
  });

  test.each([
    ['a partner', { partnerCodes: ['NG', 'FR'] }, '/partnerCodes/1'],
    ['an agreement', { agreementIds: [arrangement.id] }, '/agreementIds/0'],
    ['an arrangement', { workingArrangementIds: [agreement.id] }, '/workingArrangementIds/0'],
    ['a project', { projectCodes: ['nobody'] }, '/projectCodes/0'],
    ['a policy document', { policyDocumentCodes: ['POL1', 'POL9'] }, '/policyDocumentCodes/1'],
  ])('is refused with %s that is not on the register', async (_, more, pointer) => {
    const problem = await refusalOf(api.createConflict({ body: { ...bare, ...more } }));
    expect(problem).toMatchObject({ status: 400, errors: [{ pointer, code: 'conflict-names-unknown' }] });
  });

  test('is refused without a reading, with one that nobody can look up, or read where nobody knows', async () => {
    const refused = async (list: typeof readings) =>
      refusalOf(api.createConflict({ body: { ...bare, readings: list } }));
    expect(codeOf(await refused([]))).toBe('invalid-request');
    const unsourced = await refused([{ text: 'It is said.', value: null, citations: [] }]);
    expect(unsourced).toMatchObject({ status: 400, errors: [{ pointer: '/readings/0/citations' }] });
    const elsewhere = await refused([{ text: 'It is said.', value: null, citations: cite('S404') }]);
    expect(codeOf(elsewhere)).toBe('source-unknown');
  });

  test('is changed field by field; a change that changes nothing makes no version', async () => {
    const { id, ifMatch } = await given(everything);
    const same = { readings, partnerCodes: everything.partnerCodes };
    expect((await api.updateConflict({ id, ifMatch, body: same })).etag).toBe(ifMatch);
    const body = { partnerCodes: [], policyDocumentCodes: [], suggestion: null };
    const { data } = await api.updateConflict({ id, ifMatch, body });
    expect(data).toMatchObject({ ...everything, ...body, version: 2, policyDocuments: [] });
    expect(await refusalOf(api.updateConflict({ id, ifMatch, body: { title: 'Late' } }))).toMatchObject({
      status: 412,
    });
  });

  test('is deleted and comes back with all it touches', async () => {
    const { id, ifMatch, data } = await given(everything);
    await api.deleteConflict({ id, ifMatch });
    expect(await refusalOf(api.getConflict({ id }))).toMatchObject({ status: 404 });
    const { data: back } = await api.restoreConflict({ id });
    expect(back).toEqual({ ...data, version: 3, updatedAt: back.updatedAt });
  });

  test('keeps on the register what it touches and what it cites, and says so', async () => {
    const touched = [
      () => api.deleteAgreement({ id: agreement.id, ifMatch: '"1"' }),
      () => api.deleteWorkingArrangement({ id: arrangement.id, ifMatch: '"1"' }),
      () => api.deleteCapacityProject({ code: project.code, ifMatch: '"1"' }),
      () => api.deletePolicyDocument({ code: 'POL1', ifMatch: '"1"' }),
    ];
    for (const remove of touched) {
      const problem = await refusalOf(remove());
      expect([problem.status, codeOf(problem)]).toEqual([409, 'touched-by-conflicts']);
      expect(problem.detail).toMatch(
        /^“(The a|EuroMed|An agenda).+ while conflicts between sources name it \(\d\)/,
      );
    }
    await givenPartner(db, { code: 'CL', name: 'Chile' });
    await given({ ...bare, partnerCodes: ['CL'] });
    const partner = await refusalOf(api.deletePartner({ code: 'CL', ifMatch: '"1"' }));
    expect(partner.detail).toBe(
      'Chile cannot be deleted while the register holds a conflict between sources that names it.',
    );
    expect(codeOf(await refusalOf(api.deleteSource({ code: 'S8', ifMatch: '"1"' })))).toBe('source-cited');
  });
});

describe('A conflict is resolved', () => {
  test('by a person, with a reason that the history keeps', async () => {
    const { id, ifMatch } = await given();
    const body = { outcome: 'one-wins', reading: 1, reason: '  The page is younger. ' } as const;
    const { data } = await api.recordConflictResolution({ id, ifMatch, body });
    expect(data).toMatchObject({ status: 'one-wins', version: 2 });
    expect(data.resolution).toEqual({
      outcome: 'one-wins',
      reading: 1,
      reason: 'The page is younger.',
      by: expect.any(String),
      at: '2026-11-22T10:00:00.000Z',
    });
    const [, settled] = await db
      .selectFrom('revision')
      .select(['reason', 'actor', 'state'])
      .where('recordId', '=', id)
      .orderBy('version')
      .execute();
    expect(settled).toMatchObject({
      reason: 'The page is younger.',
      actor: data.resolution?.by,
      state: { winning_reading: 1, status: 'one-wins' },
    });
  });

  test.each([
    ['when one wins and nobody says which', { outcome: 'one-wins' }, 400, 'winning-reading-needed'],
    ['when one wins that is not there', { outcome: 'one-wins', reading: 2 }, 400, 'winning-reading-needed'],
    ['when both hold, yet one wins', { outcome: 'both-true', reading: 0 }, 400, 'no-reading-wins'],
    ['in a way nobody knows', { outcome: 'ignored' }, 400, 'invalid-request'],
    ['without a reason', { outcome: 'both-true', reason: '  ' }, 400, 'invalid-request'],
  ])('never %s', async (_, more, status, code) => {
    const { id, ifMatch } = await given();
    const body = { reason: 'Because', ...more } as { outcome: 'both-true'; reason: string };
    const problem = await refusalOf(api.recordConflictResolution({ id, ifMatch, body }));
    expect([problem.status, codeOf(problem)]).toEqual([status, code]);
  });

  test('once, on what was read then, until it is reopened with a reason', async () => {
    const { id, ifMatch } = await given();
    const body = { outcome: 'unresolved', reason: 'Nobody can tell' } as const;
    const settled = await api.recordConflictResolution({ id, ifMatch, body });
    const at = { id, ifMatch: settled.etag as string };
    const twice = api.recordConflictResolution({ ...at, body });
    expect(codeOf(await refusalOf(twice))).toBe('conflict-is-resolved');
    const other = api.updateConflict({ ...at, body: { readings: readings.slice(1) } });
    expect(await refusalOf(other)).toMatchObject({ status: 409, errors: [{ pointer: '/readings' }] });

    const stale = api.deleteConflictResolution({ id, ifMatch });
    expect(await refusalOf(stale)).toMatchObject({ status: 412 });
    const open = await api.deleteConflictResolution(at, { changeReason: 'A third source' });
    expect(open.data).toMatchObject({ status: 'open', resolution: null, version: 3 });
    const again = api.deleteConflictResolution({ id, ifMatch: open.etag as string });
    expect(codeOf(await refusalOf(again))).toBe('conflict-is-open');
    const { reason } = await db
      .selectFrom('revision')
      .select('reason')
      .where('recordId', '=', id)
      .where('version', '=', 3)
      .executeTakeFirstOrThrow();
    expect(reason).toBe('A third source');
  });
});

test('the table refuses half a resolution, and a winner that is not there', async () => {
  const { id } = await given();
  const whole = { resolutionReason: 'x', resolvedBy: 'y', resolvedAt: '2026-11-22T10:00:00Z' };
  const halves = [
    { status: 'both-true' },
    { status: 'one-wins', ...whole },
    { status: 'one-wins', winningReading: 2, ...whole },
    { status: 'open', ...whole },
    { status: 'both-true', ...whole, resolvedBy: null },
  ] as const;
  for (const half of halves) {
    const set = db.updateTable('conflict').set(half).where('id', '=', id).execute();
    await expect([half, await set.catch(({ code }) => code)]).toEqual([half, '23514']);
  }
});
