import type { Client } from '@concord/client';
import { beforeAll, describe, expect, test } from 'vitest';
import { refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';
import { type Resource, resources } from './kinds.ts';

const { api } = await startServer({ register: true });
const country = { partnerCode: 'CL' };

/** How one record of each collection is made or found, and how it is read. */
const records: Record<
  Resource,
  [key: () => Promise<string>, read: (key: string) => Promise<{ data: object }>]
> = {
  partners: [async () => 'XK', (code) => api.getPartner({ code })],
  networks: [async () => 'iberred', (code) => api.getNetwork({ code })],
  'international-organisations': [async () => 'icc', (code) => api.getInternationalOrganisation({ code })],
  agreements: [
    async () => first(await api.listAgreements({ partnerCode: ['TR'] })),
    (id) => api.getAgreement({ id }),
  ],
  'working-arrangements': [
    async () => first(await api.listWorkingArrangements({ partnerCode: ['EG'] })),
    (id) => api.getWorkingArrangement({ id }),
  ],
  'contact-points': [
    async () =>
      made(api.createContactPoint({ body: { ...country, appointedBy: 'country-authority', from: '2025' } })),
    (id) => api.getContactPoint({ id }),
  ],
  'liaison-prosecutors': [
    async () => first(await api.listLiaisonProsecutors({})),
    (id) => api.getLiaisonProsecutor({ id }),
  ],
  'liaison-magistrates': [
    async () => made(api.createLiaisonMagistrate({ body: { ...country, status: 'explored' } })),
    (id) => api.getLiaisonMagistrate({ id }),
  ],
  guides: [
    async () => made(api.createGuide({ body: { title: 'G', language: 'en' } })),
    (id) => api.getGuide({ id }),
  ],
  'capacity-projects': [async () => 'wbcj', (code) => api.getCapacityProject({ code })],
  activities: [
    async () =>
      made(
        api.createActivity({
          body: {
            kind: 'country-visit',
            title: 'Visit',
            state: 'held',
            from: '2026',
            partnerCodes: ['CL', 'XK'],
            projectCode: 'wbcj',
            keyActions: ['strategy-2024-2027/KA2.1', 'strategy-2024-2027/KA6.1'],
          },
        }),
      ),
    (id) => api.getActivity({ id }),
  ],
  strategies: [async () => 'strategy-2024-2027', (code) => api.getStrategy({ code })],
  'policy-documents': [async () => 'POL1', (code) => api.getPolicyDocument({ code })],
  sources: [async () => 'S1', (code) => api.getSource({ code })],
  conflicts: [
    async () => first(await api.listConflicts({ partnerCode: ['CL'] })),
    (id) => api.getConflict({ id }),
  ],
  'attention-acceptances': [
    async () => {
      const [entry] = (await api.listAttention({ partnerCode: ['EG'], rule: ['mandate-silent'] })).data.items;
      const entries = [{ rule: 'mandate-silent' as const, recordId: entry?.about.id as string }];
      const body = { entries, reason: 'The Commission decides', reviewOn: '2099-01-01' };
      return (await api.acceptAttention({ body })).data.items[0]?.id as string;
    },
    (id) => api.getAttentionAcceptance({ id }),
  ],
  'attention-settings': [
    async () => {
      const { etag } = await api.getAttentionSettings();
      await api.updateAttentionSettings({ ifMatch: etag as string, body: { expiringDays: 90 } });
      return 'thresholds';
    },
    () => api.getAttentionSettings(),
  ],
  assessments: [
    async () =>
      made(api.createAssessment({ code: 'CL', body: { assessedOn: '2026', memberStatesConsulted: true } })),
    (assessmentId) => api.getAssessment({ code: 'CL', assessmentId }),
  ],
};
const first = ({
  data,
}: Awaited<
  ReturnType<
    Client['listAgreements' | 'listConflicts' | 'listLiaisonProsecutors' | 'listWorkingArrangements']
  >
>) => data.items[0]?.id as string;
const made = async (creating: Promise<{ data: { id: string } }>) => (await creating).data.id;

/** What only the answer shows: it comes from other records or from the day. */
const empty = (value: unknown) =>
  value === null || (typeof value === 'object' && Object.values(value).every((one) => one === null));

describe.each(Object.keys(resources) as Resource[])('A record of %s', (resource) => {
  let key: string;
  beforeAll(async () => {
    key = await records[resource][0]();
  });

  test('has its first revision, by who made it', async () => {
    const { data } = await api.listRevisions({ resource, id: key });
    const made = data.items.at(-1);
    expect(made).toMatchObject({ version: 1, operation: 'added', actor: expect.any(String) });
    expect(made?.headline).toMatch(/^The .* was added\.$/);
    expect(made?.fields.length).toBeGreaterThan(1);
  });

  test('tells its state by the names and values of the contract', async () => {
    const shown = (await records[resource][1](key)).data as Record<string, unknown>;
    const { data } = await api.getRevision({ resource, id: key, version: 1 });
    const told = Object.entries(data.state.fields).filter(([, value]) => !empty(value));
    expect(told.length).toBeGreaterThan(1);
    for (const [name, value] of told) expect([name, shown[name]]).toEqual([name, value]);
    expect(data.record).toMatchObject({ resource, id: shown.id, deleted: false });
  });

  test('is not found under a key that never was', async () => {
    const none = refusalOf(api.listRevisions({ resource, id: 'zz-never-was' }));
    expect((await none).status).toBe(404);
    expect((await refusalOf(api.getRevision({ resource, id: key, version: 99 }))).status).toBe(404);
  });
});

test('a collection that is none is not found', async () => {
  expect(
    (await refusalOf(api.listRevisions({ resource: 'idempotency-keys' as Resource, id: 'S1' }))).status,
  ).toBe(404);
  const ofAnotherKind = api.listRevisions({ resource: 'networks', id: 'icc' });
  expect((await refusalOf(ofAnotherKind)).detail).toContain('network');
});

test('names leave only with their footnote (BR17)', async () => {
  const footnote = (await api.getPartner({ code: 'XK' })).data.designation;
  const { data } = await api.listActivities({ partnerCode: ['XK'] });
  const id = data.items[0]?.id as string;
  const revisions = (await api.listRevisions({ resource: 'activities', id })).data.items;
  expect(revisions[0]?.footnotes).toContain(footnote);
  expect((await api.listRevisions({ resource: 'partners', id: 'XK' })).data.items[0]?.footnotes).toEqual([
    footnote,
  ]);
});
