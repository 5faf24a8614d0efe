import { contactPointCan, holdersEndedBy, lastDayBefore, type Period } from '@concord/core';
import type { Schema } from '../session/contract.ts';
import type { Say } from '../session/i18n.ts';
import type { Citation } from '../ui/types.ts';
import { atFields } from './office-draft.ts';
import type { ContactPoint, Holder } from './store.ts';

/** Somebody who holds an office, as the forms hold them. */
export interface PersonDraft {
  name: string | null;
  role: string | null;
  email: string | null;
  phone: string | null;
  note: string | null;
  citations: Citation[];
  reason: string;
}
export type HolderDraft = PersonDraft & Period;
export type HandOverDraft = PersonDraft & { on: string | null };

const person = (holder: Holder | null): PersonDraft => ({
  name: holder?.name ?? null,
  role: holder?.role ?? null,
  email: holder?.email ?? null,
  phone: holder?.phone ?? null,
  note: holder?.note ?? null,
  citations: holder?.citations ?? [],
  reason: '',
});

export const holderDraft = (holder: Holder | null): HolderDraft => ({
  ...person(holder),
  from: holder?.from ?? null,
  until: holder?.until ?? null,
  knownBy: holder?.knownBy ?? null,
});
export const handOverDraft = (on: string): HandOverDraft => ({ ...person(null), on });

/** With a start on record, "known by" says nothing more. */
export function holderBody({ reason: _, ...fields }: HolderDraft) {
  return { ...fields, knownBy: fields.from === null ? fields.knownBy : null };
}
export function handOverBody({ reason: _, on, ...fields }: HandOverDraft): Schema<'ContactPointHandOver'> {
  return { ...fields, on: on ?? '' };
}

/** Figures and a few signs only, as the contract has it. */
function unreachable({ phone }: PersonDraft, t: Say): Record<string, string> {
  const wrong = phone !== null && !/^[+0-9 ().-]{3,}$/.test(phone);
  return wrong ? { '/phone': t('contact-points.holder.phoneHelp') } : {};
}

export const checkHolder = (draft: HolderDraft, office: ContactPoint, t: Say): Record<string, string> => ({
  ...unreachable(draft, t),
  ...atFields(contactPointCan.hold(office, holderBody(draft)), '/from'),
});

export function checkHandOver(draft: HandOverDraft, office: ContactPoint, t: Say): Record<string, string> {
  const wrong = unreachable(draft, t);
  if (draft.on === null) return { ...wrong, '/on': t('ui.check.required') };
  return { ...wrong, ...atFields(contactPointCan.handOver(office, office.holders, draft.on), '/on') };
}

/** Whom a hand-over on a day ends, and on which day. */
export const endedBy = (office: ContactPoint, on: string) => ({
  holders: holdersEndedBy(office.holders, on),
  day: lastDayBefore(on),
});
