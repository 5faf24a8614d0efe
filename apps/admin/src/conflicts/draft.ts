import { conflictCan } from '@concord/core';
import type { Schema } from '../session/contract.ts';
import type { Say } from '../session/i18n.ts';
import type { Citation } from '../ui/types.ts';

export type Conflict = Schema<'Conflict'>;
export interface ReadingDraft {
  text: string;
  value: string | null;
  citations: Citation[];
}

export interface ConflictFields {
  title: string;
  readings: ReadingDraft[];
  suggestion: string | null;
  partnerCodes: string[];
  agreementIds: string[];
  workingArrangementIds: string[];
  projectCodes: string[];
  policyDocumentCodes: string[];
  keyActions: string[];
  note: string | null;
  reason: string;
}

/** A, B, C …: how people speak of the readings. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);

export const emptyReading = (): ReadingDraft => ({ text: '', value: null, citations: [] });

export function fieldsOf(conflict: Conflict | null): ConflictFields {
  return {
    title: conflict?.title ?? '',
    readings: conflict?.readings ?? [emptyReading(), emptyReading()],
    suggestion: conflict?.suggestion ?? null,
    partnerCodes: conflict?.partnerCodes ?? [],
    agreementIds: conflict?.agreementIds ?? [],
    workingArrangementIds: conflict?.workingArrangementIds ?? [],
    projectCodes: conflict?.projectCodes ?? [],
    policyDocumentCodes: conflict?.policyDocumentCodes ?? [],
    keyActions: conflict?.keyActions ?? [],
    note: conflict?.note ?? null,
    reason: '',
  };
}

/** What goes into the record; the reason goes beside it. */
export const bodyOf = ({ reason: _, ...fields }: ConflictFields) => ({
  ...fields,
  title: fields.title.trim(),
});

/** What the server would refuse, said before it does. That what is named exists, the choices see to. */
export function checkConflict(draft: ConflictFields, t: Say): Record<string, string> {
  const { partnerCodes, agreementIds, workingArrangementIds, projectCodes, policyDocumentCodes } = draft;
  const known = { partnerCodes, agreementIds, workingArrangementIds, projectCodes, policyDocumentCodes };
  const found = Object.fromEntries(
    conflictCan.create(draft, { known }).map(({ at, sentence }) => [at ?? '/readings', sentence]),
  );
  if (!draft.title.trim()) found['/title'] = t('ui.check.required');
  draft.readings.forEach(({ text }, index) => {
    if (!text.trim()) found[`/readings/${index}/text`] = t('ui.check.required');
  });
  if (draft.keyActions.some((code) => !/^KA[1-9]\.[1-9]\d?$/.test(code)))
    found['/keyActions'] = t('conflicts.form.badKeyAction');
  return found;
}

/** The sources that are read, each once, in the order of the readings. */
export const sourcesOf = ({ readings }: Pick<Conflict, 'readings'>): string[] => [
  ...new Set(readings.flatMap(({ citations }) => citations.map(({ source }) => source))),
];
