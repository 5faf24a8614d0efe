import { type AgreementDraft, agreementCan, defaultScope } from '@concord/core';
import type { Schema } from '../session/contract.ts';
import type { Say } from '../session/i18n.ts';
import type { Agreement } from './store.ts';

/** What the form holds: the agreement's own fields, and why they change. */
export type AgreementFields = Omit<AgreementDraft, 'partnerCode' | 'citations'> & {
  partnerCode: string | null;
  citations: Schema<'Citation'>[];
  reason: string;
};

export function fieldsOf(agreement: Agreement | null, partnerCode: string | null = null): AgreementFields {
  return {
    partnerCode: agreement?.partnerCode ?? partnerCode,
    title: agreement?.title ?? '',
    form: agreement?.form ?? null,
    reference: agreement?.reference ?? null,
    scope: agreement?.scope ?? defaultScope(null),
    needsDataExchangeStep: agreement?.needsDataExchangeStep ?? false,
    expiresOn: agreement?.expiresOn ?? null,
    reviewOn: agreement?.reviewOn ?? null,
    note: agreement?.note ?? null,
    citations: agreement?.citations ?? [],
    reason: '',
  };
}

export function bodyOf({ reason: _, ...fields }: AgreementFields): Schema<'AgreementCreate'> {
  return { ...fields, partnerCode: fields.partnerCode ?? '', title: fields.title.trim() };
}

/** What is missing, and what core refuses, in its own sentences at its own fields. */
export function checkAgreement(
  fields: AgreementFields,
  before: Agreement | null,
  t: Say,
): Record<string, string> {
  const body = { ...fields, ...bodyOf(fields) } as AgreementDraft;
  const usedBy = [...(before?.implementedBy ?? []), ...(before?.fallbacks ?? [])];
  const refusals = before ? agreementCan.change(before, body, { usedBy }) : agreementCan.create(body);
  return {
    ...Object.fromEntries(refusals.map(({ at, sentence }) => [at ?? '/title', sentence])),
    ...(!body.partnerCode && { '/partnerCode': t('ui.check.required') }),
    ...(!body.title && { '/title': t('ui.check.required') }),
  };
}
