import {
  type Appointer,
  type ContactPurpose,
  type CrimeArea,
  contactPointCan,
  periodRefusals,
  type Refusal,
} from '@concord/core';
import type { Say } from '../session/i18n.ts';
import type { Citation, PartnerLabel } from '../ui/types.ts';
import type { ContactPoint } from './store.ts';

/** What the form holds: the office's own fields, and why they change. */
export interface OfficeDraft {
  partnerCode: string | null;
  appointedBy: Appointer;
  authority: string | null;
  purposes: ContactPurpose[];
  languages: string[];
  competence: CrimeArea[];
  urgentRoute: string | null;
  from: string | null;
  knownBy: string | null;
  until: string | null;
  note: string | null;
  citations: Citation[];
  reason: string;
}

export function draftOf(office: ContactPoint | null, partnerCode: string | null = null): OfficeDraft {
  return {
    partnerCode: office?.partnerCode ?? partnerCode,
    appointedBy: office?.appointedBy ?? 'country-authority',
    authority: office?.authority ?? null,
    purposes: office?.purposes ?? [],
    languages: office?.languages ?? [],
    competence: office?.competence ?? [],
    urgentRoute: office?.urgentRoute ?? null,
    from: office?.from ?? null,
    knownBy: office?.knownBy ?? null,
    until: office?.until ?? null,
    note: office?.note ?? null,
    citations: office?.citations ?? [],
    reason: '',
  };
}

/** With a start on record, "known by" says nothing more. */
export function bodyOf({ reason: _, partnerCode, ...fields }: OfficeDraft) {
  return { ...fields, partnerCode: partnerCode ?? '', knownBy: fields.from === null ? fields.knownBy : null };
}

/** Refusals at their fields; a second one at the same field follows the first. */
export function atFields(refusals: readonly Refusal[], otherwise: string): Record<string, string> {
  const at = Map.groupBy(refusals, (refusal) => refusal.at ?? otherwise);
  return Object.fromEntries(
    [...at].map(([pointer, those]) => [pointer, those.map((r) => r.sentence).join(' ')]),
  );
}

/** What is missing, then what core refuses; without the partner on hand the server has the last word. */
export function checkOffice(
  draft: OfficeDraft,
  partner: PartnerLabel | null,
  t: Say,
): Record<string, string> {
  if (draft.partnerCode === null) return { '/partnerCode': t('ui.check.required') };
  const body = bodyOf(draft);
  const known = partner?.code === draft.partnerCode ? partner : null;
  return atFields(
    known ? contactPointCan.create(body, { partner: known }) : periodRefusals(body),
    '/partnerCode',
  );
}
