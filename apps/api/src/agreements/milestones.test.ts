import { describe, expect, test } from 'vitest';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api } = await startServer();
await api.createSource({ body: { code: 'S9', title: 'A letter', kind: 'letter' } });
await api.createPartner({ body: { code: 'MX', name: 'Mexico', regions: ['latin-america-caribbean'] } });
await api.createPartner({ body: { code: 'CA', name: 'Canada', regions: ['north-america'] } });

const cited = [{ source: 'S9', locator: 'page 1', quote: null }];
const newAgreement = (title: string, partnerCode = 'MX') =>
  api.createAgreement({ body: { partnerCode, title } });

test('its stage on a day comes from its milestones', async () => {
  const { data } = await newAgreement('Staged');
  const at = { id: data.id };
  await api.recordAgreementMilestone({ ...at, body: { stage: 'authorised', on: '2023', citations: cited } });
  await api.recordAgreementMilestone({
    ...at,
    body: { stage: 'negotiating', on: '2024-03', citations: cited },
  });
  const stageOn = async (on: string) => (await api.getAgreement({ ...at, on })).data.stage;
  expect(await stageOn('2023-12-30')).toBeNull();
  expect(await stageOn('2023-12-31')).toBe('authorised');
  expect(await stageOn('2024-03-31')).toBe('negotiating');
  const today = (await api.getAgreement(at)).data;
  expect(today).toMatchObject({ stage: 'negotiating', stageSince: '2024-03', version: 3 });
});

test('a step whose day runs against the order is refused, with both days in the sentence', async () => {
  const { data } = await newAgreement('Ordered');
  const at = { id: data.id };
  await api.recordAgreementMilestone({
    ...at,
    body: { stage: 'signed', on: '2025-05-01', citations: cited },
  });
  const problem = await refusalOf(
    api.recordAgreementMilestone({ ...at, body: { stage: 'in-force', on: '2025-04-01', citations: cited } }),
  );
  expect(problem).toMatchObject({
    status: 409,
    errors: [{ pointer: '/on', code: 'milestone-against-order' }],
  });
  expect(problem.detail).toContain('1 April 2025');
  expect((await api.getAgreement(at)).data.milestones).toHaveLength(1);
});

test.each([
  [
    'a day that does not exist',
    { stage: 'signed', on: '2026-02-30', citations: [] },
    400,
    'invalid-request',
    '/on',
  ],
  [
    'no date and no day it was known by',
    { stage: 'signed', on: null, citations: [] },
    400,
    'milestone-needs-known-by',
    '/knownBy',
  ],
  [
    'a step of another kind of instrument',
    { stage: 'adopted', on: '2026', citations: [] },
    400,
    'stage-of-another-track',
    '/stage',
  ],
  [
    'a proposal without an assessment',
    { stage: 'proposed', on: '2026-01', citations: [] },
    409,
    'proposal-needs-assessment',
    '/stage',
  ],
  [
    'a historic step without a citation',
    { stage: 'signed', on: '2026', historic: true, citations: [] },
    409,
    'historic-needs-citation',
    '/citations',
  ],
  [
    'a source that is not on the register',
    { stage: 'signed', on: '2026', citations: [{ source: 'S404', locator: null, quote: null }] },
    400,
    'source-unknown',
    '/citations',
  ],
] as const)('%s is refused at its field', async (_, body, status, code, pointer) => {
  const { data } = await newAgreement('Refusing');
  const problem = await refusalOf(
    api.recordAgreementMilestone({ id: data.id, body: { ...body, citations: [...body.citations] } }),
  );
  expect({ status: problem.status, code: codeOf(problem) }).toEqual({ status, code });
  expect(problem.errors?.map((error) => error.pointer)).toContain(pointer);
  expect((await api.getAgreement({ id: data.id })).data.version).toBe(1);
});

test('a proposal rests on an assessment with Member States consulted (BR08)', async () => {
  const { data } = await newAgreement('Proposed', 'CA');
  const propose = () =>
    api.recordAgreementMilestone({
      id: data.id,
      body: { stage: 'proposed', on: '2026-06-01', citations: cited },
    });
  expect(await refusalOf(propose())).toMatchObject({ rule: 'BR08' });
  await api.createAssessment({ code: 'CA', body: { assessedOn: '2026-05', memberStatesConsulted: true } });
  expect((await propose()).data.stage).toBe('proposed');
});

