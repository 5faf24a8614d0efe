import { type Agreement, type ArrangementDraft, arrangementCan } from '@concord/core';
import type { Schema } from '../session/contract.ts';
import type { Say } from '../session/i18n.ts';
import { storedGates } from '../ui/instruments/instrument.ts';
import type { WorkingArrangement } from './store.ts';

/** What the form holds: the arrangement's own fields, and why they change. */
export type ArrangementFields = Omit<ArrangementDraft, 'partnerCode' | 'citations'> & {
  partnerCode: string | null;
  citations: Schema<'Citation'>[];
  reason: string;
};

export function fieldsOf(
  arrangement: WorkingArrangement | null,
  partnerCode: string | null = null,
): ArrangementFields {
  return {
    partnerCode: arrangement?.partnerCode ?? partnerCode,
    title: arrangement?.title ?? '',
    counterpart: arrangement?.counterpart ?? null,
    purpose: arrangement?.purpose ?? null,
    implements: arrangement?.implements ?? null,
    fallbackFor: arrangement?.fallbackFor ?? null,
    reference: arrangement?.reference ?? null,
    expiresOn: arrangement?.expiresOn ?? null,
    reviewOn: arrangement?.reviewOn ?? null,
    note: arrangement?.note ?? null,
    citations: arrangement?.citations ?? [],
    reason: '',
  };
}

export function bodyOf({ reason: _, ...fields }: ArrangementFields): Schema<'WorkingArrangementCreate'> {
  return { ...fields, partnerCode: fields.partnerCode ?? '', title: fields.title.trim() };
}

/** What core refuses about the agreements an arrangement points to; `agreements` are those of its partner. */
export function linkRefusals(
  fields: ArrangementFields,
  before: WorkingArrangement | null,
  agreements: readonly Agreement[],
  day: string,
) {
  const body = bodyOf(fields) as ArrangementDraft;
  const find = (id: string | null) => agreements.find((each) => each.id === id) ?? null;
  const context = { implemented: find(body.implements), fallbackAgreement: find(body.fallbackFor), day };
  return before
    ? arrangementCan.change({ ...before, gates: storedGates(before.gates) }, body, context)
    : arrangementCan.create(body, context);
}

/** What is missing, and what core refuses, in its own sentences at its own fields. */
export function checkArrangement(
  fields: ArrangementFields,
  before: WorkingArrangement | null,
  agreements: readonly Agreement[],
  day: string,
  t: Say,
): Record<string, string> {
  return {
    ...Object.fromEntries(
      linkRefusals(fields, before, agreements, day).map(({ at, sentence }) => [at ?? '/title', sentence]),
    ),
    ...(!fields.partnerCode && { '/partnerCode': t('ui.check.required') }),
    ...(!fields.title.trim() && { '/title': t('ui.check.required') }),
  };
}
