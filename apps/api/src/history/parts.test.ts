import { describe, expect, test } from 'vitest';
import { codeOf, refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api } = await startServer();
for (const code of ['CL', 'PE']) await api.createPartner({ body: { code, name: `Land ${code}` } });
await api.createNetwork({ body: { code: 'wacap', name: 'A network' } });
await api.createInternationalOrganisation({ body: { code: 'icc', name: 'The Court' } });
const { id } = (await api.createAgreement({ body: { partnerCode: 'CL', title: 'A' } })).data;
const arrangement = (await api.createWorkingArrangement({ body: { partnerCode: 'CL', title: 'W' } })).data.id;
const office = (
  await api.createContactPoint({
    body: { partnerCode: 'CL', appointedBy: 'country-authority', from: '2020' },
  })
).data.id;
const activity = (
  await api.createActivity({ body: { kind: 'country-visit', title: 'Visit', state: 'held', from: '2026' } })
).data.id;

type Whole = Promise<{ status: number; data: { version: number } }>;
interface Part {
  list: string;
  add: () => Whole;
  remove: (id: string, ifMatch: string) => Whole;
  restore: (id: string) => Whole;
}
const step = { on: '2024', citations: [] };
const parts: Record<string, Part> = {
  'step of an agreement': {
    list: 'milestones',
    add: () => api.recordAgreementMilestone({ id, body: { ...step, stage: 'signed' } }),
    remove: (milestoneId, ifMatch) => api.deleteAgreementMilestone({ id, milestoneId, ifMatch }),
    restore: (milestoneId) => api.restoreAgreementMilestone({ id, milestoneId }),
  },
  'gate of an agreement': {
    list: 'gates',
    add: () => api.createAgreementGate({ id, body: { kind: 'other', blocks: 'signed' } }),
    remove: (gateId, ifMatch) => api.deleteAgreementGate({ id, gateId, ifMatch }),
    restore: (gateId) => api.restoreAgreementGate({ id, gateId }),
  },
  'step of an arrangement': {
    list: 'milestones',
    add: () =>
      api.recordWorkingArrangementMilestone({ id: arrangement, body: { ...step, stage: 'exploring' } }),
    remove: (milestoneId, ifMatch) =>
      api.deleteWorkingArrangementMilestone({ id: arrangement, milestoneId, ifMatch }),
    restore: (milestoneId) => api.restoreWorkingArrangementMilestone({ id: arrangement, milestoneId }),
  },
  'gate of an arrangement': {
    list: 'gates',
    add: () =>
      api.createWorkingArrangementGate({ id: arrangement, body: { kind: 'other', blocks: 'signed' } }),
    remove: (gateId, ifMatch) => api.deleteWorkingArrangementGate({ id: arrangement, gateId, ifMatch }),
    restore: (gateId) => api.restoreWorkingArrangementGate({ id: arrangement, gateId }),
  },
  holder: {
    list: 'holders',
    add: () => api.createContactPointHolder({ id: office, body: { name: 'Ana Lima', from: '2024' } }),
    remove: (holderId, ifMatch) => api.deleteContactPointHolder({ id: office, holderId, ifMatch }),
    restore: (holderId) => api.restoreContactPointHolder({ id: office, holderId }),
  },
  confirmation: {
    list: 'confirmations',
    add: () => api.recordContactPointConfirmation({ id: office, body: { confirmedOn: '2026-01-31' } }),
    remove: (confirmationId, ifMatch) =>
      api.deleteContactPointConfirmation({ id: office, confirmationId, ifMatch }),
    restore: (confirmationId) => api.restoreContactPointConfirmation({ id: office, confirmationId }),
  },
  member: {
    list: 'members',
    add: () => api.createNetworkMember({ code: 'wacap', body: { partnerCode: 'CL', from: '2020' } }),
    remove: (memberId, ifMatch) => api.deleteNetworkMember({ code: 'wacap', memberId, ifMatch }),
    restore: (memberId) => api.restoreNetworkMember({ code: 'wacap', memberId }),
  },
  body: {
    list: 'bodies',
    add: () => api.createOrganisationBody({ code: 'icc', body: { name: 'Registry', kind: 'other' } }),
    remove: (bodyId, ifMatch) => api.deleteOrganisationBody({ code: 'icc', bodyId, ifMatch }),
    restore: (bodyId) => api.restoreOrganisationBody({ code: 'icc', bodyId }),
  },
  'joint action': {
    list: 'jointActions',
    add: () => api.createJointAction({ code: 'icc', body: { title: 'Together', status: 'sought' } }),
    remove: (jointActionId, ifMatch) => api.deleteJointAction({ code: 'icc', jointActionId, ifMatch }),
    restore: (jointActionId) => api.restoreJointAction({ code: 'icc', jointActionId }),
  },
  'follow-up': {
    list: 'followUps',
    add: () => api.createFollowUp({ id: activity, body: { text: 'Write' } }),
    remove: (followUpId, ifMatch) => api.deleteFollowUp({ id: activity, followUpId, ifMatch }),
    restore: (followUpId) => api.restoreFollowUp({ id: activity, followUpId }),
  },
};

