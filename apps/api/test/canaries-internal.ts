import type { WholeClient } from '@concord/client';
import type { Canary, Planted } from './canaries.ts';

const cited = { citations: [{ source: 'S2', locator: null, quote: null }] };
const reading = (text: string) => ({ text, value: null, ...cited });

/** Plants canaries in what only the agency sees, in a record of every kind; gives their identifiers and codes. */
export async function plantInternal(api: WholeClient, canary: Canary): Promise<Planted['at']> {
  const note = () => canary('internal');
  const tag = async (reply: Promise<{ etag: string | null }>) => (await reply).etag as string;
  const [agreement] = (await api.listAgreements({ partnerCode: ['UA'] })).data.items;
  const [arrangement] = (await api.listWorkingArrangements({ partnerCode: ['NG'] })).data.items;
  const [agreementId, arrangementId] = [agreement?.id, arrangement?.id] as [string, string];
  const ofAgreement = { id: agreementId, ifMatch: await tag(api.getAgreement({ id: agreementId })) };
  await api.updateAgreement({ ...ofAgreement, body: { note: note() } }, { changeReason: note() });
  const ofArrangement = {
    id: arrangementId,
    ifMatch: await tag(api.getWorkingArrangement({ id: arrangementId })),
  };
  await api.updateWorkingArrangement({ ...ofArrangement, body: { note: note() } }, { changeReason: note() });
  const gate = { kind: 'need-apparent', blocks: 'signed', note: note() } as const;
  await api.createWorkingArrangementGate({ id: arrangementId, body: gate });
  const instruments = { agreementIds: [agreementId], workingArrangementIds: [arrangementId] };

  const code = 'TR';
  const need = { memberStatesNote: note(), reason: note(), note: note(), ...cited };
  const assessment = await api.createAssessment({
    code,
    body: { assessedOn: '2026-02', memberStatesConsulted: true, ...need },
  });
  const country = { code, ifMatch: await tag(api.getPartner({ code })) };
  await api.updatePartner({ ...country, body: { note: note() } });
  const network = { code: 'iberred', ifMatch: await tag(api.getNetwork({ code: 'iberred' })) };
  await api.updateNetwork({ ...network, body: { note: note() } });
  await api.createOrganisationBody({ code: 'icc', body: { name: 'A group', kind: 'other', note: note() } });
  await api.createJointAction({ code: 'icc', body: { title: 'An action', status: 'planned', note: note() } });

  const project = await api.createCapacityProject({
    body: {
      code: 'hidden-project',
      name: 'A project',
      agencyRole: 'supports',
      budget: 1,
      currency: 'EUR',
      partnerCodes: ['TR'],
      note: note(),
    },
  });
  const resources = { outcome: note(), effortDays: 1, cost: 2, currency: 'EUR', fundingSource: note() };
  const activity = await api.createActivity({
    body: {
      ...{ kind: 'study-visit', title: 'A visit', state: 'held', from: '2026-05', partnerCodes: ['TR'] },
      ...{ ...resources, note: note(), agreementIds: [agreementId] },
    },
  });
  const { id } = activity.data;
  const task = { text: note(), owner: note(), note: note(), due: '2026-12-01', ...cited };
  await api.createFollowUp({ id, body: task });

  const conflict = await api.createConflict({
    body: {
      ...{ title: 'A matter', readings: [reading('One'), reading('Two')], partnerCodes: ['TR'] },
      ...{ ...instruments, suggestion: note(), note: note() },
    },
  });
  const settled = { outcome: 'both-true', reason: note() } as const;
  await api.recordConflictResolution({
    id: conflict.data.id,
    ifMatch: conflict.etag as string,
    body: settled,
  });
  await api.createSource({ body: { code: 'S9', title: 'A letter', kind: 'letter', note: note() } });
  const guide = await api.createGuide({ body: { title: 'A guide', language: 'en', note: note() } });
  const paper = await api.createPolicyDocument({
    body: { code: 'a-paper', title: 'A paper', partnerCodes: ['TR'], note: note() },
  });
  const period = { from: '2028', until: '2031' };
  await api.createStrategy({ body: { code: 'next', title: 'Next', ...period, note: note() } });
  await api.createPriority({ code: 'next', body: { code: 'P1', title: 'First', note: note() } });
  await api.createExchangeAnswerReceipt({ body: { partnerCode: 'TR', purpose: note(), note: note() } });

  return {
    agreements: [agreementId],
    'working-arrangements': [arrangementId],
    partners: [code],
    networks: ['iberred'],
    'international-organisations': ['icc'],
    'capacity-projects': [project.data.code],
    activities: [id],
    conflicts: [conflict.data.id],
    sources: ['S9', 'S2'],
    guides: [guide.data.id],
    'policy-documents': [paper.data.code],
    strategies: ['next'],
    assessments: [assessment.data.id],
  };
}
