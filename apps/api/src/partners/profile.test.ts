import { describe, expect, test } from 'vitest';
import { refusalOf } from '../../test/refusal.ts';
import { startServer } from '../../test/server.ts';

const { api } = await startServer({ register: true });

describe('The profile of a partner', () => {
  test('has everything about Ukraine in one read, and the answer agrees with the one asked for alone', async () => {
    const { data } = await api.getPartnerProfile({ code: 'UA' });
    expect(data.on).toBe('2026-11-22');
    expect(data.partner).toEqual((await api.getPartner({ code: 'UA' })).data);
    expect(data.answer).toEqual((await api.getExchangeAnswer({ code: 'UA' })).data);
    expect(data.answer.personalData.verdict).toBe('yes');
    const partnerCode = ['UA'];
    expect(data.agreements).toEqual((await api.listAgreements({ partnerCode })).data.items);
    expect(data.workingArrangements).toEqual((await api.listWorkingArrangements({ partnerCode })).data.items);
    expect(data.liaisonProsecutors).toEqual((await api.listLiaisonProsecutors({ partnerCode })).data.items);
    expect(data.agreements).toHaveLength(1);
    expect(data.liaisonProsecutors).toHaveLength(1);
  });

  test('shows an arrangement as what it is: strategic information, never personal data (BR02, BR03)', async () => {
    const { workingArrangements, answer } = (await api.getPartnerProfile({ code: 'NG' })).data;
    expect(workingArrangements).toMatchObject([{ stage: 'in-force', purpose: 'strategic' }]);
    expect(answer.strategicInformation.verdict).toBe('yes');
    expect(answer.bestPractices.verdict).toBe('yes');
    expect(answer.personalData.verdict).toBe('no-systematic-basis');
  });

  test('stands as of the day that is asked for', async () => {
    const { data } = await api.getPartnerProfile({ code: 'NG', on: '2020-01-01' });
    expect(data.on).toBe('2020-01-01');
    expect(data.answer.on).toBe('2020-01-01');
    expect(data.workingArrangements.map(({ stage }) => stage)).toEqual([null]);
  });

  test('shows the policy documents that name its region or itself', async () => {
    const all = (await api.listPolicyDocuments({ limit: 200 })).data.items;
    for (const code of ['CL', 'AE', 'icc']) {
      const { data } = await api.getPartnerProfile({ code });
      const meant = all.filter(
        ({ regions, partnerCodes }) =>
          partnerCodes.includes(code) || regions.some((region) => data.partner.regions.includes(region)),
      );
      expect(data.policyDocuments).toEqual(meant);
    }
  });

  test('exists for networks and organisations too, and for nobody else', async () => {
    expect((await api.getPartnerProfile({ code: 'iberred' })).data.partner.kind).toBe('network');
    expect((await api.getPartnerProfile({ code: 'icc' })).data.partner.kind).toBe(
      'international-organisation',
    );
    for (const code of ['JP', 'FR', 'nobody'])
      expect(await refusalOf(api.getPartnerProfile({ code }))).toMatchObject({ status: 404 });
  });

  test('has its offices, magistrates, networks, projects and activities as their own lists have them', async () => {
    const partnerCode = ['CL'];
    const { data: office } = await api.createContactPoint({
      body: {
        partnerCode: 'CL',
        appointedBy: 'country-authority',
        from: '2024',
        authority: 'The prosecution',
      },
    });
    await api.createLiaisonMagistrate({ body: { partnerCode: 'CL', status: 'explored' } });
    await api.createNetworkMember({ code: 'iberred', body: { partnerCode: 'CL', from: '2010' } });
    await api.createCapacityProject({
      body: { code: 'courts', name: 'Courts', agencyRole: 'implements', partnerCodes: ['CL'] },
    });
    for (const from of ['2024', '2026-10', null])
      await api.createActivity({
        body: {
          kind: 'bilateral-meeting',
          title: `Meeting ${from}`,
          state: 'held',
          from,
          partnerCodes: ['CL'],
          contactPointIds: [office.id],
        },
      });
    const { data } = await api.getPartnerProfile({ code: 'CL' });
    expect(data.contactPoints).toEqual((await api.listContactPoints({ partnerCode })).data.items);
    expect(data.contactPoints).toMatchObject([{ interaction: 'occasional' }]);
    expect(data.liaisonMagistrates).toEqual((await api.listLiaisonMagistrates({ partnerCode })).data.items);
    expect(data.memberships).toMatchObject([{ network: { code: 'iberred' }, from: '2010' }]);
    expect(data.projects.map(({ code }) => code)).toContain('courts');
    expect(data.activities.map(({ from }) => from)).toEqual(['2026-10', '2024', null]);
    const network = (await api.getPartnerProfile({ code: 'iberred' })).data;
    expect(network.members).toEqual((await api.getNetwork({ code: 'iberred' })).data.members);
  });

  test('has the bodies and joint actions of an organisation', async () => {
    const { data } = await api.getPartnerProfile({ code: 'council-of-europe' });
    const record = (await api.getInternationalOrganisation({ code: 'council-of-europe' })).data;
    expect(data.bodies).toEqual(record.bodies);
    expect(data.jointActions).toEqual(record.jointActions);
  });

  test('flags a proposal for which no assessment is on record (BR08)', async () => {
    const warnings = async () => (await api.getPartnerProfile({ code: 'EG' })).data.warnings;
    expect(await warnings()).toMatchObject([{ rule: 'BR08', code: 'proposal-without-assessment' }]);
    await api.createAssessment({ code: 'EG', body: { assessedOn: '2023', memberStatesConsulted: true } });
    expect(await warnings()).toEqual([]);
  });

  test('a caller who holds the present one is told so', async () => {
    const { etag } = await api.getPartnerProfile({ code: 'TR' });
    const again = await api.getPartnerProfile({ code: 'TR' }, { ifNoneMatch: etag as string });
    expect(again.status).toBe(304);
  });
});