const listed = (whole: object, list: string) =>
  (whole as Record<string, { id: string | null }[]>)[list] ?? [];

describe.each(Object.entries(parts))('A deleted %s', (_, { list, add, remove, restore }) => {
  test('comes back with a new version of its record, and only once', async () => {
    const added = (await add()).data;
    const part = listed(added, list).at(-1) as Record<string, unknown>;
    const { id: partId } = part as { id: string };
    expect(codeOf(await refusalOf(restore(partId)))).toBe('not-deleted');
    const without = (await remove(partId, `"${added.version}"`)).data;
    expect(listed(without, list).map((one) => one.id)).not.toContain(partId);
    const { status, data } = await restore(partId);
    expect([status, data.version]).toEqual([200, added.version + 2]);
    const changed = { version: 3, ...('updatedAt' in part && { updatedAt: expect.any(String) }) };
    expect(listed(data, list)).toContainEqual({ ...part, ...changed });
    expect(codeOf(await refusalOf(restore(partId)))).toBe('not-deleted');
  });
});

describe('The rules of today', () => {
  test('refuse a membership that overlaps another by now, in words', async () => {
    const code = 'wacap';
    const join = () => api.createNetworkMember({ code, body: { partnerCode: 'PE', from: '2020' } });
    const { members, version } = (await join()).data;
    const memberId = members.find(({ partnerCode }) => partnerCode === 'PE')?.id as string;
    await api.deleteNetworkMember({ code, memberId, ifMatch: `"${version}"` });
    await join();
    const problem = await refusalOf(api.restoreNetworkMember({ code, memberId }));
    expect([problem.status, codeOf(problem)]).toEqual([409, 'membership-overlaps']);
  });

  test('refuse a step that is on record again', async () => {
    const { id } = (await api.createAgreement({ body: { partnerCode: 'PE', title: 'Twice' } })).data;
    const record = () => api.recordAgreementMilestone({ id, body: { ...step, stage: 'signed' } });
    const milestoneId = (await record()).data.milestones[0]?.id as string;
    await api.deleteAgreementMilestone({ id, milestoneId, ifMatch: '"2"' });
    await record();
    const problem = await refusalOf(api.restoreAgreementMilestone({ id, milestoneId }));
    expect(codeOf(problem)).toBe('milestone-twice');
    expect((await api.getAgreement({ id })).data.version).toBe(4);
  });

  test('refuse a holder who begins after the office has ended', async () => {
    const body = { name: 'Eva Roe', from: '2026-05' };
    const { holders, version } = (await api.createContactPointHolder({ id: office, body })).data;
    const holderId = holders.find(({ name }) => name === 'Eva Roe')?.id as string;
    await api.deleteContactPointHolder({ id: office, holderId, ifMatch: `"${version}"` });
    await api.updateContactPoint({ id: office, ifMatch: `"${version + 1}"`, body: { until: '2025-12-31' } });
    const problem = await refusalOf(api.restoreContactPointHolder({ id: office, holderId }));
    expect(codeOf(problem)).toBe('office-has-ended');
  });

  test('know a part only at its own record', async () => {
    const other = (await api.createAgreement({ body: { partnerCode: 'CL', title: 'B' } })).data.id;
    const { gates, version } = (
      await api.createAgreementGate({ id, body: { kind: 'other', blocks: 'signed' } })
    ).data;
    const gateId = gates.at(-1)?.id as string;
    await api.deleteAgreementGate({ id, gateId, ifMatch: `"${version}"` });
    expect((await refusalOf(api.restoreAgreementGate({ id: other, gateId }))).status).toBe(404);
  });
});
