import type { RegionId } from '@concord/core';
import type { Schema } from '../session/contract.ts';
import type { Say } from '../session/i18n.ts';
import type { Citation } from '../ui/types.ts';

export type PolicyDocument = Schema<'PolicyDocument'>;
export interface PolicyDraft {
  code: string;
  title: string;
  kind: string | null;
  reference: string | null;
  referenceAsPrinted: string | null;
  celex: string | null;
  /** Years as typed. */
  periodFrom: string | null;
  periodUntil: string | null;
  gist: string | null;
  regions: RegionId[];
  partnerCodes: string[];
  note: string | null;
  citations: Citation[];
  reason: string;
}

const typed = (year: number | null | undefined): string | null => (year ? String(year) : null);
const read = (year: string | null): number | null => (year === null ? null : Number(year));

export function draftOf(document: PolicyDocument | null): PolicyDraft {
  return {
    code: document?.code ?? '',
    title: document?.title ?? '',
    kind: document?.kind ?? null,
    reference: document?.reference ?? null,
    referenceAsPrinted: document?.referenceAsPrinted ?? null,
    celex: document?.celex ?? null,
    periodFrom: typed(document?.periodFrom),
    periodUntil: typed(document?.periodUntil),
    gist: document?.gist ?? null,
    regions: document?.regions ?? [],
    partnerCodes: document?.partnerCodes ?? [],
    note: document?.note ?? null,
    citations: document?.citations ?? [],
    reason: '',
  };
}

export function bodyOf({ code: _code, reason: _reason, ...fields }: PolicyDraft) {
  return {
    ...fields,
    title: fields.title.trim(),
    periodFrom: read(fields.periodFrom),
    periodUntil: read(fields.periodUntil),
  };
}

export function check(draft: PolicyDraft, t: Say): Record<string, string> {
  const found: Record<string, string> = {};
  if (!draft.code.trim()) found['/code'] = t('ui.check.required');
  else if (!/^[A-Za-z0-9][A-Za-z0-9-]+$/.test(draft.code.trim())) found['/code'] = t('ui.check.plainCode');
  if (!draft.title.trim()) found['/title'] = t('ui.check.required');
  for (const key of ['periodFrom', 'periodUntil'] as const) {
    const year = draft[key];
    if (year !== null && !(/^\d{4}$/.test(year) && Number(year) >= 1900 && Number(year) <= 2200))
      found[`/${key}`] = t('ui.check.number', { min: '1900', max: '2200' });
  }
  const { periodFrom, periodUntil } = draft;
  if (
    !found['/periodFrom'] &&
    !found['/periodUntil'] &&
    periodFrom &&
    periodUntil &&
    periodUntil < periodFrom
  )
    found['/periodUntil'] = t('strategy.policy.periodTurned');
  return found;
}

/** "2021–2025", "from 2021", "until 2025"; null when neither year is on record. */
export function periodText({ periodFrom, periodUntil }: PolicyDocument, t: Say): string | null {
  if (periodFrom !== null && periodUntil !== null) return `${periodFrom}–${periodUntil}`;
  if (periodFrom !== null) return t('strategy.policy.from', { year: periodFrom });
  return periodUntil === null ? null : t('strategy.policy.until', { year: periodUntil });
}