test('a partial date is kept as it was said', async () => {
  const { data } = await newAgreement('Partial');
  const { data: after } = await api.recordAgreementMilestone({
    id: data.id,
    body: { stage: 'signed', on: '2024', citations: cited },
  });
  expect(after.milestones[0]).toMatchObject({ on: '2024', knownBy: null });
});

test('an unknown partner is refused at its field', async () => {
  const problem = await refusalOf(api.createAgreement({ body: { partnerCode: 'ZW', title: 'X' } }));
  expect(problem).toMatchObject({
    status: 400,
    errors: [{ pointer: '/partnerCode', code: 'partner-unknown' }],
  });
});

test('a milestone is corrected and removed under the version of its agreement', async () => {
  const { data } = await newAgreement('Corrected');
  const recorded = await api.recordAgreementMilestone({
    id: data.id,
    body: { stage: 'signed', on: '2024', citations: cited },
  });
  const milestoneId = recorded.data.milestones[0]?.id as string;
  const at = { id: data.id, milestoneId };
  const corrected = await api.updateAgreementMilestone({
    ...at,
    ifMatch: recorded.etag as string,
    body: { on: '2024-05' },
  });
  expect(corrected.data.milestones[0]).toMatchObject({ on: '2024-05', stage: 'signed', version: 2 });
  expect(
    await refusalOf(api.deleteAgreementMilestone({ ...at, ifMatch: recorded.etag as string })),
  ).toMatchObject({ status: 412 });
  const removed = await api.deleteAgreementMilestone({ ...at, ifMatch: corrected.etag as string });
  expect(removed.data).toMatchObject({ milestones: [], stage: null });
});

test('a gate holds its step back until there is evidence', async () => {
  const { data } = await newAgreement('Gated');
  const gated = await api.createAgreementGate({
    id: data.id,
    body: { kind: 'other', blocks: 'signed', note: 'the opinion of the supervisor' },
  });
  const sign = () =>
    api.recordAgreementMilestone({
      id: data.id,
      body: { stage: 'signed', on: '2026-10-01', citations: cited },
    });
  expect((await refusalOf(sign())).detail).toContain('the opinion of the supervisor');
  const at = { id: data.id, gateId: gated.data.gates[0]?.id as string, ifMatch: gated.etag as string };
  expect(await refusalOf(api.updateAgreementGate({ ...at, body: { openedOn: '2026-09-01' } }))).toMatchObject(
    { status: 409 },
  );
  const opened = await api.updateAgreementGate({ ...at, body: { openedOn: '2026-09-01', citations: cited } });
  expect(opened.data.gates[0]).toMatchObject({ state: 'open' });
  expect((await sign()).data.stage).toBe('signed');
});

describe('A mandate that comes after its fallback makes the fallback wait for the Commission (BR15)', () => {
  const given = async (title: string) => {
    const { data } = await newAgreement(title);
    const body = { partnerCode: 'MX', title: `Fallback of ${title}`, fallbackFor: data.id };
    return { id: data.id, fallback: (await api.createWorkingArrangement({ body })).data };
  };
  const gatesOf = async (id: string) => (await api.getWorkingArrangement({ id })).data;
  const waits = expect.objectContaining({ kind: 'commission-agrees', state: 'closed' });
  const step = (id: string, stage: 'authorised' | 'negotiating' | 'recommended', on: string) =>
    api.recordAgreementMilestone({ id, body: { stage, on, citations: cited } });

  test('when it is recorded, also for a day to come', async () => {
    const { id, fallback } = await given('Mandated');
    expect(fallback.gates).not.toContainEqual(waits);
    await step(id, 'authorised', '2027-03');
    const after = await gatesOf(fallback.id);
    expect(after.gates).toContainEqual(waits);
    expect(after.version).toBe(fallback.version + 1);
  });

  test('when a later step tells of it, and only once', async () => {
    const { id, fallback } = await given('Negotiated');
    await step(id, 'negotiating', '2026-03');
    expect((await gatesOf(fallback.id)).gates).toContainEqual(waits);
    await step(id, 'authorised', '2026-02');
    expect((await gatesOf(fallback.id)).version).toBe(fallback.version + 1);
  });

  test('when a step on record is corrected into it', async () => {
    const { id, fallback } = await given('Corrected');
    const { data, etag } = await step(id, 'recommended', '2026-03');
    const milestoneId = data.milestones[0]?.id as string;
    await api.updateAgreementMilestone({
      id,
      milestoneId,
      ifMatch: etag as string,
      body: { stage: 'authorised' },
    });
    expect((await gatesOf(fallback.id)).gates).toContainEqual(waits);
  });
});
