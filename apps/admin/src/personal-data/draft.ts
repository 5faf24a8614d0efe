import type { Schema } from '../session/contract.ts';
import type { Say } from '../session/i18n.ts';

export interface Draft {
  purpose: string | null;
  legalBasis: string | null;
  recipients: string | null;
  /** Months as typed; empty where no end is set. */
  retentionMonths: string | null;
}

export const draftOf = (activity: Schema<'ProcessingActivity'>): Draft => ({
  purpose: activity.purpose,
  legalBasis: activity.legalBasis,
  recipients: activity.recipients,
  retentionMonths: activity.retentionMonths === null ? null : String(activity.retentionMonths),
});

/** What would be refused, said before it is sent. */
export function check(draft: Draft, t: Say): Record<string, string> {
  const found: Record<string, string> = {};
  if (!draft.purpose?.trim()) found['/purpose'] = t('ui.check.required');
  const months = draft.retentionMonths?.trim();
  if (months && !(/^\d{1,3}$/.test(months) && Number(months) >= 1 && Number(months) <= 600))
    found['/retentionMonths'] = t('personal-data.monthsWrong');
  return found;
}

export const toBody = ({ purpose, legalBasis, recipients, retentionMonths }: Draft) => ({
  purpose: purpose?.trim() ?? '',
  legalBasis,
  recipients,
  retentionMonths: retentionMonths?.trim() ? Number(retentionMonths) : null,
});
