import type { InstrumentRef } from '../instruments/milestone.ts';
import { isCountryCode, isMemberState, userAssignedCountryCodes } from '../shared/country-codes.ts';
import { type Refusal, refusal } from '../shared/refusal.ts';
import { listInWords } from '../shared/sentences.ts';
import type { PartnerRef } from './partner.ts';

type Named = Pick<PartnerRef, 'code' | 'kind' | 'designation'>;

function designationRefusals(partner: Named): Refusal[] {
  const needed = partner.kind === 'country' && userAssignedCountryCodes.includes(partner.code);
  if (!needed || partner.designation?.trim()) return [];
  return [refusal('designation-required', { code: partner.code }, '/designation')];
}

/**
 * Why a text cannot be the code of a partner country: no country code, or a Member State. Also tells why the exchange
 * answer for such a code is not found.
 */
function countryCodeRefusals(code: string): Refusal[] {
  if (!isCountryCode(code)) return [refusal('code-not-a-country', { code }, '/code')];
  return isMemberState(code) ? [refusal('member-state-is-no-partner', { code }, '/code')] : [];
}

/** What may be done with a partner; every function answers with the refusals, none = allowed. */
export const partnerCan = {
  /** A country must have a country code from outside the Union; no two partners share a code, whatever their kind. */
  create(partner: Named, context: { takenCodes: readonly string[] }): Refusal[] {
    const { code } = partner;
    return [
      ...(partner.kind === 'country' ? countryCodeRefusals(code) : []),
      ...(context.takenCodes.includes(code) ? [refusal('code-taken', { code }, '/code')] : []),
      ...designationRefusals(partner),
    ];
  },

  /** Code and kind stay for ever; a designation that is required cannot be emptied (BR17). */
  change(before: Named, after: Named): Refusal[] {
    const params = { code: before.code, wanted: after.code };
    return [
      ...(before.code !== after.code ? [refusal('codes-never-change', params, '/code')] : []),
      ...(before.kind !== after.kind
        ? [refusal('codes-never-change', { code: before.code, wanted: after.kind }, '/kind')]
        : []),
      ...designationRefusals({ ...after, code: before.code, kind: before.kind }),
    ];
  },

  /** A partner with agreements or arrangements stays; the refusal names them. */
  delete(partner: Pick<PartnerRef, 'name'>, context: { instruments: readonly InstrumentRef[] }): Refusal[] {
    if (context.instruments.length === 0) return [];
    const instruments = listInWords(context.instruments.map((each) => `“${each.title}”`));
    return [refusal('partner-has-instruments', { partner: partner.name, instruments })];
  },

  /** Whether an exchange answer can be asked for a code that has no record. */
  beAsked(code: string): Refusal[] {
    return countryCodeRefusals(code);
  },
};
