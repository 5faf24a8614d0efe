import type { PartnerKind } from '@concord/core';
import { api } from '../session/api.ts';
import type { Schema } from '../session/contract.ts';
import { isMissing } from '../session/problems.ts';
import { etagOf } from '../ui/history/history.ts';
import { because } from '../ui/instruments/instrument.ts';

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

/** Deletes what one was shown: with the version of the profile, which tells no ETag. */
export async function deletePartner(
  { kind, code, version }: Profile['partner'],
  reason?: string,
): Promise<void> {
  await operations[kind].delete({ code, ifMatch: etagOf(version) }, because(reason));
}

export async function restorePartner(kind: PartnerKind, code: string): Promise<void> {
  await operations[kind].restore({ code });
}

export async function deleteAssessment(
  code: string,
  { id: assessmentId, version }: Schema<'Assessment'>,
  reason?: string,
): Promise<void> {
  await api.deleteAssessment({ code, assessmentId, ifMatch: etagOf(version) }, because(reason));
}

export async function restoreAssessment(code: string, assessmentId: string): Promise<void> {
  await api.restoreAssessment({ code, assessmentId });
}
