import { describe, expect, test } from 'vitest';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api, database } = await startServer();
const revisions = () => database.db.selectFrom('revision').select('seq').execute();
const footnote = 'A footnote on the designation.';

describe('A country', () => {
  test('is recorded under its ISO code, and the code status follows from it', async () => {
    const { data, status, headers, etag } = await api.createPartner({
      body: { code: 'CL', name: 'Chile', regions: ['latin-america-caribbean'] },
    });
    expect(status).toBe(201);
    expect(headers.get('location')).toBe('/v1/partners/CL');
    expect(data).toMatchObject({ kind: 'country', iso2: 'CL', codeStatus: 'official', names: { fr: null } });
    expect(await api.getPartner({ code: 'CL' })).toMatchObject({ data, etag });
  });

  test('keeps its name in another language through a patch that does not speak of it', async () => {
    await api.createPartner({ body: { code: 'BR', name: 'Brazil', names: { fr: 'Brésil' } } });
    const { etag } = await api.getPartner({ code: 'BR' });
    const untouched = await api.updatePartner({ code: 'BR', ifMatch: etag as string, body: { names: {} } });
    expect([untouched.data.names, untouched.etag]).toEqual([{ fr: 'Brésil' }, etag]);
  });

  test.each([
    ['a code that is none', { code: 'ZZ', name: 'Nowhere' }, 400, 'code-not-a-country', '/code'],
    ['a slug', { code: 'chile', name: 'Chile' }, 400, 'code-not-a-country', '/code'],
    ['a Member State', { code: 'FR', name: 'France' }, 409, 'member-state-is-no-partner', '/code'],
    ['a code that is taken', { code: 'CL', name: 'Chile again' }, 409, 'code-taken', '/code'],
    [
      'Kosovo without its footnote',
      { code: 'XK', name: 'Kosovo' },
      409,
      'designation-required',
      '/designation',
    ],
  ])('%s is refused at its field', async (_, body, status, code, pointer) => {
    const problem = await refusalOf(api.createPartner({ body }));
    expect({ status: problem.status, code: codeOf(problem) }).toEqual({ status, code });
    expect(problem.errors?.[0]).toMatchObject({ pointer, code });
  });

  test('Kosovo has a user-assigned code and keeps its footnote (BR17)', async () => {
    const { data, etag } = await api.createPartner({
      body: { code: 'XK', name: 'Kosovo', designation: footnote },
    });
    expect(data).toMatchObject({ codeStatus: 'user-assigned', iso2: 'XK', designation: footnote });
    const emptied = api.updatePartner({ code: 'XK', ifMatch: etag as string, body: { designation: null } });
    expect(await refusalOf(emptied)).toMatchObject({ status: 409, rule: 'BR17' });
  });

  test('is changed field by field; what is not named stays', async () => {
    const { etag } = await api.createPartner({
      body: { code: 'PE', name: 'Peru', names: { fr: 'Pérou' }, missions: ['A mission'] },
    });
    const { data } = await api.updatePartner({
      code: 'PE',
      ifMatch: etag as string,
      body: { officialName: 'Republic of Peru', names: { fr: null } },
    });
    expect(data).toMatchObject({
      name: 'Peru',
      officialName: 'Republic of Peru',
      names: { fr: null },
      missions: ['A mission'],
      version: 2,
    });
  });

  test('a change that changes nothing makes no version and no revision', async () => {
    const { etag } = await api.getPartner({ code: 'PE' });
    const before = await revisions();
    const body = { name: 'Peru', names: { fr: null }, note: null };
    expect((await api.updatePartner({ code: 'PE', ifMatch: etag as string, body })).etag).toBe(etag);
    expect(await revisions()).toHaveLength(before.length);
  });

  test('its code never changes', async () => {
    const { etag } = await api.getPartner({ code: 'PE' });
    const problem = await refusalOf(
      api.updatePartner({ code: 'PE', ifMatch: etag as string, body: { code: 'EC' } }),
    );
    expect(problem).toMatchObject({
      status: 409,
      errors: [{ pointer: '/code', code: 'codes-never-change' }],
    });
  });

  test('of two officers who save, the second is told who was first and when', async () => {
    const { etag } = await api.getPartner({ code: 'CL' });
    const at = { code: 'CL', ifMatch: etag as string };
    await api.updatePartner({ ...at, body: { note: 'First' } });
    const problem = await refusalOf(api.updatePartner({ ...at, body: { note: 'Second' } }));
    expect(problem).toMatchObject({ status: 412, current: { changedBy: 'Administrator client' } });
    expect(problem.current?.changedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect((await api.getPartner({ code: 'CL' })).data.note).toBe('First');
  });

  test('a repeated request makes one partner', async () => {
    const body = { code: 'EC', name: 'Ecuador' };
    const once = await api.createPartner({ body }, { idempotencyKey: 'the-same-key' });
    const again = await api.createPartner({ body }, { idempotencyKey: 'the-same-key' });
    expect(again).toMatchObject({ status: 201, replayed: true, data: once.data });
    const other = api.createPartner({ body: { ...body, code: 'BO' } }, { idempotencyKey: 'the-same-key' });
    expect(await refusalOf(other)).toMatchObject({ status: 422 });
  });
});

describe('Deleting a partner', () => {
  const newPartner = (code: string) => api.createPartner({ body: { code, name: `Land ${code}` } });
  const remove = async (code: string) => {
    const { etag } = await api.getPartner({ code });
    return api.deletePartner({ code, ifMatch: etag as string });
  };

  test('is refused while it has instruments, and they are named', async () => {
    await newPartner('CO');
    await api.createAgreement({ body: { partnerCode: 'CO', title: 'The agreement' } });
    await api.createWorkingArrangement({ body: { partnerCode: 'CO', title: 'The arrangement' } });
    const problem = await refusalOf(remove('CO'));
    expect(codeOf(problem)).toBe('partner-has-instruments');
    expect(problem.detail).toBe(
      'Land CO cannot be deleted while the register holds “The agreement” and “The arrangement”.',
    );
  });

  test('is refused while a policy document names it', async () => {
    await newPartner('PA');
    await api.createPolicyDocument({ body: { code: 'PD9', title: 'A strategy', partnerCodes: ['PA'] } });
    expect((await refusalOf(remove('PA'))).detail).toContain('“A strategy”, which names it');
  });

  test('takes its assessments along, and restoring brings all back under a higher version', async () => {
    await newPartner('CR');
    const { data: assessment } = await api.createAssessment({
      code: 'CR',
      body: { assessedOn: '2026', memberStatesConsulted: true },
    });
    expect((await remove('CR')).status).toBe(204);
    expect(await refusalOf(api.getPartner({ code: 'CR' }))).toMatchObject({ status: 404 });
    const { data } = await api.restorePartner({ code: 'CR' });
    expect(data).toMatchObject({ code: 'CR', version: 4 });
    const at = { code: 'CR', assessmentId: assessment.id };
    expect((await api.getAssessment(at)).data).toMatchObject({ id: assessment.id, assessedOn: '2026' });
  });

  test('only what was deleted is restored, and only while its code is free', async () => {
    expect(codeOf(await refusalOf(api.restorePartner({ code: 'CL' })))).toBe('not-deleted');
    expect(await refusalOf(api.restorePartner({ code: 'GT' }))).toMatchObject({ status: 404 });
    await newPartner('MX');
    await remove('MX');
    await newPartner('MX');
    expect(await refusalOf(api.restorePartner({ code: 'MX' }))).toMatchObject({ status: 409 });
  });
});
