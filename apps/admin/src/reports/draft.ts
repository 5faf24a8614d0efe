import type { Argument } from '@concord/client';
import type { Say } from '../session/i18n.ts';
import { lastInstantOf } from '../session/instants.ts';

export interface ReportDraft {
  name: string;
  from: string | null;
  until: string | null;
  on: string | null;
  /** The day at whose end the register is looked at; null = now. */
  known: string | null;
  strategyCode: string | null;
  note: string | null;
}

/** What a year fills in. */
export const draftOfYear = (year: number, t: Say) => ({
  name: t('reports.form.yearName', { year }),
  from: `${year}-01-01`,
  until: `${year}-12-31`,
});

export const emptyDraft = (today: string, t: Say): ReportDraft => ({
  ...draftOfYear(Number(today.slice(0, 4)), t),
  on: null,
  known: null,
  strategyCode: null,
  note: null,
});

/** What is asked of the server. The end of today is still to come: it means now. */
export function bodyOf(
  draft: ReportDraft,
  { today, timeZone }: { today: string; timeZone: string },
): Argument<'createReport'>['body'] {
  const { name, from, until, on, known, strategyCode, note } = draft;
  const knownAt = known === null || known >= today ? null : lastInstantOf(known, null, timeZone);
  return { name: name.trim(), from: from ?? '', until: until ?? '', on, knownAt, strategyCode, note };
}

export function check({ name, from, until }: ReportDraft, t: Say): Record<string, string> {
  const found: Record<string, string> = {};
  if (!name.trim()) found['/name'] = t('ui.check.required');
  if (!from) found['/from'] = t('ui.check.required');
  if (!until) found['/until'] = t('ui.check.required');
  if (from && until && until < from) found['/until'] = t('reports.form.backwards');
  return found;
}
