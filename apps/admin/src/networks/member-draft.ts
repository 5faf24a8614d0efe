import { networkMemberCan } from '@concord/core';
import type { Say } from '../session/i18n.ts';
import type { Citation } from '../ui/types.ts';
import type { Member, Network } from './store.ts';

export interface MemberDraft {
  partnerCode: string | null;
  from: string | null;
  knownBy: string | null;
  until: string | null;
  note: string | null;
  citations: Citation[];
  reason: string;
}

export function draftOf(member: Member | null): MemberDraft {
  return {
    partnerCode: member?.partnerCode ?? null,
    from: member?.from ?? null,
    knownBy: member?.knownBy ?? null,
    until: member?.until ?? null,
    note: member?.note ?? null,
    citations: member?.citations ?? [],
    reason: '',
  };
}

/** With a start on record, "known by" says nothing more. */
export function bodyOf({ reason: _, partnerCode, ...fields }: MemberDraft) {
  return { ...fields, partnerCode: partnerCode ?? '', knownBy: fields.from === null ? fields.knownBy : null };
}

/** What is missing, and what core refuses, at its field; only countries can be chosen, so that is taken for granted. */
export function checkMember(
  draft: MemberDraft,
  network: Network,
  id: string | null,
  t: Say,
): Record<string, string> {
  if (draft.partnerCode === null) return { '/partnerCode': t('ui.check.required') };
  const others = network.members.filter((member) => member.id !== id);
  const refusals = networkMemberCan.be(bodyOf(draft), { member: { kind: 'country' }, others });
  return Object.fromEntries(refusals.map(({ at, sentence }) => [at ?? '/partnerCode', sentence]));
}
