import type { PolicyDocument, PolicyDocumentCreate } from '@concord/contract';
import { type Refusal, refusal } from '@concord/core';

/** The fields of a policy document that people set. */
export type PolicyDocumentFields = Required<PolicyDocumentCreate>;

/** What a create leaves out is not recorded. */
export function newPolicyDocument(body: PolicyDocumentCreate): PolicyDocumentFields {
  return {
    reference: null,
    referenceAsPrinted: null,
    celex: null,
    kind: null,
    periodFrom: null,
    periodUntil: null,
    gist: null,
    regions: [],
    partnerCodes: [],
    note: null,
    citations: [],
    ...body,
  };
}

/** The fields of a policy document that people set, out of all that it shows. */
export function ownFields(document: PolicyDocumentFields | PolicyDocument): PolicyDocumentFields {
  const { code, title, reference, referenceAsPrinted, celex, kind, periodFrom, periodUntil } = document;
  const { gist, regions, partnerCodes, note, citations } = document;
  return {
    code,
    title,
    reference,
    referenceAsPrinted,
    celex,
    kind,
    periodFrom,
    periodUntil,
    gist,
    regions,
    partnerCodes,
    note,
    citations,
  };
}

/** Why a document cannot be kept as it is: an end before its start, or partners that the register does not know. */
export function documentRefusals(
  { periodFrom, periodUntil, partnerCodes }: PolicyDocumentFields,
  knownCodes: readonly string[],
): Refusal[] {
  const period = { from: String(periodFrom), until: String(periodUntil) };
  const reversed = periodFrom !== null && periodUntil !== null && periodUntil < periodFrom;
  return [
    ...(reversed ? [refusal('period-ends-before-it-starts', period, '/periodUntil')] : []),
    ...partnerCodes.flatMap((code, index) =>
      knownCodes.includes(code) ? [] : [refusal('partner-unknown', { code }, `/partnerCodes/${index}`)],
    ),
  ];
}
