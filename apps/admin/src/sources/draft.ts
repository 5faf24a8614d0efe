import type { Schema } from '../session/contract.ts';
import type { Say } from '../session/i18n.ts';
import type { Citation } from '../ui/types.ts';

type Source = Schema<'Source'>;
export const sourceKinds = [
  'strategy',
  'web-page',
  'policy-document',
  'agreement-text',
  'decision',
  'letter',
  'register',
  'other',
] as const satisfies readonly Source['kind'][];

/** The numbers a document can have, with what the contract lets each be at most. */
export const numberLimits = { com: 100, celex: 50, doi: 100, isbn: 30, catalogue: 50, oj: 100 } as const;
export const numberKeys = Object.keys(numberLimits) as (keyof typeof numberLimits)[];

export interface SourceDraft {
  code: string;
  title: string;
  kind: Source['kind'];
  publisher: string | null;
  publishedOn: string | null;
  retrievedOn: string | null;
  referenceNumbers: Record<keyof typeof numberLimits, string | null>;
  link: string | null;
  note: string | null;
  citations: Citation[];
  reason: string;
}

export function draftOf(source: Source | null): SourceDraft {
  const numbers = source?.referenceNumbers ?? {};
  return {
    code: source?.code ?? '',
    title: source?.title ?? '',
    kind: source?.kind ?? 'other',
    publisher: source?.publisher ?? null,
    publishedOn: source?.publishedOn ?? null,
    retrievedOn: source?.retrievedOn ?? null,
    referenceNumbers: Object.fromEntries(
      numberKeys.map((key) => [key, numbers[key] ?? null]),
    ) as SourceDraft['referenceNumbers'],
    link: source?.link ?? null,
    note: source?.note ?? null,
    citations: source?.citations ?? [],
    reason: '',
  };
}

/** What goes into the record: neither its code, which stays, nor the reason, which goes beside it. */
export function bodyOf({ code: _code, reason: _reason, ...fields }: SourceDraft) {
  return { ...fields, title: fields.title.trim() };
}

export function check(draft: SourceDraft, t: Say): Record<string, string> {
  const found: Record<string, string> = {};
  if (!draft.code.trim()) found['/code'] = t('ui.check.required');
  else if (!/^[A-Za-z0-9][A-Za-z0-9-]+$/.test(draft.code.trim())) found['/code'] = t('ui.check.plainCode');
  if (!draft.title.trim()) found['/title'] = t('ui.check.required');
  if (draft.link && !(/^https?:\/\//.test(draft.link) && URL.canParse(draft.link)))
    found['/link'] = t('ui.check.link');
  return found;
}
