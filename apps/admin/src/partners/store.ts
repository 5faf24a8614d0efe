import type { PartnerKind } from '@concord/core';
import { api } from '../session/api.ts';
import type { Schema } from '../session/contract.ts';
import { isMissing } from '../session/problems.ts';

export type Profile = Schema<'PartnerProfile'>;
export type Answer = Schema<'ExchangeAnswer'>;
export type Finding = Schema<'Finding'>;

export interface ReadPartner {
  code: string;
  /** Null for a valid country code without a record: only the answer is there. */
  profile: Profile | null;
  answer: Answer;
}

/** A partner with all that belongs to it, or, for a country without a record, the answer alone. */
export async function readPartner(
  code: string,
  day: { on?: string; knownAt?: string },
  signal: AbortSignal,
): Promise<ReadPartner> {
  try {
    const { data: profile } = await api.getPartnerProfile({ code, ...day }, { signal });
    return { code, profile, answer: profile.answer };
  } catch (problem) {
    if (!isMissing(problem)) throw problem;
    // Its own refusal tells why a code names no partner: a Member State, no country at all.
    const { data: answer } = await api.getExchangeAnswer({ code, ...day }, { signal });
    return { code, profile: null, answer };
  }
}

const operations = {
  country: { delete: api.deletePartner, restore: api.restorePartner },
  network: { delete: api.deleteNetwork, restore: api.restoreNetwork },
  'international-organisation': {
    delete: api.deleteInternationalOrganisation,
    restore: api.restoreInternationalOrganisation,
  },
} as const satisfies Record<PartnerKind, object>;

export async function deletePartner(kind: PartnerKind, code: string, reason?: string): Promise<void> {
  const { etag } = await api.getPartner({ code });
  await operations[kind].delete({ code, ifMatch: etag ?? '' }, reason ? { changeReason: reason } : {});
}

export async function restorePartner(kind: PartnerKind, code: string): Promise<void> {
  await operations[kind].restore({ code });
}

export async function deleteAssessment(code: string, assessmentId: string, reason?: string): Promise<void> {
  const { etag } = await api.getAssessment({ code, assessmentId });
  await api.deleteAssessment(
    { code, assessmentId, ifMatch: etag ?? '' },
    reason ? { changeReason: reason } : {},
  );
}

export async function restoreAssessment(code: string, assessmentId: string): Promise<void> {
  await api.restoreAssessment({ code, assessmentId });
}

const paths: Partial<Record<Schema<'RecordType'>, string>> = {
  agreement: '/agreements',
  'working-arrangement': '/working-arrangements',
  'liaison-prosecutor': '/liaison-prosecutors',
  'liaison-magistrate': '/liaison-magistrates',
  'contact-point': '/contact-points',
};

/** Where a record that an answer names can be seen; null when it has no page of its own. */
export function recordPath(record: Pick<Schema<'RecordVersion'>, 'type' | 'id'> | null): string | null {
  const path = record && paths[record.type];
  return path ? `${path}/${record.id}` : null;
}
