import { beforeEach, describe, expect, test } from 'vitest';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api } = await startServer();
await api.createSource({ body: { code: 'S9', title: 'A letter', kind: 'letter' } });
await api.createPartner({ body: { code: 'EG', name: 'Egypt' } });
const cited = [{ source: 'S9', locator: 'page 1', quote: null }];

let agreementId = '';
beforeEach(async () => {
  agreementId = (await api.createAgreement({ body: { partnerCode: 'EG', title: 'Agreement' } })).data.id;
});
const reach = (stage: 'authorised' | 'signed' | 'terminated', on = '2026-02-01') =>
  api.recordAgreementMilestone({ id: agreementId, body: { stage, on, citations: cited } });
const arrange = async (more = {}) =>
  (await api.createWorkingArrangement({ body: { partnerCode: 'EG', title: 'Arrangement', ...more } })).data;
type Arrangement = Awaited<ReturnType<typeof arrange>>;
const record = (id: string, stage: 'negotiating' | 'approved' | 'in-force', more = {}) =>
  api.recordWorkingArrangementMilestone({ id, body: { stage, on: '2026-06-01', citations: cited, ...more } });
const kinds = ({ gates }: Pick<Arrangement, 'gates'>) => gates.map(({ kind }) => kind);
const change = async (id: string, body: object) => {
  const { etag } = await api.getWorkingArrangement({ id });
  return (await api.updateWorkingArrangement({ id, ifMatch: etag as string, body })).data;
};
const open = async (id: string, kind: string, body: object = { openedOn: '2026-03', citations: cited }) => {
  const { data, etag } = await api.getWorkingArrangement({ id });
  const gateId = data.gates.find((gate) => gate.kind === kind)?.id as string;
  return (await api.updateWorkingArrangementGate({ id, gateId, ifMatch: etag as string, body })).data;
};

describe('The gates of a strategic arrangement', () => {
  test('hold its approval until cooperation and need are evidenced (BR11)', async () => {
    const { id, gates } = await arrange({ purpose: 'strategic' });
    expect(gates).toMatchObject([
      { kind: 'cooperation-established', blocks: 'approved', state: 'closed' },
      { kind: 'need-apparent', blocks: 'approved', state: 'closed' },
    ]);
    expect((await record(id, 'negotiating', { on: '2026-01-01' })).data.stage).toBe('negotiating');
    const problem = await refusalOf(record(id, 'approved'));
    expect(problem).toMatchObject({ status: 409, rule: 'BR11' });
    expect(problem.errors).toHaveLength(2);
    await open(id, 'cooperation-established');
    const opened = await open(id, 'need-apparent');
    expect(opened.gates.map(({ state }) => state)).toEqual(['open', 'open']);
    expect((await record(id, 'approved')).data.stage).toBe('approved');
  });

  test('open with a day and a citation only, and count from that day', async () => {
    const { id } = await arrange();
    const problem = await refusalOf(open(id, 'need-apparent', { openedOn: '2026-03' }));
    expect(codeOf(problem)).toBe('opening-a-gate-needs-citation');
    await open(id, 'need-apparent');
    const stateOn = async (on: string) =>
      (await api.getWorkingArrangement({ id, on })).data.gates.find(({ kind }) => kind === 'need-apparent')
        ?.state;
    expect(await stateOn('2026-03-30')).toBe('closed');
    expect(await stateOn('2026-03-31')).toBe('open');
    const closed = await open(id, 'need-apparent', { openedOn: null });
    expect(closed.gates[1]).toMatchObject({ state: 'closed', citations: cited });
  });

  test('let a historic step with a citation pass, and say that they are not evidenced', async () => {
    const { id } = await arrange();
    expect(await refusalOf(record(id, 'in-force', { historic: true, citations: [] }))).toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ code: 'historic-needs-citation' })]),
    });
    const { data } = await record(id, 'in-force', { historic: true, on: null, knownBy: '2026-01-31' });
    expect(data).toMatchObject({ stage: 'in-force', stageSince: null });
    expect(data.gates.map(({ state }) => state)).toEqual(['not-evidenced', 'not-evidenced']);
  });

  test('can be added and removed by hand', async () => {
    const { id } = await arrange();
    const body = { kind: 'other', blocks: 'negotiating', note: 'the opinion of the supervisor' } as const;
    const { data, headers, etag } = await api.createWorkingArrangementGate({ id, body });
    const gateId = data.gates[0]?.id as string;
    expect(headers.get('location')).toBe(`/v1/working-arrangements/${id}/gates/${gateId}`);
    expect((await refusalOf(record(id, 'negotiating'))).detail).toContain('the opinion of the supervisor');
    const removed = await api.deleteWorkingArrangementGate({ id, gateId, ifMatch: etag as string });
    expect(kinds(removed.data)).toEqual(['cooperation-established', 'need-apparent']);
    expect((await record(id, 'negotiating')).data.stage).toBe('negotiating');
  });
});

