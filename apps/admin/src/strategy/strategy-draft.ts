import { type PartialDate, strategyCan } from '@concord/core';
import type { Say } from '../session/i18n.ts';
import { atFields, common, type OfEveryDraft, titled } from './draft-parts.ts';
import type { Strategy } from './store.ts';

export interface StrategyFields extends OfEveryDraft {
  from: PartialDate | null;
  until: PartialDate | null;
  publishedOn: PartialDate | null;
  goal: string | null;
  principles: string[];
  preconditions: string[];
  headlines: string[];
  buildsOn: string | null;
  policyDocumentCodes: string[];
}
export const strategyDraft = (strategy: Strategy | null): StrategyFields => ({
  ...common(strategy),
  from: strategy?.from ?? null,
  until: strategy?.until ?? null,
  publishedOn: strategy?.publishedOn ?? null,
  goal: strategy?.goal ?? null,
  principles: strategy?.principles ?? [],
  preconditions: strategy?.preconditions ?? [],
  headlines: strategy?.headlines ?? [],
  buildsOn: strategy?.buildsOn ?? null,
  policyDocumentCodes: strategy?.policyDocumentCodes ?? [],
});
/** Only asked for once both dates are there: `checkStrategy` sees to that. */
export const strategyToSend = ({ reason: _, code: _code, ...fields }: StrategyFields) => ({
  ...fields,
  title: fields.title.trim(),
  from: fields.from ?? '',
  until: fields.until ?? '',
});

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What is missing, and what core refuses, at its field. Whether the code is taken the server knows. */
export function checkStrategy(draft: StrategyFields, isNew: boolean, t: Say): Record<string, string> {
  const code = draft.code.trim();
  const { from, until, policyDocumentCodes } = draft;
  const known = { takenCodes: [], knownDocuments: policyDocumentCodes };
  return {
    ...(from && until ? atFields(strategyCan.create({ code, from, until, policyDocumentCodes }, known)) : {}),
    ...(from ? {} : { '/from': t('ui.check.required') }),
    ...(until ? {} : { '/until': t('ui.check.required') }),
    ...(isNew && !(code.length > 1 && slug.test(code)) && { '/code': t('ui.check.code') }),
    ...titled(draft, t),
  };
}
