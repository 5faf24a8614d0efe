import { type PartnerKind, partnerCan } from '@concord/core';
import type { Say } from '../../session/i18n.ts';
import type { PartnerDraft } from './drafts.ts';

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const inMonths = (typed: string): boolean =>
  /^\d{1,3}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= 120;

/** What the contract and the rules of the domain would refuse, at the field it concerns. */
export function checkPartner(
  draft: PartnerDraft,
  kind: PartnerKind,
  isNew: boolean,
  t: Say,
): Record<string, string> {
  const found: Record<string, string> = {};
  if (isNew && !draft.code.trim()) found['/code'] = t('ui.check.required');
  else if (isNew && kind !== 'country' && !(slug.test(draft.code.trim()) && draft.code.trim().length > 1))
    found['/code'] = t('ui.check.code');
  else
    for (const { at, sentence } of partnerCan.create({ ...draft, kind }, { takenCodes: [] }))
      found[at ?? '/code'] = sentence;
  if (!draft.name.trim()) found['/name'] = t('ui.check.required');
  if (draft.contactCadence !== null && !inMonths(draft.contactCadence.trim()))
    found['/contactCadence'] = t('ui.check.number', { min: '1', max: '120' });
  draft.nameVariants.forEach((variant, i) => {
    if (!variant.name.trim()) found[`/nameVariants/${i}/name`] = t('ui.check.required');
  });
  return found;
}