describe('A fallback for an agreement under a Council mandate, as with Egypt', () => {
  test('waits for the Commission before it is negotiated (BR15)', async () => {
    await reach('authorised');
    const { id, gates, fallbackAgreement } = await arrange({
      purpose: 'strategic',
      fallbackFor: agreementId,
    });
    expect(fallbackAgreement).toMatchObject({ id: agreementId });
    expect(gates[0]).toMatchObject({ kind: 'commission-agrees', blocks: 'negotiating', state: 'closed' });
    expect(await refusalOf(record(id, 'negotiating'))).toMatchObject({ rule: 'BR15' });
    await open(id, 'commission-agrees');
    expect((await record(id, 'negotiating')).data.stage).toBe('negotiating');
  });

  test('waits for nobody while there is no mandate', async () => {
    expect(kinds(await arrange({ fallbackFor: agreementId }))).not.toContain('commission-agrees');
  });

  test('gets the gate when the agreement is named later, and loses it with the agreement', async () => {
    await reach('authorised');
    const { id } = await arrange();
    const named = await change(id, { fallbackFor: agreementId });
    expect(kinds(named)).toEqual(['commission-agrees', 'cooperation-established', 'need-apparent']);
    expect(named.version).toBe(2);
    expect(kinds(await change(id, { fallbackFor: null }))).not.toContain('commission-agrees');
  });

  test('keeps a gate in which somebody wrote something', async () => {
    await reach('authorised');
    const { id } = await arrange({ fallbackFor: agreementId });
    await open(id, 'commission-agrees', { note: 'asked in May' });
    expect(kinds(await change(id, { fallbackFor: null }))).toContain('commission-agrees');
  });

  test('does not get back a gate that somebody removed, when something else changes', async () => {
    await reach('authorised');
    const { id, gates } = await arrange({ fallbackFor: agreementId });
    await api.deleteWorkingArrangementGate({ id, gateId: gates[0]?.id as string, ifMatch: '"1"' });
    expect(kinds(await change(id, { title: 'Renamed' }))).not.toContain('commission-agrees');
  });
});

describe('An implementing arrangement', () => {
  const implementing = () => arrange({ purpose: 'implementing', implements: agreementId });

  test('waits for the signature of its agreement, by a gate that opens by itself (BR10)', async () => {
    const { id, gates } = await implementing();
    const computed = {
      id: null,
      version: null,
      kind: 'agreement-signed',
      blocks: 'negotiating',
      openedOn: null,
    };
    expect(gates).toMatchObject([{ ...computed, state: 'closed' }]);
    const problem = await refusalOf(record(id, 'negotiating'));
    expect(problem).toMatchObject({ status: 409, rule: 'BR10' });
    expect(problem.detail).toContain('“Agreement”');
    await reach('signed', '2026-05');
    const stateOn = async (on: string) => (await api.getWorkingArrangement({ id, on })).data.gates[0]?.state;
    expect(await stateOn('2026-05-30')).toBe('closed');
    expect(await stateOn('2026-05-31')).toBe('open');
    expect((await record(id, 'negotiating')).data.stage).toBe('negotiating');
  });

  test('shows the gate closed again when the agreement ends, unless the step was taken', async () => {
    const { id } = await implementing();
    await reach('signed', '2026-01-01');
    await reach('terminated', '2026-08-01');
    const state = async () => (await api.getWorkingArrangement({ id })).data.gates[0]?.state;
    expect(await state()).toBe('closed');
    await record(id, 'negotiating');
    expect(await state()).toBe('not-evidenced');
  });

  test('is freed of the proofs that its agreement gives, and needs them again when it is none', async () => {
    const { id } = await arrange();
    const now = await change(id, { purpose: 'implementing', implements: agreementId });
    expect(kinds(now)).toEqual(['agreement-signed']);
    expect(kinds(await change(id, { purpose: 'strategic' }))).toEqual([
      'cooperation-established',
      'need-apparent',
    ]);
  });
});
