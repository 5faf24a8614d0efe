import type { Client } from '@concord/client';
import type {
  AgreementStage,
  ArrangementStage,
  NewAgreement,
  NewArrangement,
  OpenedGate,
  SupposedOfPartner,
  Supposition,
} from '@concord/core';
import { appointerOf } from '@concord/core';

type Of<Kind extends Supposition['kind']> = Extract<Supposition, { kind: Kind }>;
const cited = [{ source: 'S1', locator: null, quote: null }];

/** Records for good what was supposed, in the order given; new instruments get the ids the register gives them. */
export async function recordForGood(api: Client, suppositions: readonly Supposition[]): Promise<void> {
  const recorded = new Map<string, string>();
  const real = (id: string) => recorded.get(id) ?? id;
  for (const each of suppositions)
    if (each.kind === 'agreement') recorded.set(each.id, await agreement(api, each));
    else if (each.kind === 'working-arrangement')
      recorded.set(each.id, await arrangement(api, each, (id) => (id === null ? null : real(id))));
    else if ('instrumentId' in each)
      await ofInstrument(api, { ...each, instrumentId: real(each.instrumentId) });
    else await ofPartner(api, each);
}

const agreement = async (api: Client, { partnerCode, title, form }: NewAgreement) =>
  (await api.createAgreement({ body: { partnerCode, title, form } })).data.id;

async function arrangement(
  api: Client,
  supposed: NewArrangement,
  real: (id: string | null) => string | null,
) {
  const { partnerCode, title, purpose } = supposed;
  const links = { implements: real(supposed.implements), fallbackFor: real(supposed.fallbackFor) };
  return (await api.createWorkingArrangement({ body: { partnerCode, title, purpose, ...links } })).data.id;
}

async function isAgreement(api: Client, id: string): Promise<boolean> {
  const { items } = (await api.listAgreements({ limit: 200 })).data;
  return items.some((each) => each.id === id);
}

async function ofInstrument(api: Client, supposed: Of<'milestone' | 'gate' | 'expiry'>): Promise<void> {
  const { kind, instrumentId: id, on } = supposed;
  const agreed = await isAgreement(api, id);
  if (kind === 'gate') await gate(api, supposed);
  else if (kind === 'milestone') {
    const step = { on, citations: [] };
    if (agreed)
      await api.recordAgreementMilestone({ id, body: { ...step, stage: supposed.stage as AgreementStage } });
    else
      await api.recordWorkingArrangementMilestone({
        id,
        body: { ...step, stage: supposed.stage as ArrangementStage },
      });
  } else if (agreed) {
    const { etag } = await api.getAgreement({ id });
    await api.updateAgreement({ id, ifMatch: etag as string, body: { expiresOn: on } });
  } else {
    const { etag } = await api.getWorkingArrangement({ id });
    await api.updateWorkingArrangement({ id, ifMatch: etag as string, body: { expiresOn: on } });
  }
}

async function gate(api: Client, { instrumentId: id, gate: kind, on }: OpenedGate): Promise<void> {
  const { data, etag } = await api.getWorkingArrangement({ id });
  const gateId = data.gates.find((each) => each.kind === kind)?.id as string;
  const body = { openedOn: on, citations: cited };
  await api.updateWorkingArrangementGate({ id, gateId, ifMatch: etag as string, body });
}

async function ofPartner(api: Client, { kind, partnerCode, on }: SupposedOfPartner): Promise<void> {
  const post = { partnerCode, from: on };
  if (kind === 'assessment')
    await api.createAssessment({ code: partnerCode, body: { assessedOn: on, memberStatesConsulted: true } });
  else if (kind === 'liaison-prosecutor') await api.createLiaisonProsecutor({ body: post });
  else if (kind === 'liaison-magistrate')
    await api.createLiaisonMagistrate({ body: { ...post, status: 'posted' } });
  else await api.createContactPoint({ body: { ...post, appointedBy: await appointer(api, partnerCode) } });
}

async function appointer(api: Client, code: string) {
  return appointerOf[(await api.getExchangeAnswer({ code })).data.partner.kind];
}
