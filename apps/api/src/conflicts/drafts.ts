import type { Conflict, ConflictCreate } from '@concord/contract';

/** The fields of a conflict that people set; how it was resolved is set apart. */
export type ConflictFields = Required<ConflictCreate>;

/** What a create leaves out is not recorded. */
export function newConflict(body: ConflictCreate): ConflictFields {
  return {
    suggestion: null,
    partnerCodes: [],
    agreementIds: [],
    workingArrangementIds: [],
    projectCodes: [],
    policyDocumentCodes: [],
    keyActions: [],
    note: null,
    citations: [],
    ...body,
  };
}

/** The fields of a conflict that people set, out of all that it shows. */
export function ownFields(conflict: ConflictFields | Conflict): ConflictFields {
  const { title, readings, suggestion, partnerCodes, agreementIds, workingArrangementIds } = conflict;
  const { projectCodes, policyDocumentCodes, keyActions, note, citations } = conflict;
  return {
    ...{ title, readings, suggestion, partnerCodes, agreementIds, workingArrangementIds },
    ...{ projectCodes, policyDocumentCodes, keyActions, note, citations },
  };
}
