import type {
  Agreement,
  AgreementCreate,
  AgreementMilestone,
  AgreementMilestoneCreate,
} from '@concord/contract';
import { type AgreementDraft, defaultScope, exchangeScopes } from '@concord/core';

export type MilestoneFields = Pick<
  AgreementMilestone,
  'stage' | 'on' | 'knownBy' | 'historic' | 'note' | 'citations'
>;

/** What a create leaves out is not recorded; the scope is all that the form allows (BR04). */
export function newAgreement(body: AgreementCreate): AgreementDraft {
  const form = body.form ?? null;
  return ownFields({
    reference: null,
    needsDataExchangeStep: false,
    expiresOn: null,
    reviewOn: null,
    note: null,
    citations: [],
    ...body,
    form,
    scope: body.scope ?? defaultScope(form),
  });
}

/** The fields of an agreement that people set, out of all that it shows. */
export function ownFields(agreement: AgreementDraft | Agreement): AgreementDraft {
  const { partnerCode, title, form, reference, needsDataExchangeStep, expiresOn, reviewOn, note, citations } =
    agreement;
  const scope = exchangeScopes.filter((one) => agreement.scope.includes(one));
  return {
    partnerCode,
    title,
    form,
    reference,
    scope,
    needsDataExchangeStep,
    expiresOn,
    reviewOn,
    note,
    citations,
  };
}

export function newMilestone(body: AgreementMilestoneCreate): MilestoneFields {
  return { knownBy: null, historic: false, note: null, ...body };
}

export function milestoneFields({
  stage,
  on,
  knownBy,
  historic,
  note,
  citations,
}: AgreementMilestone): MilestoneFields {
  return { stage, on, knownBy, historic, note, citations };
}
